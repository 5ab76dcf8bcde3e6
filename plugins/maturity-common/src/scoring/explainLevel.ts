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

import { InputError } from '@backstage/errors';
import { OVERALL } from '../constants';
import { MaturityModel } from '../model/types';
import { computeSide, highestOverall, ofDimension } from './computeProfile';
import { decidedOf } from './computeSet';
import {
  EvaluatedCriterion,
  evaluateCriteria,
  isOpen,
} from './criterionStates';
import {
  LevelExplanation,
  OpenCriterion,
  ProfileSide,
  ScoredSubject,
  ScoringInput,
  SetResult,
  TrailingDimension,
} from './types';

/**
 * Why a dimension, or a subject overall, has the level that it has, and what holds it back from the next: the rule and its
 * parameters are shown next to the number (DESIGN.md §3, rule 1). Judged with the exceptions of `input`; leave them out to
 * explain the level without.
 *
 * Throws an `InputError` for a dimension that the model does not have.
 *
 * @public
 */
export function explainLevel(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
  dimensionId: string,
): LevelExplanation {
  const criteria = evaluateCriteria(model, subject, input);
  const side = computeSide(model, criteria, true);
  const set = setOf(side, dimensionId);
  const ownCriteria =
    dimensionId === OVERALL ? criteria : ofDimension(criteria, dimensionId);

  const { state, level, ceiling, nextLevel, complete, coverage } = set;
  const explanation: LevelExplanation = {
    dimensionId,
    state,
    level,
    ceiling,
    nextLevel,
    complete,
    coverage,
    threshold: model.rule.threshold,
    heldBy: [],
    trailing: [],
  };
  const next = set.levels.find(result => result.level === nextLevel);
  if (!next) {
    return explanation;
  }
  return {
    ...explanation,
    next,
    neededWeight: model.rule.threshold * next.applicableWeight,
    ...(state === 'not-assessed' && {
      toBeAssessed: decidedOf(
        ownCriteria.filter(({ criterion }) => criterion.level === nextLevel),
        true,
      ),
    }),
    heldBy: next.passed ? [] : openAt(ownCriteria, next.level),
    trailing:
      dimensionId === OVERALL ? trailingOf(side, criteria, next.level) : [],
  };
}

/**
 * The result of a dimension or of all criteria.
 *
 * @internal
 */
export function setOf(side: ProfileSide, dimensionId: string): SetResult {
  const set =
    dimensionId === OVERALL
      ? side.overall
      : side.dimensions.find(
          dimension => dimension.dimensionId === dimensionId,
        );
  if (!set) {
    throw new InputError(
      `The model has no dimension '${dimensionId}'; name one of its dimensions, or '${OVERALL}'`,
    );
  }
  return set;
}

/**
 * A criterion as it is listed among those that hold a level, or lift it.
 *
 * @internal
 */
export function toOpenCriterion(entry: EvaluatedCriterion): OpenCriterion {
  const { criterion, dimensionId, categoryId, state, excepted } = entry;
  return {
    criterionId: criterion.id,
    dimensionId,
    categoryId,
    level: criterion.level,
    state,
    mustHave: criterion.mustHave,
    excepted,
    effort: criterion.effort,
    weight: criterion.weight,
  };
}

/** Must-haves first, for without them nothing else helps; then in the order of the model. */
function openAt(
  criteria: readonly EvaluatedCriterion[],
  level: number,
): OpenCriterion[] {
  const open = criteria
    .filter(
      ({ criterion, state }) => criterion.level === level && isOpen(state),
    )
    .map(toOpenCriterion);
  return [
    ...open.filter(({ mustHave }) => mustHave),
    ...open.filter(({ mustHave }) => !mustHave),
  ];
}

/**
 * The dimensions that would trail the overall level `next` by more than one (DESIGN.md §3, rule 2).
 *
 * @internal
 */
export function trailingOf(
  side: ProfileSide,
  criteria: readonly EvaluatedCriterion[],
  next: number,
): TrailingDimension[] {
  return side.dimensions
    .filter(dimension => highestOverall(dimension) < next)
    .map(({ dimensionId, state, level, nextLevel }) => ({
      dimensionId,
      state,
      level,
      neededLevel: next - 1,
      heldBy: openAt(ofDimension(criteria, dimensionId), nextLevel ?? next - 1),
    }));
}
