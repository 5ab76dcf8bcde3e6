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
import { handMadeModel } from '../tests/__testUtils__/handMadeModel';
import { composeTargets } from './composeTargets';
import { emptyCell } from './emptyCell';
import { RollupCell } from './types';

/** Levels 1, 2 and 3 have criteria. */
const ALL = 2 + 4 + 8;
/** Levels 1 and 3 have. */
const WITHOUT_SECOND = 2 + 8;

function cell(
  bucket: number,
  subjects: number,
  aim: { targetLevel?: number; askedLevels?: number } = {},
  without = subjects,
): RollupCell {
  return {
    ...emptyCell('overall', bucket),
    targetLevel: 0,
    askedLevels: ALL,
    ...aim,
    subjects,
    subjectsWithout: without,
  };
}

const overallOf = (
  cells: RollupCell[],
  level: number | undefined,
  side?: 'with' | 'without',
) => {
  const target = level === undefined ? undefined : { level };
  return composeTargets(cells, { ...handMadeModel, target }, side)[0];
};

describe('composeTargets', () => {
  it('counts who is at the target, who is below and by how much, and who is not assessed', () => {
    const cells = [
      cell(3, 4),
      cell(2, 10),
      cell(1, 3),
      cell(0, 2),
      cell(-1, 5),
      // Without a level, or opted out: there is nothing to reach.
      cell(-2, 7),
      cell(-3, 8),
    ];
    expect(overallOf(cells, 2)).toEqual({
      dimensionId: 'overall',
      targeted: 24,
      reached: 14,
      below: 5,
      notAssessed: 5,
      levelsMissing: 7,
      meanMissing: 1.4,
    });
  });

  it('lets what somebody has set count before the model, and skips levels without criteria', () => {
    const cells = [
      cell(1, 1, { targetLevel: 1 }),
      cell(1, 1, { targetLevel: 3 }),
      cell(1, 1, { askedLevels: WITHOUT_SECOND }),
      cell(1, 1, { targetLevel: 3, askedLevels: WITHOUT_SECOND }),
    ];
    expect(overallOf(cells, 2)).toMatchObject({
      targeted: 4,
      reached: 2,
      below: 2,
      levelsMissing: 3,
    });
    expect(overallOf(cells, undefined)).toMatchObject({
      targeted: 3,
      reached: 1,
      below: 2,
    });
  });

  it('tells the side that is asked for', () => {
    const cells = [cell(2, 3, {}, 1), cell(1, 0, {}, 2)];
    expect(overallOf(cells, 2)).toMatchObject({ reached: 3, below: 0 });
    expect(overallOf(cells, 2)).not.toHaveProperty('meanMissing');
    expect(overallOf(cells, 2, 'without')).toMatchObject({
      reached: 1,
      below: 2,
      meanMissing: 1,
    });
  });

  it('knows nothing of counts without targets, such as those of the past', () => {
    const past = { ...emptyCell('overall', 1), subjects: 3 };
    for (const known of [past, cell(1, 3, { askedLevels: 0 })]) {
      expect(overallOf([known], 2)).toMatchObject({ targeted: 0, reached: 0 });
    }
  });
});
