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
import { RollupCell } from '../../rollups/types';

/** The numbers of a cell in the order in which they are packed. */
const COUNTS = [
  'subjects',
  'scoreSum',
  'decidedSum',
  'totalSum',
  'provisional',
  'subjectsWithout',
  'scoreSumWithout',
  'provisionalWithout',
  'waived',
  'excepted',
] as const;

/**
 * Snapshots are read often and changed never, so that the cells of a scope are kept together in one value: the names of
 * a cell and its numbers. What is said against answers is known for now only.
 */
export function packCells(cells: RollupCell[]): string {
  return JSON.stringify(
    cells.map(cell => [
      cell.dimensionId,
      cell.bucket,
      ...COUNTS.map(count => cell[count]),
    ]),
  );
}

/** Reads what {@link packCells} wrote; what was packed before there were exceptions counts the same without them. */
export function unpackCells(packed: string): RollupCell[] {
  const cells: Array<[string, number, ...number[]]> = JSON.parse(packed);
  return cells.map(([dimensionId, bucket, ...counts]) => {
    const [subjects, scoreSum, decidedSum, totalSum, provisional] = counts;
    const [
      subjectsWithout = subjects,
      scoreSumWithout = scoreSum,
      provisionalWithout = provisional,
      waived = 0,
      excepted = 0,
    ] = counts.slice(5);
    return {
      dimensionId,
      bucket,
      subjects,
      scoreSum,
      decidedSum,
      totalSum,
      provisional,
      subjectsWithout,
      scoreSumWithout,
      provisionalWithout,
      waived,
      excepted,
      conflicts: 0,
      disputed: 0,
    };
  });
}
