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

import { RollupCell } from './types';

/** The counts of some cells without those of others, which count some of the same subjects; cells that are empty then are left out. */
export function subtractCells(
  all: RollupCell[],
  some: RollupCell[],
): RollupCell[] {
  const subtracted = new Map(some.map(cell => [placeOf(cell), cell]));
  return all.flatMap(cell => {
    const other = subtracted.get(placeOf(cell));
    if (other === undefined) {
      return [cell];
    }
    const rest: RollupCell = {
      dimensionId: cell.dimensionId,
      bucket: cell.bucket,
      targetLevel: cell.targetLevel,
      askedLevels: cell.askedLevels,
      subjects: cell.subjects - other.subjects,
      scoreSum: cell.scoreSum - other.scoreSum,
      decidedSum: cell.decidedSum - other.decidedSum,
      totalSum: cell.totalSum - other.totalSum,
      provisional: cell.provisional - other.provisional,
      subjectsWithout: cell.subjectsWithout - other.subjectsWithout,
      scoreSumWithout: cell.scoreSumWithout - other.scoreSumWithout,
      provisionalWithout: cell.provisionalWithout - other.provisionalWithout,
      waived: cell.waived - other.waived,
      excepted: cell.excepted - other.excepted,
      conflicts: cell.conflicts - other.conflicts,
      disputed: cell.disputed - other.disputed,
    };
    return rest.subjects > 0 || rest.subjectsWithout > 0 ? [rest] : [];
  });
}

function placeOf(cell: RollupCell): string {
  const { dimensionId, bucket, targetLevel, askedLevels } = cell;
  return [dimensionId, bucket, targetLevel, askedLevels].join('\n');
}
