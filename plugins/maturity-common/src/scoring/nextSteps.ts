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

import { OVERALL } from '../constants';
import { MaturityModel } from '../model/types';
import { cheapestSteps } from './cheapestSteps';
import { computeSide, highestOverall, ofDimension } from './computeProfile';
import { byLevel } from './computeSet';
import {
  EvaluatedCriterion,
  evaluateCriteria,
  isOpen,
} from './criterionStates';
import { setOf, toOpenCriterion } from './explainLevel';
import { LevelRequirement, shortfallOf } from './levelRequirement';
import { satisfiedBy } from './satisfiedBy';
import { effortOf } from './selectionFront';
import {
  NextSteps,
  ProfileSide,
  ScoredSubject,
  ScoringInput,
  SetResult,
} from './types';

/**
 * The criteria which, all answered `met`, lift a dimension or the overall level by one level with the least total effort
 * (small is 1, medium 3, large 8), then with the fewest criteria. Between equals, criteria of the level itself and smaller
 * ids win, so that the same answers always give the same steps. Nothing cheaper lifts the level, unless `optimal` is false.
 *
 * One level up means the next level that has criteria; from `not-assessed` it is the first one, and to pass it is to be
 * assessed. For the overall level the steps also lift every dimension that would trail it by more than one (DESIGN.md §3,
 * rule 2). A step may lie elsewhere than the level it lifts: the successor of a transitional criterion satisfies it (rule
 * 5). Excepted criteria may be steps, and are marked. What was answered not applicable never is: where that makes a level
 * impossible to pass (rule 4), there are no steps, and the reason says so. Judged with the exceptions of `input`.
 *
 * Throws an `InputError` for a dimension that the model does not have.
 *
 * @public
 */
export function nextSteps(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
  dimensionId: string,
): NextSteps {
  const criteria = evaluateCriteria(model, subject, input);
  const side = computeSide(model, criteria, true);
  const { state, level, nextLevel } = setOf(side, dimensionId);
  const none: NextSteps = {
    dimensionId,
    fromLevel: level,
    toLevel: nextLevel,
    steps: [],
    effort: 0,
    optimal: true,
    blockedBy: [],
  };
  if (state === 'small' || state === 'empty') {
    return { ...none, reason: 'no-level' };
  }
  if (nextLevel === undefined) {
    return { ...none, reason: 'complete' };
  }

  const requirements = requirementsOf(criteria, side, dimensionId, nextLevel);
  const found = cheapestSteps(criteria, requirements, model.rule);
  if (!found) {
    return {
      ...none,
      reason: 'not-reachable',
      blockedBy: blockedLevels(criteria, requirements, model),
    };
  }
  return {
    ...none,
    steps: [...found.steps].sort(compareSteps).map(toOpenCriterion),
    effort: found.steps.reduce((sum, step) => sum + effortOf(step), 0),
    optimal: found.optimal,
  };
}

/**
 * The levels that have to be passed, and are not, for a set to reach `target`.
 *
 * @internal
 */
export function requirementsOf(
  criteria: readonly EvaluatedCriterion[],
  side: ProfileSide,
  dimensionId: string,
  target: number,
): LevelRequirement[] {
  if (dimensionId !== OVERALL) {
    return unpassedUpTo(
      target,
      ofDimension(criteria, dimensionId),
      setOf(side, dimensionId),
      dimensionId,
    );
  }
  return [
    ...unpassedUpTo(target, criteria, side.overall, OVERALL),
    ...side.dimensions
      .filter(dimension => highestOverall(dimension) < target)
      .flatMap(dimension =>
        unpassedUpTo(
          // Where no level has this number, the next one with criteria is needed: emptiness reaches nothing (rule 3).
          dimension.levels.find(({ level }) => level >= target - 1)?.level ??
            target,
          ofDimension(criteria, dimension.dimensionId),
          dimension,
          dimension.dimensionId,
        ),
      ),
  ];
}

function unpassedUpTo(
  target: number,
  criteria: readonly EvaluatedCriterion[],
  set: SetResult,
  dimensionId: string,
): LevelRequirement[] {
  const open = new Set(
    set.levels
      .filter(({ level, passed }) => level <= target && !passed)
      .map(({ level }) => level),
  );
  return byLevel(criteria)
    .filter(([level]) => open.has(level))
    .map(([level, ofLevel]) => ({ dimensionId, level, criteria: ofLevel }));
}

/** Levels that stay mostly not applicable even if everything open were met. */
function blockedLevels(
  criteria: readonly EvaluatedCriterion[],
  requirements: readonly LevelRequirement[],
  { rule }: MaturityModel,
): NextSteps['blockedBy'] {
  const everything = satisfiedBy(
    criteria,
    criteria
      .filter(({ state }) => isOpen(state))
      .map(({ criterion }) => criterion.id),
  );
  return requirements
    .filter(requirement => shortfallOf(requirement, everything, rule).blocked)
    .map(({ dimensionId, level }) => ({ dimensionId, level }));
}

function compareSteps(a: EvaluatedCriterion, b: EvaluatedCriterion): number {
  return (
    a.criterion.level - b.criterion.level ||
    effortOf(a) - effortOf(b) ||
    (a.criterion.id < b.criterion.id ? -1 : 1)
  );
}
