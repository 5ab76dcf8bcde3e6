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

import { OVERALL } from '../../constants';
import { computeProfile } from '../computeProfile';
import { criterionStates } from '../criterionStates';
import { explainLevel, setOf } from '../explainLevel';
import { nextSteps } from '../nextSteps';
import { OpenCriterion } from '../types';
import { asOneDimension, withoutSuccessors } from './changeModel';

/** Anything that finds steps, right or wrong. */
export type FindNextSteps = typeof nextSteps;

/** Takes what is open at the next level in its order until the level is reached, must-haves first. */
export const greedySteps: FindNextSteps = (model, subject, input, id) => {
  const right = nextSteps(model, subject, input, id);
  const answers = new Map(input.answers);
  const steps: OpenCriterion[] = [];
  const levelNow = () =>
    setOf(
      computeProfile(model, subject, { ...input, answers }).withExceptions,
      id,
    ).level ?? -1;
  if (right.steps.length > 0) {
    const { heldBy } = explainLevel(model, subject, input, id);
    for (const candidate of heldBy) {
      if (levelNow() < (right.toLevel ?? 0)) {
        answers.set(candidate.criterionId, 'met');
        steps.push(candidate);
      }
    }
  }
  return { ...right, steps, effort: sumOfEffort(steps) };
};

/** Does not see that a successor can satisfy what it replaces. */
export const stepsWithoutSuccessors: FindNextSteps = (
  model,
  subject,
  input,
  id,
) => {
  const answers = new Map(input.answers);
  for (const [criterionId, state] of criterionStates(model, subject, input)) {
    if (state === 'met') {
      answers.set(criterionId, 'met');
    }
  }
  return nextSteps(
    withoutSuccessors(model),
    subject,
    { ...input, answers },
    id,
  );
};

/** Lifts the overall level by rule 1, and leaves the dimensions that trail it where they are. */
export const stepsByRuleOneAlone: FindNextSteps = (model, subject, input, id) =>
  id === OVERALL
    ? nextSteps(asOneDimension(model), subject, input, model.dimensions[0].id)
    : nextSteps(model, subject, input, id);

/** Proposes to answer met what a person has answered not applicable. */
export const notApplicableAsSteps: FindNextSteps = (
  model,
  subject,
  input,
  id,
) =>
  nextSteps(
    model,
    subject,
    {
      ...input,
      answers: new Map(
        [...input.answers].filter(([, status]) => status !== 'not-applicable'),
      ),
    },
    id,
  );

const EFFORT = { small: 1, medium: 3, large: 8 };

function sumOfEffort(steps: OpenCriterion[]): number {
  return steps.reduce((sum, { effort }) => sum + EFFORT[effort], 0);
}
