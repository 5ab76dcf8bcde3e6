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
import { takeTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { inParts } from '../inParts';
import { isPostgres } from '../isPostgres';
import { DbCurrentScoreRow, DbRollupCellRow } from '../tables';
import {
  CELL_COUNTS,
  CellDelta,
  addTo,
  incrementCells,
  scopesOf,
  subtractKept,
} from './cellDeltas';

const each = (write: (count: string) => string) =>
  CELL_COUNTS.map(write).join(', ');

/** The columns that say which cell of a scope counts something, and those that are counted. */
const CELL =
  'model_id, edition, subject_scope, dimension_id, bucket, target_level, asked_levels';
const COUNTS = each(count => count);

/** What each score counts: one that exceptions lift in two cells, where it stands with them and where without. */
const COUNTED = `
  select
    owner_ref, system_ref, model_id, edition, subject_scope, dimension_id,
    bucket, coalesce(target_level, 0) as target_level, asked_levels,
    1 as subjects, coalesce(score, 0) as score_sum,
    decided as decided_sum, total as total_sum,
    case when provisional then 1 else 0 end as provisional,
    case when bucket = bucket_without then 1 else 0 end as subjects_without,
    case when bucket = bucket_without
      then coalesce(score_without, 0) else 0 end as score_sum_without,
    case when bucket = bucket_without and provisional_without
      then 1 else 0 end as provisional_without,
    waived, case when waived > 0 then 1 else 0 end as excepted,
    conflicts, case when conflicts > 0 then 1 else 0 end as disputed
  from current_scores
  union all
  select
    owner_ref, system_ref, model_id, edition, subject_scope, dimension_id,
    bucket_without, coalesce(target_level, 0), asked_levels, 0, 0, 0, 0, 0,
    1, coalesce(score_without, 0),
    case when provisional_without then 1 else 0 end, 0, 0, 0, 0
  from current_scores
  where bucket <> bucket_without`;

/** How many scopes are compared with what is kept at a time, where others have to be served in between. */
const SCOPES_AT_ONCE = 50;

/**
 * Counts all cells anew from the current scores and the closure of the hierarchy, and writes those that differ from what
 * is kept. The caller holds the exclusive lock of the portal, so that no answer is written in between.
 */
export async function rebuildCells(
  transaction: Knex.Transaction,
): Promise<void> {
  if (isPostgres(transaction)) {
    await rebuildAtOnce(transaction);
  } else {
    await rebuildInTurns(transaction);
  }
  await transaction<DbRollupCellRow>('rollup_cells')
    .where({ subjects: 0, subjects_without: 0 })
    .delete();
}

/** For SQLite, which keeps the whole process waiting for as long as a statement takes. */
async function rebuildInTurns(transaction: Knex.Transaction): Promise<void> {
  const counted = new Map<string, Map<string, CellDelta>>();
  const turn = takeTurns();
  await inParts(transaction, async (database, within) => {
    const rows = await database<DbCurrentScoreRow>('current_scores')
      .select()
      .modify(within, 'entity_ref');
    const scopes = await scopesOf(transaction, rows);
    for (const row of rows) {
      for (const scopeRef of scopes(row)) {
        const cells = counted.get(scopeRef) ?? new Map<string, CellDelta>();
        counted.set(scopeRef, cells);
        addTo(cells, scopeRef, row, 1);
      }
      await turn();
    }
    return [];
  });
  const known = await transaction<DbRollupCellRow>('rollup_cells').distinct(
    'scope_ref',
  );
  const scopeRefs = new Set([
    ...counted.keys(),
    ...known.map(row => row.scope_ref),
  ]);
  for (const chunk of chunks([...scopeRefs].sort(), SCOPES_AT_ONCE)) {
    const lacking = new Map(
      chunk.flatMap(scopeRef => [...(counted.get(scopeRef) ?? [])]),
    );
    subtractKept(
      lacking,
      await transaction<DbRollupCellRow>('rollup_cells')
        .select()
        .whereIn('scope_ref', chunk),
    );
    await incrementCells(transaction, lacking);
  }
}

/**
 * For PostgreSQL, in one statement. What is counted is first added up by owner and by system, each of which is in a few
 * scopes, and then by scope.
 */
async function rebuildAtOnce(transaction: Knex.Transaction): Promise<void> {
  // To compile the statement takes longer than it saves, and 4 MB send what it groups to the disk.
  await transaction.raw('set local jit = off');
  await transaction.raw("set local work_mem = '64MB'");
  // What reaches a scope both by its owner and by its system would be counted twice, and is taken off once. What is kept
  // is counted as 0, so that cells which nothing stands at any more are found, too.
  await transaction.raw(
    `
    with by_owner as materialized (${addedUpBy('owner_ref')}),
    by_system as (${addedUpBy('system_ref')}),
    shared as (
      select ancestor_ref from scope_closure
      where descendant_ref in (select owner_ref from entities)
      intersect
      select ancestor_ref from scope_closure
      where descendant_ref in (select system_ref from entities)
    )
    insert into rollup_cells (scope_ref, ${CELL}, ${COUNTS})
    select scope_ref, ${CELL}, ${each(count => `sum(${count})`)}
    from (
      select closure.ancestor_ref as scope_ref, ${CELL}, ${COUNTS}
      from by_owner
      join scope_closure closure on closure.descendant_ref = by_owner.place
      union all
      select closure.ancestor_ref, ${CELL}, ${COUNTS}
      from by_system
      join scope_closure closure on closure.descendant_ref = by_system.place
      union all
      select ?, ${CELL}, ${COUNTS} from by_owner
      union all
      select above.ancestor_ref, ${CELL}, ${each(count => `-${count}`)}
      from (${COUNTED}) counted
      join scope_closure above on above.descendant_ref = counted.owner_ref
      join scope_closure beside on beside.descendant_ref = counted.system_ref
        and beside.ancestor_ref = above.ancestor_ref
      where above.ancestor_ref in (select ancestor_ref from shared)
      union all
      select scope_ref, ${CELL}, ${each(() => '0')} from rollup_cells
    ) placed
    group by scope_ref, ${CELL}
    except
    select scope_ref, ${CELL}, ${COUNTS} from rollup_cells
    on conflict (scope_ref, ${CELL})
    do update set ${each(count => `${count} = excluded.${count}`)}
    `,
    [ALL_SCOPE],
  );
}

function addedUpBy(column: 'owner_ref' | 'system_ref'): string {
  return `
    select ${column} as place, ${CELL},
      ${each(count => `sum(${count}) as ${count}`)}
    from (${COUNTED}) counted
    group by ${column}, ${CELL}`;
}
