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

import {
  ApplicableCriterion,
  CriterionState,
  ProfileSide,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What a run asks: the criteria that it covers, and in which order those come that are still open. */
export interface RunPlan {
  /** The highest level that the run covers. */
  level: number;
  /** Every criterion that the run covers, answered ones included, in the order of the model. */
  covered: ApplicableCriterion[];
  /** By id, in the order in which they are asked. */
  order: string[];
}

/** A dimension has a level once this share of the weight of its first level is decided (DESIGN.md §3, rule 4). */
const DECIDED_TO_BE_ASSESSED = 0.5;

/**
 * Plans a run so that it pays soon: first, dimension by dimension, as few criteria as give the dimension a level, the
 * weightiest first; then what else is open, the next level first. It covers everything up to the next level.
 */
export function planRun(
  criteria: readonly ApplicableCriterion[],
  states: ReadonlyMap<string, CriterionState>,
  { overall, dimensions }: ProfileSide,
): RunPlan {
  const levels = criteria.map(({ criterion }) => criterion.level);
  const isOpen = ({ criterion }: ApplicableCriterion) =>
    states.get(criterion.id) === 'unknown';
  const openLevels = criteria.filter(isOpen).map(item => item.criterion.level);
  // Where everything up to the next level is answered, the run goes on with the lowest level that is not.
  const level = Math.max(
    overall.nextLevel ?? Math.max(0, ...levels),
    Math.min(...openLevels, Infinity) === Infinity
      ? 0
      : Math.min(...openLevels),
  );
  const notAssessed = dimensions
    .filter(({ state }) => state === 'not-assessed')
    .map(({ dimensionId }) => dimensionId);
  const first = notAssessed.flatMap(dimensionId =>
    enoughToBeAssessed(
      criteria.filter(item => item.dimensionId === dimensionId),
      isOpen,
    ),
  );
  const covered = criteria.filter(
    item => item.criterion.level <= level || first.includes(item),
  );
  const rest = covered
    .filter(item => isOpen(item) && !first.includes(item))
    .sort((a, b) => a.criterion.level - b.criterion.level);
  return {
    level,
    covered,
    order: [...first, ...rest].map(({ criterion }) => criterion.id),
  };
}

/** The open criteria of the first level of a dimension that decide half of its weight, the weightiest first. */
function enoughToBeAssessed(
  ofDimension: readonly ApplicableCriterion[],
  isOpen: (item: ApplicableCriterion) => boolean,
): ApplicableCriterion[] {
  const firstLevel = Math.min(
    ...ofDimension.map(({ criterion }) => criterion.level),
  );
  const atFirst = ofDimension.filter(
    ({ criterion }) => criterion.level === firstLevel,
  );
  const weightOf = (items: readonly ApplicableCriterion[]) =>
    items.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const needed = weightOf(atFirst) * DECIDED_TO_BE_ASSESSED;
  let decided = weightOf(atFirst.filter(item => !isOpen(item)));
  const result: ApplicableCriterion[] = [];
  const byWeight = atFirst
    .filter(isOpen)
    .sort((a, b) => b.criterion.weight - a.criterion.weight);
  for (const item of byWeight) {
    if (decided >= needed) {
      break;
    }
    result.push(item);
    decided += item.criterion.weight;
  }
  return result;
}
