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

import { RollupGap } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { differingGaps } from './compareScopes';

function gap(criterionId: string, held: number): RollupGap {
  return {
    criterionId,
    statement: criterionId,
    level: 1,
    dimensionId: 'people',
    categoryId: 'culture',
    categoryTitle: 'Culture',
    effort: 'small',
    lenses: [],
    held,
    lift: 0,
    unknown: held,
    partly: 0,
    notMet: 0,
  };
}

describe('the criteria in which two scopes differ', () => {
  it('are those that hold back other shares of their services, the largest difference first', () => {
    const found = differingGaps(
      { assessed: 10, items: [gap('a', 5), gap('b', 9), gap('c', 1)] },
      { assessed: 100, items: [gap('a', 46), gap('b', 30), gap('d', 8)] },
    );
    expect(
      found.map(({ gap: { criterionId }, held, difference }) => [
        criterionId,
        held,
        Math.round(difference * 100),
      ]),
    ).toEqual([
      ['b', [9, 30], -60],
      ['c', [1, 0], -10],
      ['d', [0, 8], 8],
    ]);
  });

  it('are none where one of the two has no service with a level', () => {
    expect(
      differingGaps(
        { assessed: 0, items: [] },
        { assessed: 9, items: [gap('a', 9)] },
      ),
    ).toEqual([]);
  });
});
