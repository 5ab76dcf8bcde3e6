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
import { OVERALL } from '../constants';
import { AnswerStatus } from '../assessment/types';
import { computeProfile } from './computeProfile';
import { explainLevel, setOf } from './explainLevel';
import {
  buildModel,
  CriterionSketch,
  SERVICE,
} from './__testUtils__/buildModel';
import { inputOf, worlds } from './__testUtils__/worlds';

const ladder = (dimensionId: string, ids: string[]): CriterionSketch[] =>
  ids.map(id => ({ id, dimensionId, level: Number(id[1]) }));

const model = buildModel({
  dimensionIds: ['Process', 'Policy'],
  criteria: [
    ...ladder('Process', ['p1', 'p2', 'p2b', 'p3']),
    ...ladder('Policy', ['q1', 'q1b', 'q2', 'q3']),
  ].map(criterion => ({ ...criterion, mustHave: criterion.id === 'p2b' })),
});

const explain = (answers: Record<string, AnswerStatus>, id: string) =>
  explainLevel(
    model,
    SERVICE,
    { answers: new Map(Object.entries(answers)) },
    id,
  );

describe('explainLevel', () => {
  it('names the open criteria of the next level, must-haves first, with how much is met and needed', () => {
    const { heldBy, ...rest } = explain(
      { p1: 'met', p2: 'partly', p2b: 'not-met' },
      'Process',
    );
    expect(rest).toMatchObject({
      state: 'assessed',
      level: 1,
      nextLevel: 2,
      ceiling: 3,
      threshold: 0.8,
      next: { metWeight: 0.5, applicableWeight: 2, openMustHaves: ['p2b'] },
      neededWeight: 1.6,
      trailing: [],
    });
    expect(heldBy).toMatchObject([
      { criterionId: 'p2b', mustHave: true, state: 'not-met' },
      { criterionId: 'p2', mustHave: false, state: 'partly' },
    ]);
  });

  it('says how much has to be decided before there is a level', () => {
    expect(explain({}, 'Policy')).toMatchObject({
      state: 'not-assessed',
      level: undefined,
      nextLevel: 1,
      toBeAssessed: { decidedWeight: 0, neededWeight: 1 },
      heldBy: [{ criterionId: 'q1' }, { criterionId: 'q1b' }],
    });
  });

  it('names the dimensions that keep the overall level down, and what is open there', () => {
    const explanation = explain(
      { p1: 'met', p2: 'met', p2b: 'met', p3: 'met', q1: 'met', q1b: 'partly' },
      OVERALL,
    );
    expect(explanation).toMatchObject({
      level: 1,
      nextLevel: 2,
      heldBy: [{ criterionId: 'q2' }],
      trailing: [
        {
          dimensionId: 'Policy',
          state: 'assessed',
          level: 0,
          neededLevel: 1,
          heldBy: [{ criterionId: 'q1b' }],
        },
      ],
    });
  });

  it('holds nobody at the ceiling', () => {
    expect(
      explain({ p1: 'met', p2: 'met', p2b: 'met', p3: 'met' }, 'Process'),
    ).toMatchObject({ level: 3, complete: true, heldBy: [], trailing: [] });
  });

  it('refuses a dimension that the model does not have', () => {
    expect(() => explain({}, 'Weather')).toThrow(
      "The model has no dimension 'Weather'; name one of its dimensions, or 'overall'",
    );
  });

  it('always finds what holds a level, and meeting it lifts a dimension', () => {
    const property = fc.property(worlds(), world => {
      const { model: anyModel, subject } = world;
      const input = inputOf(world);
      const ids = anyModel.dimensions.map(dimension => dimension.id);
      return [OVERALL, ...ids].every(id => {
        const { next, heldBy, trailing } = explainLevel(
          anyModel,
          subject,
          input,
          id,
        );
        if (!next || next.mostlyNotApplicable) {
          return true;
        }
        if (id === OVERALL) {
          return heldBy.length + trailing.length > 0;
        }
        const answers = new Map(input.answers);
        heldBy.forEach(({ criterionId }) => answers.set(criterionId, 'met'));
        const { level = -1 } = setOf(
          computeProfile(anyModel, subject, { ...input, answers })
            .withExceptions,
          id,
        );
        return level >= next.level;
      });
    });
    expect(
      fc.check(property, { seed: 20261120, numRuns: 500 }).counterexample,
    ).toBeNull();
  });
});
