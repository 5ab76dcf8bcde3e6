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
import { cheapestSteps } from './cheapestSteps';
import { evaluateCriteria } from './criterionStates';
import { ofDimension } from './computeProfile';
import { nextSteps } from './nextSteps';
import {
  buildModel,
  CriterionSketch,
  SERVICE,
} from './__testUtils__/buildModel';

/** Process has criteria p1, p2…, Policy q1, q2…; the digit is the level. */
const criterion = (
  id: string,
  given: Partial<CriterionSketch> = {},
): CriterionSketch => ({
  id,
  dimensionId: id.startsWith('p') ? 'Process' : 'Policy',
  level: Number(id[1]),
  ...given,
});

function stepsOf(
  criteria: CriterionSketch[],
  answers: Record<string, AnswerStatus>,
  id: string,
  exceptions: string[] = [],
) {
  const model = buildModel({ dimensionIds: ['Process', 'Policy'], criteria });
  const { steps, ...rest } = nextSteps(
    model,
    SERVICE,
    {
      answers: new Map(Object.entries(answers)),
      exceptions: new Set(exceptions),
    },
    id,
  );
  return { ...rest, steps, ids: steps.map(step => step.criterionId) };
}

describe('nextSteps', () => {
  it('reaches the first level of a set that is not assessed', () => {
    expect(
      stepsOf(
        ['p1a', 'p1b', 'p1c', 'p1d', 'p1e', 'p2', 'p3'].map(id =>
          criterion(id, { effort: id === 'p1b' ? 'large' : 'medium' }),
        ),
        {},
        'Process',
      ),
    ).toMatchObject({
      fromLevel: undefined,
      toLevel: 1,
      ids: ['p1a', 'p1c', 'p1d', 'p1e'],
      effort: 12,
      optimal: true,
    });
  });

  it('lifts every dimension that would trail, through all its levels, together with what all criteria need', () => {
    const all = ['p1', 'p2', 'p3', 'p4', 'q1', 'q2', 'q3', 'q4'];
    const answers = Object.fromEntries(
      all.filter(id => id[0] === 'p').map(id => [id, 'met' as const]),
    );
    const found = stepsOf(
      all.map(id => criterion(id)),
      { ...answers, q1: 'not-met' },
      OVERALL,
    );
    expect(found).toMatchObject({ fromLevel: 0, toLevel: 1, ids: ['q1'] });

    const weighed = stepsOf(
      all.map(id => criterion(id, { weight: id[0] === 'p' ? 9 : 1 })),
      { ...answers, q1: 'met' },
      OVERALL,
    );
    expect(weighed).toMatchObject({ fromLevel: 2, toLevel: 3, ids: ['q2'] });
  });

  it('finds one successor that spares several steps, in another dimension and at a higher level', () => {
    expect(
      stepsOf(
        [
          criterion('p1'),
          criterion('p2a', { successors: ['q4'], effort: 'medium' }),
          criterion('p2b', { successors: ['p2a'], effort: 'medium' }),
          criterion('p3'),
          criterion('q4', { effort: 'medium' }),
        ],
        { p1: 'met' },
        'Process',
      ),
    ).toMatchObject({ toLevel: 2, ids: ['p2a'], effort: 3 });
    expect(
      stepsOf(
        [
          criterion('p1'),
          criterion('p2a', { successors: ['q4'], effort: 'medium' }),
          criterion('p2b', { successors: ['q4'], effort: 'medium' }),
          criterion('p3'),
          criterion('q4', { effort: 'medium' }),
        ],
        { p1: 'met' },
        'Process',
      ),
    ).toMatchObject({ toLevel: 2, ids: ['q4'], effort: 3 });
  });

  it('says which level cannot be reached, unless a successor brings it back', () => {
    const criteria = [
      criterion('p1a'),
      criterion('p1b'),
      criterion('p1c', { successors: ['p3'] }),
      criterion('p2'),
      criterion('p3'),
    ];
    const answers = {
      p1a: 'met',
      p1b: 'not-applicable',
      p1c: 'not-applicable',
    } as const;
    const found = stepsOf(criteria, answers, 'Process');
    expect(found).toMatchObject({ toLevel: 1, ids: ['p3'], blockedBy: [] });
    expect(found.reason).toBeUndefined();
    expect(
      stepsOf(
        criteria.map(given => ({ ...given, successors: undefined })),
        answers,
        'Process',
      ),
    ).toMatchObject({
      toLevel: 1,
      ids: [],
      effort: 0,
      reason: 'not-reachable',
      blockedBy: [{ dimensionId: 'Process', level: 1 }],
    });
  });

  it('names the dimension whose level keeps the overall level from ever rising', () => {
    expect(
      stepsOf(
        ['p1a', 'p1b', 'p2', 'p3', 'q1', 'q1b', 'q2', 'q3'].map(id =>
          criterion(id, { weight: id[0] === 'p' ? 5 : 1 }),
        ),
        {
          p1a: 'met',
          p1b: 'met',
          p2: 'met',
          q1: 'not-applicable',
          q1b: 'not-applicable',
        },
        OVERALL,
      ),
    ).toMatchObject({
      fromLevel: 1,
      toLevel: 2,
      reason: 'not-reachable',
      blockedBy: [{ dimensionId: 'Policy', level: 1 }],
    });
  });

  it('marks a step for which an exception is open', () => {
    const found = stepsOf(
      ['p1', 'p2', 'p3'].map(id => criterion(id)),
      { p1: 'not-met', p2: 'met' },
      'Process',
      ['p1'],
    );
    expect(found.steps).toMatchObject([{ criterionId: 'p1', excepted: true }]);
  });

  it('refuses a dimension that the model does not have', () => {
    expect(() => stepsOf([criterion('p1')], {}, 'Weather')).toThrow(
      "The model has no dimension 'Weather'; name one of its dimensions, or 'overall'",
    );
  });

  it('proves the steps of a model of the usual size', () => {
    // 150 criteria, every fifth transitional, with efforts and weights that repeat in different rhythms.
    const criteria = Array.from({ length: 150 }, (_, index) =>
      criterion(`${'pq'[index % 2]}${1 + (index % 5)}-${index}`, {
        effort: (['small', 'medium', 'large'] as const)[(index * 7) % 3],
        weight: [1, 1, 2, 1, 0.5, 3, 1][index % 7],
        mustHave: index % 17 === 0,
      }),
    ).map((given, index, all) =>
      index % 5 === 1 ? { ...given, successors: [all[index + 3].id] } : given,
    );
    expect(stepsOf(criteria, {}, OVERALL)).toMatchObject({
      toLevel: 1,
      optimal: true,
    });
  });

  it('still reaches the level, and says that more could be found, where the search has to end', () => {
    const model = buildModel({
      dimensionIds: ['Process'],
      criteria: [
        ...['p1a', 'p1b', 'p1c', 'p1d'].map((id, index) =>
          criterion(id, {
            effort: 'large',
            successors: [`p2${'abcd'[index]}`],
          }),
        ),
        ...['p2a', 'p2b', 'p2c', 'p2d', 'p3'].map(id =>
          criterion(id, { effort: 'medium' }),
        ),
      ],
    });
    const criteria = evaluateCriteria(model, SERVICE, { answers: new Map() });
    const requirements = [
      {
        dimensionId: 'Process',
        level: 1,
        criteria: ofDimension(criteria, 'Process').filter(
          entry => entry.criterion.level === 1,
        ),
      },
    ];
    const find = (mostNodes?: number) =>
      cheapestSteps(criteria, requirements, model.rule, mostNodes);

    const stopped = find(1);
    expect(stopped?.optimal).toBe(false);
    expect(stopped?.steps).toHaveLength(4);
    const searched = find();
    expect(searched?.optimal).toBe(true);
    expect(searched?.steps.map(step => step.criterion.id).sort()).toEqual([
      'p2a',
      'p2b',
      'p2c',
      'p2d',
    ]);
  });
});
