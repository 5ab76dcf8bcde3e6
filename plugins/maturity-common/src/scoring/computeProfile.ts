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

import { MaturityModel } from '../model/types';
import { EvaluatedCriterion, evaluateCriteria } from './criterionStates';
import { computeSet, standing } from './computeSet';
import {
  DimensionResult,
  OverallResult,
  Profile,
  ProfileSide,
  ScoredSubject,
  ScoringInput,
  SetResult,
} from './types';

/**
 * What the answers of a subject add up to, with exceptions and without (DESIGN.md §3, rules 1 to 6 and 9).
 *
 * @public
 */
export function computeProfile(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
): Profile {
  const criteria = evaluateCriteria(model, subject, input);
  const withoutExceptions = computeSide(model, criteria, false);
  return {
    // Where no exception takes effect, the two sides are the same by rule 9.
    withExceptions: criteria.some(({ excepted }) => excepted)
      ? computeSide(model, criteria, true)
      : withoutExceptions,
    withoutExceptions,
  };
}

/**
 * The criteria of one dimension.
 *
 * @internal
 */
export function ofDimension(
  criteria: readonly EvaluatedCriterion[],
  dimensionId: string,
): EvaluatedCriterion[] {
  return criteria.filter(entry => entry.dimensionId === dimensionId);
}

function byDimension(
  criteria: readonly EvaluatedCriterion[],
): Map<string, EvaluatedCriterion[]> {
  const groups = new Map<string, EvaluatedCriterion[]>();
  for (const entry of criteria) {
    const group = groups.get(entry.dimensionId);
    if (group) {
      group.push(entry);
    } else {
      groups.set(entry.dimensionId, [entry]);
    }
  }
  return groups;
}

/**
 * One side of a profile.
 *
 * @internal
 */
export function computeSide(
  model: MaturityModel,
  criteria: readonly EvaluatedCriterion[],
  withExceptions: boolean,
): ProfileSide {
  const groups = byDimension(criteria);
  const dimensions = model.dimensions.map(({ id }) => ({
    dimensionId: id,
    ...computeSet(groups.get(id) ?? [], model.rule, withExceptions),
  }));
  return {
    overall: computeOverall(
      computeSet(criteria, model.rule, withExceptions),
      dimensions,
    ),
    dimensions,
  };
}

/**
 * Whether a dimension takes part in "weakest", "provisional" and rule 2: small and empty sets do not (DESIGN.md §3,
 * rule 3).
 *
 * @internal
 */
export function qualifies({ state }: SetResult): boolean {
  return state === 'assessed' || state === 'not-assessed';
}

/**
 * The highest overall level that a dimension allows: one above its own. A dimension that is not assessed counts as 0, one
 * at its ceiling allows everything, and so does one that does not qualify (DESIGN.md §3, rules 2 and 3).
 *
 * @internal
 */
export function highestOverall(dimension: SetResult): number {
  return qualifies(dimension) && !dimension.complete
    ? (dimension.level ?? 0) + 1
    : Infinity;
}

/**
 * DESIGN.md §3, rule 2: the level of all criteria by rule 1, lowered to the highest level with criteria that no
 * dimension trails by more than one.
 */
function computeOverall(
  all: SetResult,
  dimensions: DimensionResult[],
): OverallResult {
  const qualifying = dimensions.filter(qualifies);
  const lowest = Math.min(...qualifying.map(({ level }) => level ?? -1));
  const common = {
    provisional: qualifying.some(({ state }) => state === 'not-assessed'),
    weakest: qualifying
      .filter(({ level }) => (level ?? -1) === lowest)
      .map(({ dimensionId }) => dimensionId),
  };

  const reached = all.level;
  if (reached === undefined) {
    return { ...all, ...common, heldBackBy: [] };
  }
  const trailing = qualifying.filter(
    dimension => highestOverall(dimension) < reached,
  );
  if (trailing.length === 0) {
    return { ...all, ...common, heldBackBy: [] };
  }
  const highest = Math.min(...trailing.map(highestOverall));
  const level = all.levels.reduce(
    (kept, result) => (result.level <= highest ? result.level : kept),
    0,
  );
  return {
    ...all,
    ...common,
    ...standing(all.levels, level),
    heldBackBy: trailing.map(({ dimensionId }) => dimensionId),
  };
}
