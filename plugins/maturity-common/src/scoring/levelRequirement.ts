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

import { LevelRule } from '../model/types';
import { EvaluatedCriterion } from './criterionStates';
import { metShare, WEIGHT_TOLERANCE } from './judgeLevel';

/**
 * A level that has to be passed, with the criteria that one set has there.
 *
 * @internal
 */
export interface LevelRequirement {
  /** A dimension id, or `overall`. */
  dimensionId: string;
  level: number;
  criteria: readonly EvaluatedCriterion[];
}

/**
 * What is missing at a level, for a choice of criteria that have become met.
 *
 * @internal
 */
export interface Shortfall {
  /** The weight that is missing to the threshold; negative where it is exceeded. */
  need: number;
  /** Nothing is applicable yet, so that something has to become met whatever it gains. */
  needsSomething: boolean;
  /** The level is mostly not applicable (DESIGN.md §3, rule 4). */
  blocked: boolean;
}

/**
 * How much closer to the threshold a level comes when a criterion becomes met. One that did not count so far, for it was
 * excepted or not applicable, comes into both sides of the share; another one was on the applicable side already.
 *
 * @internal
 */
export function gainOf(entry: EvaluatedCriterion, rule: LevelRule): number {
  const { criterion, state, excepted } = entry;
  return excepted || state === 'not-applicable'
    ? criterion.weight * (1 - rule.threshold)
    : criterion.weight * (1 - metShare(state));
}

/**
 * Whether a level cannot be passed without this criterion.
 *
 * @internal
 */
export function isIndispensable(entry: EvaluatedCriterion): boolean {
  return entry.criterion.mustHave && !entry.excepted;
}

/**
 * What is missing at a level when the criteria with the ids `met` have become met: the same test as
 * `judgeLevel`, written as a sum to which every criterion contributes by itself. Must-haves are left to the caller.
 *
 * @internal
 */
export function shortfallOf(
  { criteria }: LevelRequirement,
  met: ReadonlySet<string>,
  rule: LevelRule,
): Shortfall {
  let weight = 0;
  let notApplicableWeight = 0;
  let applicableWeight = 0;
  let need = 0;
  for (const entry of criteria) {
    const { criterion, state, excepted } = entry;
    const becomesMet = met.has(criterion.id);
    weight += criterion.weight;
    if (!excepted && state !== 'not-applicable') {
      applicableWeight += criterion.weight;
      need += criterion.weight * (rule.threshold - metShare(state));
    } else if (becomesMet) {
      applicableWeight += criterion.weight;
    } else if (!excepted) {
      notApplicableWeight += criterion.weight;
    }
    if (becomesMet) {
      need -= gainOf(entry, rule);
    }
  }
  return {
    need,
    needsSomething: applicableWeight === 0,
    blocked: notApplicableWeight > weight / 2 + WEIGHT_TOLERANCE,
  };
}
