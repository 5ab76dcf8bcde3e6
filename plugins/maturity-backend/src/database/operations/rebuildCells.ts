/*
 * Copyright 2026 The Maturity for Backstage Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { DbRollupCellRow } from '../tables';
import { CELL_COUNTS } from './cellDeltas';

const KEY = [
  'scope_ref',
  'model_id',
  'edition',
  'subject_scope',
  'dimension_id',
  'bucket',
  'target_level',
  'asked_levels',
] as const;
const KEY_COLUMNS = KEY.join(', ');
const PLACED_COLUMNS = KEY.map(column => `placed.${column}`).join(', ');
const COUNT_COLUMNS = CELL_COUNTS.join(', ');

/**
 * Counts all cells anew from the current scores and the closure of the hierarchy, and writes those that differ from what
 * is kept. The caller holds the exclusive lock of the portal, so that no answer is written in between. A subject that
 * reaches a scope by several ways is counted once: that is what the inner union is for.
 */
export async function rebuildCells(
  transaction: Knex.Transaction,
): Promise<void> {
  if (transaction.client.config.client === 'pg') {
    // Millions of rows in few groups: to compile the statement takes longer than to run it, and 4 MB send it to the disk.
    await transaction.raw('set local jit = off');
    await transaction.raw("set local work_mem = '64MB'");
  }
  // A subject that exceptions lift is counted in two cells: where it stands with them, and where without. The cells that
  // are kept are counted as 0, so that those that nothing stands at any more are found, too.
  await transaction.raw(
    `
    insert into rollup_cells (${KEY_COLUMNS}, ${COUNT_COLUMNS})
    select
      ${PLACED_COLUMNS},
      ${CELL_COUNTS.map(count => `sum(placed.${count})`).join(', ')}
    from (
      select
        placement.scope_ref, score.model_id, score.edition,
        score.subject_scope, score.dimension_id, score.bucket,
        score.target_level, score.asked_levels,
        ${CELL_COUNTS.map(count => `score.${count}`).join(', ')}
      from (
        select
          entity_ref, model_id, edition, subject_scope, dimension_id, bucket,
          coalesce(target_level, 0) as target_level, asked_levels,
          1 as subjects, coalesce(score, 0) as score_sum,
          decided as decided_sum, total as total_sum,
          case when provisional then 1 else 0 end as provisional,
          case when bucket = bucket_without then 1 else 0 end
            as subjects_without,
          case when bucket = bucket_without
            then coalesce(score_without, 0) else 0 end as score_sum_without,
          case when bucket = bucket_without and provisional_without
            then 1 else 0 end as provisional_without,
          waived, case when waived > 0 then 1 else 0 end as excepted
        from current_scores
        union all
        select
          entity_ref, model_id, edition, subject_scope, dimension_id,
          bucket_without, coalesce(target_level, 0), asked_levels,
          0, 0, 0, 0, 0,
          1, coalesce(score_without, 0),
          case when provisional_without then 1 else 0 end, 0, 0
        from current_scores
        where bucket <> bucket_without
      ) score
      join (
        select entity.entity_ref, closure.ancestor_ref as scope_ref
        from entities entity
        join scope_closure closure on closure.descendant_ref = entity.owner_ref
        union
        select entity.entity_ref, closure.ancestor_ref as scope_ref
        from entities entity
        join scope_closure closure on closure.descendant_ref = entity.system_ref
        union
        select entity.entity_ref, ? as scope_ref
        from entities entity
      ) placement on placement.entity_ref = score.entity_ref
      union all
      select ${KEY_COLUMNS}, ${CELL_COUNTS.map(() => '0').join(', ')}
      from rollup_cells
    ) placed
    group by
      ${PLACED_COLUMNS}
    except
    select ${KEY_COLUMNS}, ${COUNT_COLUMNS}
    from rollup_cells
    where true
    on conflict (${KEY_COLUMNS}) do update set
      ${CELL_COUNTS.map(count => `${count} = excluded.${count}`).join(', ')}
    `,
    [ALL_SCOPE],
  );
  await transaction<DbRollupCellRow>('rollup_cells')
    .where({ subjects: 0, subjects_without: 0 })
    .delete();
}
