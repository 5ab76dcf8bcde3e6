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

import { computeProfile } from './computeProfile';
import { buildModel, SERVICE } from './__testUtils__/buildModel';

/** How Level 1 stands with `met` of `all` criteria of a weight met. */
function firstLevel(
  met: number,
  all: number,
  options: { threshold: number; weight: number },
) {
  const model = buildModel({
    dimensionIds: ['Process'],
    threshold: options.threshold,
    criteria: Array.from({ length: all }, (_, index) => ({
      id: `p${index}`,
      dimensionId: 'Process',
      level: 1,
      weight: options.weight,
    })),
  });
  const answers = new Map(
    Array.from({ length: met }, (_, index) => [`p${index}`, 'met'] as const),
  );
  return computeProfile(model, SERVICE, { answers }).withExceptions
    .dimensions[0].levels[0];
}

describe('judgeLevel', () => {
  // In binary fractions the weight met falls short of each of these products by a hair.
  it.each([
    [4, 5, { threshold: 0.8, weight: 0.3 }],
    [3, 5, { threshold: 0.6, weight: 0.7 }],
    [11, 20, { threshold: 0.55, weight: 0.1 }],
    [10, 15, { threshold: 2 / 3, weight: 0.1 }],
  ])(
    'passes with exactly the threshold: %d of %d at %j',
    (met, all, options) => {
      expect(firstLevel(met, all, options).passed).toBe(true);
      expect(firstLevel(met - 1, all, options).passed).toBe(false);
    },
  );
});
