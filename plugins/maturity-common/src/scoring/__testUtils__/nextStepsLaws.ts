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
import { OVERALL } from '../../constants';
import { Criterion } from '../../model/types';
import { applicableCriteria } from '../applicableCriteria';
import { computeProfile } from '../computeProfile';
import { criterionStates, isOpen } from '../criterionStates';
import { setOf } from '../explainLevel';
import { nextSteps } from '../nextSteps';
import { NextSteps } from '../types';
import { mapCriteria, withoutMustHaves } from './changeModel';
import { Law, law } from './laws';
import {
  FindNextSteps,
  greedySteps,
  notApplicableAsSteps,
  stepsByRuleOneAlone,
  stepsWithoutSuccessors,
} from './wrongNextSteps';
import { inputOf, World, worlds } from './worlds';

const EFFORT = { small: 1, medium: 3, large: 8 };

/** Small enough to try every choice of criteria. */
const smallWorlds = worlds({ dimensions: 3, largestLevel: 3 }).filter(
  world => openCriteriaOf(world).length <= 9,
);

/** What must always hold of next steps. */
export const nextStepsLaws: Law<FindNextSteps>[] = [
  law({
    name: 'following the steps reaches the next level',
    cases: worlds(),
    holds: (find, world) =>
      setIdsOf(world).every(id => {
        const { steps } = find(world.model, world.subject, inputOf(world), id);
        return (
          steps.length === 0 ||
          reaches(
            world,
            steps.map(({ criterionId }) => criterionId),
            id,
          )
        );
      }),
    brokenBy: {
      withoutMustHaves: (model, ...given) =>
        nextSteps(withoutMustHaves(model), ...given),
      stepsByRuleOneAlone,
    },
  }),

  law({
    name: 'nothing cheaper reaches the next level, and nothing at all where there are no steps',
    cases: smallWorlds,
    holds: (find, world) => {
      const choices = choicesByCost(openCriteriaOf(world));
      return setIdsOf(world).every(id => {
        const found = find(world.model, world.subject, inputOf(world), id);
        const cheapest =
          setOf(sideOf(world), id).nextLevel === undefined
            ? undefined
            : choices.find(({ ids }) => reaches(world, ids, id));
        return cheapest
          ? found.effort === cheapest.effort &&
              found.steps.length === cheapest.ids.length
          : found.steps.length === 0;
      });
    },
    brokenBy: { greedySteps, stepsWithoutSuccessors },
    numRuns: 2000,
  }),

  law({
    name: 'every step is asked of the subject and open, and the sum of their effort is given',
    cases: worlds(),
    holds: (find, world) =>
      setIdsOf(world).every(id => {
        const open = new Map(
          openCriteriaOf(world).map(criterion => [criterion.id, criterion]),
        );
        const { steps, effort } = find(
          world.model,
          world.subject,
          inputOf(world),
          id,
        );
        return (
          steps.every(({ criterionId }) => open.has(criterionId)) &&
          effort === steps.reduce((sum, step) => sum + EFFORT[step.effort], 0)
        );
      }),
    brokenBy: { notApplicableAsSteps },
  }),

  law({
    name: 'says why there are no steps',
    cases: worlds(),
    holds: (find, world) =>
      setIdsOf(world).every(id => {
        const { steps, reason, blockedBy } = find(
          world.model,
          world.subject,
          inputOf(world),
          id,
        );
        const { state, complete } = setOf(sideOf(world), id);
        if (state === 'small' || state === 'empty') {
          return reason === 'no-level';
        }
        if (complete) {
          return reason === 'complete';
        }
        return steps.length > 0
          ? reason === undefined && blockedBy.length === 0
          : reason === 'not-reachable' && blockedBy.length > 0;
      }),
    brokenBy: {
      silent: (...given): NextSteps => ({
        ...nextSteps(...given),
        reason: undefined,
      }),
    },
  }),

  law({
    name: 'the steps do not depend on the order of the answers or of the model',
    cases: worlds().chain(world =>
      fc.record({
        world: fc.constant(world),
        answers: fc.shuffledSubarray(world.answers, {
          minLength: world.answers.length,
        }),
      }),
    ),
    holds: (find, { world, answers }) =>
      setIdsOf(world).every(id => {
        const idsOf = (other: World) =>
          find(other.model, other.subject, inputOf(other), id)
            .steps.map(({ criterionId }) => criterionId)
            .join();
        return (
          idsOf(world) ===
          idsOf({ ...world, answers, model: upsideDown(world) })
        );
      }),
    brokenBy: { greedySteps },
  }),
];

function openCriteriaOf(world: World): Criterion[] {
  const states = criterionStates(world.model, world.subject, inputOf(world));
  return applicableCriteria(world.model, world.subject)
    .map(({ criterion }) => criterion)
    .filter(({ id }) => isOpen(states.get(id) ?? 'unknown'));
}

/** Every choice among the criteria, least effort first, then fewest. */
function choicesByCost(
  criteria: Criterion[],
): { ids: string[]; effort: number }[] {
  return criteria
    .reduce<{ ids: string[]; effort: number }[]>(
      (choices, { id, effort }) => [
        ...choices,
        ...choices.map(choice => ({
          ids: [...choice.ids, id],
          effort: choice.effort + EFFORT[effort],
        })),
      ],
      [{ ids: [], effort: 0 }],
    )
    .sort((a, b) => a.effort - b.effort || a.ids.length - b.ids.length);
}

function setIdsOf({ model }: World): string[] {
  return [OVERALL, ...model.dimensions.map(({ id }) => id)];
}

function sideOf(world: World, alsoMet: string[] = []) {
  const input = inputOf(world);
  const answers = new Map(input.answers);
  alsoMet.forEach(id => answers.set(id, 'met'));
  return computeProfile(world.model, world.subject, { ...input, answers })
    .withExceptions;
}

/** Whether a set is at its next level, or above, once the given criteria are met. */
function reaches(world: World, ids: string[], setId: string): boolean {
  const { nextLevel = Infinity } = setOf(sideOf(world), setId);
  const { level = -1 } = setOf(sideOf(world, ids), setId);
  return level >= nextLevel;
}

function upsideDown({ model }: World) {
  const turned = mapCriteria(model, criteria => [...criteria].reverse());
  return { ...turned, dimensions: [...turned.dimensions].reverse() };
}
