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

/**
 * Counts all cells anew from the current scores and the closure of the hierarchy. The caller holds the exclusive lock
 * of the portal, so that no answer is written in between. A subject that reaches a scope by several ways is counted
 * once: that is what the union is for.
 */
export async function rebuildCells(
  transaction: Knex.Transaction,
): Promise<void> {
  await transaction('rollup_cells').delete();
  // A subject that exceptions lift is counted in two cells: where it stands with them, and where without.
  await transaction.raw(
    `
    insert into rollup_cells (
      scope_ref, model_id, edition, subject_scope, dimension_id, bucket,
      subjects, score_sum, decided_sum, total_sum, provisional,
      subjects_without, score_sum_without, provisional_without,
      waived, excepted
    )
    select
      placement.scope_ref, score.model_id, score.edition, score.subject_scope,
      score.dimension_id, score.bucket,
      sum(score.subjects), sum(score.score), sum(score.decided),
      sum(score.total), sum(score.provisional),
      sum(score.subjects_without), sum(score.score_without),
      sum(score.provisional_without), sum(score.waived), sum(score.excepted)
    from (
      select
        entity_ref, model_id, edition, subject_scope, dimension_id, bucket,
        1 as subjects, coalesce(score, 0) as score, decided, total,
        case when provisional then 1 else 0 end as provisional,
        case when bucket = bucket_without then 1 else 0 end as subjects_without,
        case when bucket = bucket_without
          then coalesce(score_without, 0) else 0 end as score_without,
        case when bucket = bucket_without and provisional_without
          then 1 else 0 end as provisional_without,
        waived, case when waived > 0 then 1 else 0 end as excepted
      from current_scores
      union all
      select
        entity_ref, model_id, edition, subject_scope, dimension_id,
        bucket_without, 0, 0, 0, 0, 0,
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
    group by
      placement.scope_ref, score.model_id, score.edition, score.subject_scope,
      score.dimension_id, score.bucket
    `,
    [ALL_SCOPE],
  );
}
