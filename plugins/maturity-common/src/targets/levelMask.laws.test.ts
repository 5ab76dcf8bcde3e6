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

import fc from 'fast-check';
import { computeProfile } from '../scoring/computeProfile';
import { inputOf, worlds } from '../scoring/__testUtils__/worlds';
import { levelMask, levelsMissing } from './levelMask';
import { distanceToTarget, isAtTarget } from './targets';

describe('the levels of a set in one number', () => {
  it('tell of every assessed set what the set tells: how far it is from a target, and whether it is there', () => {
    fc.assert(
      fc.property(worlds(), fc.integer({ min: 1, max: 6 }), (world, target) => {
        const profile = computeProfile(
          world.model,
          world.subject,
          inputOf(world),
        );
        for (const side of ['withExceptions', 'withoutExceptions'] as const) {
          const { overall, dimensions } = profile[side];
          const assessed = [overall, ...dimensions].filter(
            ({ state }) => state === 'assessed',
          );
          for (const set of assessed) {
            const missing = levelsMissing(
              levelMask(set.levels),
              set.level ?? 0,
              target,
            );
            expect(missing).toBe(distanceToTarget(set, target));
            expect(missing === 0).toBe(isAtTarget(set, target));
          }
        }
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it('are the same with exceptions and without', () => {
    fc.assert(
      fc.property(worlds(), world => {
        const { withExceptions, withoutExceptions } = computeProfile(
          world.model,
          world.subject,
          inputOf(world),
        );
        expect(levelMask(withExceptions.overall.levels)).toBe(
          levelMask(withoutExceptions.overall.levels),
        );
        withExceptions.dimensions.forEach(({ levels }, index) =>
          expect(levelMask(levels)).toBe(
            levelMask(withoutExceptions.dimensions[index].levels),
          ),
        );
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});
