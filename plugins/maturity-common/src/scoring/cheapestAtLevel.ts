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
import { LevelRule } from '../model/types';
import { EvaluatedCriterion, isOpen } from './criterionStates';
import { WEIGHT_TOLERANCE } from './judgeLevel';
import {
  gainOf,
  isIndispensable,
  LevelRequirement,
  Shortfall,
  shortfallOf,
} from './levelRequirement';
import { combine, NOTHING, Selection, selectionOf } from './selectionFront';

/**
 * The cheapest choice of criteria of one level with which all requirements at this level are fulfilled, or `undefined` if
 * there is none: a knapsack problem, solved exactly by dynamic programming. A criterion gains the same in its dimension as
 * in the overall set, so that each dimension is solved by itself, and the results are combined for the overall set.
 *
 * @param requirements - of one level: at most one of each dimension, and one of `overall`
 * @param met - ids of criteria that are met already, at no cost here
 * @param leftOut - ids of criteria that may not be chosen
 *
 * @internal
 */
export function cheapestAtLevel(
  requirements: readonly LevelRequirement[],
  met: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  rule: LevelRule,
): Selection | undefined {
  const overall = requirements.find(
    ({ dimensionId }) => dimensionId === OVERALL,
  );
  const overallShortfall = overall && shortfallOf(overall, met, rule);
  if (overallShortfall?.blocked) {
    return undefined;
  }

  let result: Selection[] = [NOTHING];
  for (const [dimensionId, criteria] of byDimension(requirements)) {
    const own = requirements.find(other => other.dimensionId === dimensionId);
    const shortfall = own && shortfallOf(own, met, rule);
    if (shortfall?.blocked) {
      return undefined;
    }
    const choices = fulfilling(
      choicesAmong(
        criteria.filter(
          ({ criterion, state }) => isOpen(state) && !met.has(criterion.id),
        ),
        leftOut,
        Math.max(shortfall?.need ?? 0, overallShortfall?.need ?? 0),
        rule,
      ),
      shortfall,
    );
    if (choices.length === 0) {
      return undefined;
    }
    result = combine(result, choices, overallShortfall?.need ?? 0);
  }
  return fulfilling(result, overallShortfall)[0];
}

/** All choices among open criteria that none beats, cheapest first; none where an indispensable one is leftOut. */
function choicesAmong(
  open: readonly EvaluatedCriterion[],
  leftOut: ReadonlySet<string>,
  cap: number,
  rule: LevelRule,
): Selection[] {
  let choices: Selection[] = [NOTHING];
  for (const entry of open) {
    const chosen = selectionOf(entry, gainOf(entry, rule));
    if (!leftOut.has(entry.criterion.id)) {
      choices = combine(
        choices,
        isIndispensable(entry) ? [chosen] : [NOTHING, chosen],
        cap,
      );
    } else if (isIndispensable(entry)) {
      return [];
    }
  }
  return choices;
}

function fulfilling(
  choices: Selection[],
  shortfall: Shortfall | undefined,
): Selection[] {
  return shortfall
    ? choices.filter(
        ({ gain, empty }) =>
          gain >= shortfall.need - WEIGHT_TOLERANCE &&
          !(empty && shortfall.needsSomething),
      )
    : choices;
}

/** The criteria that the requirements are about, each once, by dimension; in the order of their ids. */
function byDimension(
  requirements: readonly LevelRequirement[],
): [string, EvaluatedCriterion[]][] {
  const criteria = new Map(
    requirements.flatMap(requirement =>
      requirement.criteria.map(entry => [entry.criterion.id, entry] as const),
    ),
  );
  const result = new Map<string, EvaluatedCriterion[]>();
  for (const [, entry] of [...criteria].sort(([a], [b]) => (a < b ? -1 : 1))) {
    result.set(entry.dimensionId, [
      ...(result.get(entry.dimensionId) ?? []),
      entry,
    ]);
  }
  return [...result].sort(([a], [b]) => (a < b ? -1 : 1));
}
