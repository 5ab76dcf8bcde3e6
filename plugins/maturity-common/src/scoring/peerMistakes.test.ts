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
import { OVERALL } from '../constants';
import { bucketsOf } from '../rollup/bucketsOf';
import {
  buildModel,
  CriterionSketch,
  SERVICE,
} from './__testUtils__/buildModel';
import { computeCells } from './computeCells';
import { computeProfile } from './computeProfile';
import { explainLevel } from './explainLevel';
import { nextSteps } from './nextSteps';

// What other tools that rank services get wrong, each with the right answer.

const DIMENSIONS = ['Process', 'Technology'];

/** So many criteria in each dimension at each of three levels, such as `Process-2c`. */
function modelOf(each: number, more: CriterionSketch[] = []) {
  return buildModel({
    dimensionIds: DIMENSIONS,
    criteria: [
      ...DIMENSIONS.flatMap(dimensionId =>
        [1, 2, 3].flatMap(level =>
          Array.from({ length: each }, (_, index) => ({
            id: `${dimensionId}-${level}${'abcdefghijklmnopqrstuvwxyz'[index]}`,
            dimensionId,
            level,
          })),
        ),
      ),
      ...more,
    ],
  });
}

type Model = ReturnType<typeof modelOf>;

function idsOf(model: Model, levels: number[] = [1, 2, 3]): string[] {
  return model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(({ criteria }) =>
      criteria
        .filter(({ level }) => levels.includes(level))
        .map(({ id }) => id),
    ),
  );
}

function all(ids: readonly string[], status: AnswerStatus = 'met') {
  return new Map(ids.map(id => [id, status]));
}

function profileOf(
  model: Model,
  answers: ReadonlyMap<string, AnswerStatus>,
  subject: Parameters<typeof computeProfile>[1] = SERVICE,
) {
  return computeProfile(model, subject, { answers });
}

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return [value];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(numbersIn)
    : [];
}

describe('mistakes of others', () => {
  const model = modelOf(5);

  it('no data reads as the highest rank', () => {
    const profile = profileOf(model, new Map());

    expect(profile.withExceptions.overall).toMatchObject({
      state: 'not-assessed',
      complete: false,
      coverage: { decided: 0, total: 30 },
    });
    expect(profile.withExceptions.overall.level).toBeUndefined();
    expect(profile.withExceptions.overall.score).toBeUndefined();
    expect(bucketsOf(profile)).toEqual({
      [OVERALL]: 'not-assessed',
      Process: 'not-assessed',
      Technology: 'not-assessed',
    });
  });

  it('what has not been measured raises the standing, since only the measured counts', () => {
    const measured = idsOf(model, [1]);
    const { overall } = profileOf(model, all(measured)).withExceptions;

    // All that is known is met, and that is Level 1 of 3, not the top.
    expect(overall).toMatchObject({
      level: 1,
      nextLevel: 2,
      ceiling: 3,
      complete: false,
      coverage: { decided: 10, total: 30 },
    });

    // Three of five met, and the other two never looked at, is three fifths.
    const { dimensions } = profileOf(
      model,
      all(['Process-1a', 'Process-1b', 'Process-1c']),
    ).withExceptions;
    expect(dimensions[0]).toMatchObject({ level: 0 });
    expect(dimensions[0].levels[0]).toMatchObject({
      share: 0.6,
      passed: false,
    });
  });

  it('two ways to ask give two ranks for one service', () => {
    const answers = all([...idsOf(model, [1]), 'Process-2a', 'Process-2b']);
    const { overall, dimensions } = profileOf(model, answers).withExceptions;

    for (const set of [{ dimensionId: OVERALL, ...overall }, ...dimensions]) {
      const { dimensionId, level, nextLevel, state } = set;
      expect(
        explainLevel(model, SERVICE, { answers }, dimensionId),
      ).toMatchObject({ level, nextLevel, state });
      expect(nextSteps(model, SERVICE, { answers }, dimensionId)).toMatchObject(
        {
          fromLevel: level,
          toLevel: nextLevel,
        },
      );
    }
    const cells = computeCells(model, SERVICE, { answers });
    for (const { dimensionId, levels } of dimensions) {
      expect(
        cells
          .filter(({ categoryId }) => categoryId.startsWith(dimensionId))
          .filter(({ criteria }) => criteria > 0)
          .map(({ level, passed, metWeight }) => [level, passed, metWeight]),
      ).toEqual(
        levels.map(({ level, passed, metWeight }) => [
          level,
          passed,
          metWeight,
        ]),
      );
    }
  });

  it('one result that nobody knows spoils all the others, or empties them', () => {
    const answers = all(idsOf(model, [1, 2]));
    const withUnknown = new Map(answers)
      .set('renamed-long-ago', 'met')
      .set('of-another-model', 'not-met');

    expect(profileOf(model, withUnknown)).toEqual(profileOf(model, answers));
    // And answers that are all of that sort are no answers.
    expect(
      profileOf(model, all(['renamed-long-ago'])).withExceptions.overall.state,
    ).toBe('not-assessed');
  });

  it('one small failure at the bottom costs every level above it', () => {
    const answers = all(idsOf(model)).set('Process-1a', 'not-met');

    const { overall, dimensions } = profileOf(model, answers).withExceptions;

    expect(overall).toMatchObject({ level: 3 });
    expect(dimensions[0]).toMatchObject({ level: 3 });
    expect(dimensions[0].levels[0]).toMatchObject({ share: 0.8, passed: true });
    // What must not fail is said to be a must-have, and then it does.
    const strict = modelOf(5, [
      { id: 'vital', dimensionId: 'Process', level: 1, mustHave: true },
    ]);
    const withoutVital = all(idsOf(strict)).set('vital', 'not-met');
    expect(
      profileOf(strict, withoutVital).withExceptions.dimensions[0],
    ).toMatchObject({ level: 0 });
  });

  it('what never applies to something takes part all the same, as passed or as failed', () => {
    const services = buildModel({
      dimensionIds: ['Process'],
      criteria: [1, 2, 3].map(level => ({
        id: `p${level}`,
        dimensionId: 'Process',
        level,
        appliesTo: { kinds: ['Component'] },
      })),
    });
    const resource = { scope: 'service', kind: 'Resource' } as const;

    const profile = profileOf(services, all(['p1', 'p2', 'p3']), resource);

    expect(profile.withExceptions.overall).toMatchObject({
      state: 'empty',
      coverage: { decided: 0, total: 0 },
    });
    expect(bucketsOf(profile)).toEqual({
      [OVERALL]: 'no-level',
      Process: 'no-level',
    });
  });

  it('what is empty or below the lowest rank gives no number, or a negative one', () => {
    const sparse = buildModel({
      dimensionIds: [...DIMENSIONS, 'Empty'],
      criteria: [1, 2, 3].map(level => ({
        id: `p${level}`,
        dimensionId: 'Process',
        level,
      })),
    });
    const ids = ['p1', 'p2', 'p3'];
    for (const answers of [
      all(ids, 'not-met'),
      all(ids, 'not-applicable'),
      all([]),
    ]) {
      const numbers = numbersIn([
        profileOf(sparse, answers),
        computeCells(sparse, SERVICE, { answers }),
      ]);

      expect(numbers.length).toBeGreaterThan(50);
      expect(numbers.filter(one => !Number.isFinite(one) || one < 0)).toEqual(
        [],
      );
    }
    expect(
      profileOf(sparse, all(['p1', 'p2', 'p3'], 'not-met')).withExceptions
        .overall,
    ).toMatchObject({ level: 0, score: 0 });
  });
});
