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
import { DimensionStanding } from '../assessments/types';
import { emptyCell } from './emptyCell';
import { RollupCell } from './types';

/**
 * Adds subjects that stand at the same place to the cells of a scope, which are kept by dimension and bucket. Subjects
 * that exceptions lift count in two: where they stand with them, and where without.
 */
export function addToCells(
  cells: Map<string, RollupCell>,
  dimensions: Record<string, DimensionStanding>,
  subjects = 1,
): void {
  for (const [dimensionId, standing] of Object.entries(dimensions)) {
    const cell = cellOf(cells, dimensionId, standing.bucket);
    cell.subjects += subjects;
    cell.scoreSum += subjects * (standing.score ?? 0);
    cell.decidedSum += subjects * standing.decided;
    cell.totalSum += subjects * standing.total;
    cell.provisional += standing.provisional ? subjects : 0;
    cell.waived += subjects * (standing.waived ?? 0);
    cell.excepted += standing.waived ? subjects : 0;
    const side = standing.without ?? standing;
    const without = cellOf(cells, dimensionId, side.bucket);
    without.subjectsWithout += subjects;
    without.scoreSumWithout += subjects * (side.score ?? 0);
    without.provisionalWithout += side.provisional ? subjects : 0;
  }
}

function cellOf(
  cells: Map<string, RollupCell>,
  dimensionId: string,
  bucket: number,
): RollupCell {
  const key = `${dimensionId}\n${bucket}`;
  const cell = cells.get(key) ?? emptyCell(dimensionId, bucket);
  cells.set(key, cell);
  return cell;
}
