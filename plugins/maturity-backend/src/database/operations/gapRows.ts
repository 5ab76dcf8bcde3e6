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

import { GapCount, RollupSide } from '../../rollups/types';

/** How many subjects a criterion holds back, as the database counts them. */
export interface GapRow {
  criterion_id: string;
  state: string;
  held: number | string;
  lift: number | string;
}

/** The columns of `subject_gaps` that tell of one side. */
export function gapColumns(side: RollupSide = 'with') {
  return side === 'without'
    ? ({ held: 'held_without', lifts: 'lifts_without' } as const)
    : ({ held: 'held', lifts: 'lifts' } as const);
}

/** The counts of gaps, those of one criterion and state together, however many parts they were counted in. */
export function toGapCounts(rows: GapRow[]): GapCount[] {
  const counts = new Map<string, GapCount>();
  for (const { criterion_id: criterionId, state, held, lift } of rows) {
    const name = `${criterionId}\n${state}`;
    const count = counts.get(name) ?? {
      criterionId,
      state,
      held: 0,
      lift: 0,
    };
    count.held += Number(held);
    count.lift += Number(lift);
    counts.set(name, count);
  }
  return [...counts.values()];
}
