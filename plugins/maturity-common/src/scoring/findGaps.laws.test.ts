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

import { AnswerStatus } from '../assessment/types';
import { applicableCriteria } from './applicableCriteria';
import { computeProfile } from './computeProfile';
import { explainLevel } from './explainLevel';
import { findGaps } from './findGaps';
import { ENOUGH_RUNS, Law, law } from './__testUtils__/laws';
import { inputOf, World, worlds } from './__testUtils__/worlds';

type FindGaps = typeof findGaps;

/** The overall level with exceptions once `criterionIds` are met. */
function levelWith(world: World, criterionIds: string[]): number | undefined {
  const answers = new Map<string, AnswerStatus>(inputOf(world).answers);
  for (const id of criterionIds) {
    answers.set(id, 'met');
  }
  return computeProfile(world.model, world.subject, {
    ...inputOf(world),
    answers,
  }).withExceptions.overall.level;
}

const laws: Law<FindGaps>[] = [
  law<FindGaps, World>({
    name: 'a criterion lifts exactly where the profile with it met has a higher level',
    cases: worlds(),
    holds: (find, world) => {
      const before = levelWith(world, []);
      const lifting = new Set(
        find(world.model, world.subject, inputOf(world))
          .filter(({ lifts }) => lifts)
          .map(({ criterionId }) => criterionId),
      );
      return applicableCriteria(world.model, world.subject).every(
        ({ criterion }) =>
          inputOf(world).answers.get(criterion.id) === 'not-applicable' ||
          lifting.has(criterion.id) ===
            (before !== undefined &&
              (levelWith(world, [criterion.id]) ?? 0) > before),
      );
    },
    brokenBy: {
      everythingOpenLifts: (...given) =>
        findGaps(...given).map(gap => ({ ...gap, lifts: true })),
      successorsForgotten: (model, subject, input) =>
        findGaps(model, subject, input).filter(({ criterionId }) =>
          explainLevel(model, subject, input, 'overall').heldBy.some(
            held => held.criterionId === criterionId,
          ),
        ),
    },
  }),

  law<FindGaps, World>({
    name: 'gaps are open, and only of those who are assessed and below their ceiling',
    cases: worlds(),
    holds: (find, world) => {
      const { state, nextLevel } = computeProfile(
        world.model,
        world.subject,
        inputOf(world),
      ).withExceptions.overall;
      const gaps = find(world.model, world.subject, inputOf(world));
      return state === 'assessed' && nextLevel !== undefined
        ? gaps.every(({ state: held }) => held !== 'met')
        : gaps.length === 0;
    },
    brokenBy: {
      alwaysSomething: () => [
        { criterionId: 'any', state: 'unknown', lifts: false },
      ],
    },
  }),
];

describe('findGaps', () => {
  describe.each(laws)('$name', ({ counterexample, brokenBy }) => {
    it('holds', () => {
      expect(counterexample(findGaps)).toBeUndefined();
    });

    it.each(brokenBy)('finds the mistake in %s', (_, wrongCopy) => {
      expect(counterexample(wrongCopy, ENOUGH_RUNS)).toBeDefined();
    });
  });
});
