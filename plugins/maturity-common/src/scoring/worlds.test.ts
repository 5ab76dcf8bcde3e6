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
import { computeProfile } from './computeProfile';
import { criterionStates } from './criterionStates';
import { nextSteps } from './nextSteps';
import { OVERALL } from '../constants';
import { inputOf, World, worlds } from './__testUtils__/worlds';

/** What should occur in the worlds that laws are tried on, and so be put to the test. */
const occurrences: [string, (seen: ReturnType<typeof look>) => boolean][] = [
  ...(['assessed', 'not-assessed', 'small', 'empty'] as const).map(
    (state): (typeof occurrences)[number] => [
      `a dimension is ${state}`,
      ({ dimensions }) => dimensions.some(set => set.state === state),
    ],
  ),
  ...[0, 1, 2, 3, 4, 5].map((level): (typeof occurrences)[number] => [
    `the overall level is ${level}`,
    ({ overall }) => overall.level === level,
  ]),
  [
    'a dimension lowers the overall level',
    ({ overall }) => overall.heldBackBy.length > 0,
  ],
  [
    'the overall level is provisional',
    ({ overall }) => overall.state === 'assessed' && overall.provisional,
  ],
  [
    'an exception lifts a level',
    ({ dimensions, withoutExceptions }) =>
      dimensions.some(
        ({ level }, index) =>
          level !== withoutExceptions.dimensions[index].level,
      ),
  ],
  [
    'a must-have alone holds a level',
    ({ dimensions, threshold }) =>
      dimensions.some(({ levels }) =>
        levels.some(
          ({ openMustHaves, share }) =>
            openMustHaves.length > 0 && share >= threshold,
        ),
      ),
  ],
  [
    'a level is mostly not applicable',
    ({ overall }) => overall.levels.some(level => level.mostlyNotApplicable),
  ],
  [
    'a level without criteria lies between others',
    ({ overall }) =>
      overall.levels.some(
        ({ level }, index) =>
          index > 0 && level > overall.levels[index - 1].level + 1,
      ),
  ],
  [
    'a dimension is complete below Level 5',
    ({ dimensions }) =>
      dimensions.some(({ complete, ceiling = 5 }) => complete && ceiling < 5),
  ],
  [
    'a transitional criterion is satisfied by another',
    ({ world, states }) =>
      [...states].some(
        ([id, state]) =>
          state === 'met' && new Map(world.answers).get(id) !== 'met',
      ),
  ],
  ['a level takes several steps', ({ steps }) => steps.steps.length > 2],
  [
    'a level takes a step at a higher one',
    ({ steps }) =>
      steps.steps.some(({ level }) => level > (steps.toLevel ?? 5)),
  ],
  [
    'a level cannot be reached',
    ({ steps }) => steps.reason === 'not-reachable',
  ],
];

describe('worlds', () => {
  const sample = fc.sample(worlds(), { numRuns: 1500, seed: 1 }).map(look);

  it.each(occurrences)('put to the test that %s', (_, occurs) => {
    expect(sample.filter(occurs).length).toBeGreaterThan(15);
  });
});

function look(world: World) {
  const { model, subject } = world;
  const input = inputOf(world);
  const { withExceptions, withoutExceptions } = computeProfile(
    model,
    subject,
    input,
  );
  return {
    world,
    threshold: model.rule.threshold,
    states: criterionStates(model, subject, input),
    steps: nextSteps(model, subject, input, OVERALL),
    withoutExceptions,
    ...withExceptions,
  };
}
