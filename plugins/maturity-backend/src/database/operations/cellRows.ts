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
import { emptyCell } from '../../rollups/emptyCell';
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
    database.raw('coalesce(sum(score.score_without), 0) as score_sum_without'),
    database.raw(
      'sum(case when score.provisional_without then 1 else 0 end) as provisional_without',
    ),
    database.raw('sum(score.waived) as waived'),
    database.raw(
      'sum(case when score.waived > 0 then 1 else 0 end) as excepted',
    ),
    database.raw('sum(score.conflicts) as conflicts'),
    database.raw(
      'sum(case when score.conflicts > 0 then 1 else 0 end) as disputed',
    ),
  ];
}

/** Subjects that stand at one place with exceptions and at one without them, counted from their rows. */
export type CountedRow = Omit<DbRollupCellRow, 'target_level'> & {
  bucket_without: number;
  target_level: number | null;
};

/** What counts from rows are grouped by, beside what else is asked for. */
export const COUNTED_PLACE = [
  'score.dimension_id',
  'score.bucket',
  'score.bucket_without',
  'score.target_level',
  'score.asked_levels',
];

/** Cells by the scope, or whatever else is in its column. */
export function groupCells<Row extends Pick<DbRollupCellRow, 'scope_ref'>>(
  rows: Row[],
  toCellsOf: (rows: Row[]) => RollupCell[],
): Map<string, RollupCell[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.scope_ref) ?? [];
    group.push(row);
    groups.set(row.scope_ref, group);
  }
  return new Map(
    [...groups].map(([scopeRef, group]) => [scopeRef, toCellsOf(group)]),
  );
}

/** The cells of one scope. A subject that exceptions lift is counted in two: where it stands with them, and without. */
export function toCells(rows: CountedRow[]): RollupCell[] {
  const cells = new Map<string, RollupCell>();
  const cellAt = (row: CountedRow, bucket: number) => {
    const targetLevel = row.target_level ?? 0;
    const askedLevels = row.asked_levels;
    const key = [row.dimension_id, bucket, targetLevel, askedLevels].join('\n');
    const cell =
      cells.get(key) ??
      emptyCell(row.dimension_id, bucket, { targetLevel, askedLevels });
    cells.set(key, cell);
    return cell;
  };
  for (const row of rows) {
    const cell = cellAt(row, row.bucket);
    cell.subjects += Number(row.subjects);
    cell.scoreSum += Number(row.score_sum);
    cell.decidedSum += Number(row.decided_sum);
    cell.totalSum += Number(row.total_sum);
    cell.provisional += Number(row.provisional);
    cell.waived += Number(row.waived);
    cell.excepted += Number(row.excepted);
    cell.conflicts += Number(row.conflicts);
    cell.disputed += Number(row.disputed);
    const without = cellAt(row, row.bucket_without);
    without.subjectsWithout += Number(row.subjects);
    without.scoreSumWithout += Number(row.score_sum_without);
    without.provisionalWithout += Number(row.provisional_without);
  }
  return [...cells.values()];
}

/** A cell as it is kept. */
export function toCell(row: DbRollupCellRow): RollupCell {
  return {
    dimensionId: row.dimension_id,
    bucket: row.bucket,
    targetLevel: row.target_level,
    askedLevels: row.asked_levels,
    subjects: Number(row.subjects),
    scoreSum: Number(row.score_sum),
    decidedSum: Number(row.decided_sum),
    totalSum: Number(row.total_sum),
    provisional: Number(row.provisional),
    subjectsWithout: Number(row.subjects_without),
    scoreSumWithout: Number(row.score_sum_without),
    provisionalWithout: Number(row.provisional_without),
    waived: Number(row.waived),
    excepted: Number(row.excepted),
    conflicts: Number(row.conflicts),
    disputed: Number(row.disputed),
  };
}
