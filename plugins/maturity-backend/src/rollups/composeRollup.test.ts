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
import { composeRollup } from './composeRollup';
import { emptyCell } from './emptyCell';
import { RollupCell } from './types';

function cell(
  dimensionId: string,
  bucket: number,
  subjects: number,
  sums: Partial<RollupCell> = {},
): RollupCell {
  return { ...emptyCell(dimensionId, bucket), subjects, ...sums };
}

/** A Friday. */
const NOW = new Date('2025-10-24T12:00:00Z');

describe('composeRollup', () => {
  it('counts every subject once, and only scores of those that have a level', () => {
    const rollup = composeRollup(
      'group:default/team',
      [
        cell('overall', 2, 2, {
          scoreSum: 4500,
          decidedSum: 14,
          totalSum: 18,
          provisional: 1,
        }),
        cell('overall', 0, 1, {
          scoreSum: 250,
          decidedSum: 3,
          totalSum: 9,
          conflicts: 2,
          disputed: 1,
        }),
        cell('overall', -1, 4, { decidedSum: 2, totalSum: 36 }),
        cell('overall', -2, 1, { decidedSum: 1, totalSum: 1 }),
        cell('overall', -3, 2),
        cell('safety', 3, 3, { scoreSum: 9000 }),
        cell('safety', -1, 4),
        cell('safety', -2, 1),
        cell('safety', -3, 2),
        cell(':freshness', -1, 3),
        cell(':freshness', 0, 1),
        // The week that runs, the last of the next four, and the first of those after.
        cell(':freshness', 2912, 1),
        cell(':freshness', 2916, 1),
        cell(':freshness', 2917, 2),
        cell(':freshness', -3, 2),
        // A dimension that the model has no more.
        cell('style', 1, 10, { scoreSum: 10000 }),
      ],
      handMadeModel,
      NOW,
    );
    expect(rollup).toEqual({
      scopeRef: 'group:default/team',
      modelId: 'hand-made',
      edition: '1',
      exceptions: { subjects: 0, criteria: 0 },
      conflicts: { subjects: 1, criteria: 2 },
      subjects: 10,
      assessed: 3,
      optedOut: 2,
      provisional: 1,
      coverage: { decided: 20, total: 64 },
      freshness: { fresh: 2, expiring: 2, expired: 1, unanswered: 3 },
      targets: expect.any(Array),
      distributions: [
        {
          dimensionId: 'overall',
          levels: [1, 0, 2, 0],
          notAssessed: 4,
          noLevel: 1,
          optedOut: 2,
          scored: 3,
          meanScore: 4750 / 3000,
          medianLevel: 2,
        },
        {
          dimensionId: 'delivery',
          levels: [0, 0, 0, 0],
          notAssessed: 0,
          noLevel: 0,
          optedOut: 0,
          scored: 0,
        },
        {
          dimensionId: 'safety',
          levels: [0, 0, 0, 3],
          notAssessed: 4,
          noLevel: 1,
          optedOut: 2,
          scored: 3,
          meanScore: 3,
          medianLevel: 3,
        },
        {
          dimensionId: 'knowledge',
          levels: [0, 0, 0, 0],
          notAssessed: 0,
          noLevel: 0,
          optedOut: 0,
          scored: 0,
        },
      ],
    });
  });

  it('is all zeros for a scope without subjects, and has no mean of nothing', () => {
    const rollup = composeRollup('all', [], handMadeModel, NOW);
    expect(rollup).toMatchObject({
      subjects: 0,
      assessed: 0,
      coverage: { decided: 0, total: 0 },
    });
    expect(rollup.distributions).toHaveLength(4);
    expect(rollup.distributions[0]).not.toHaveProperty('meanScore');
  });
});
