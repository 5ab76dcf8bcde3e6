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

import { Knex } from 'knex';
import { RollupCell, RollupKey } from '../../rollups/types';
import { DbRollupCellRow } from '../tables';

/** The columns that say which counts are asked for. */
export function keyColumns(key: RollupKey, prefix = '') {
  return {
    [`${prefix}model_id`]: key.modelId,
    [`${prefix}edition`]: key.edition,
    [`${prefix}subject_scope`]: key.subjectScope,
  };
}

/** The sums of a cell over rows of `current_scores score`. */
export function sums(database: Knex): Knex.Raw[] {
  return [
    database.raw('count(*) as subjects'),
    database.raw('coalesce(sum(score.score), 0) as score_sum'),
    database.raw('sum(score.decided) as decided_sum'),
    database.raw('sum(score.total) as total_sum'),
    database.raw(
      'sum(case when score.provisional then 1 else 0 end) as provisional',
    ),
  ];
}

/** Cells by the scope, or whatever else is in its column. */
export function groupCells(rows: DbRollupCellRow[]): Map<string, RollupCell[]> {
  const groups = new Map<string, RollupCell[]>();
  for (const row of rows) {
    const cells = groups.get(row.scope_ref) ?? [];
    cells.push(toCell(row));
    groups.set(row.scope_ref, cells);
  }
  return groups;
}

export function toCell(row: DbRollupCellRow): RollupCell {
  return {
    dimensionId: row.dimension_id,
    bucket: row.bucket,
    subjects: Number(row.subjects),
    scoreSum: Number(row.score_sum),
    decidedSum: Number(row.decided_sum),
    totalSum: Number(row.total_sum),
    provisional: Number(row.provisional),
  };
}
