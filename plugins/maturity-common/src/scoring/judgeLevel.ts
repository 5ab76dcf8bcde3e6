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
import { CriterionState, LevelResult } from './types';

/**
 * How far two weights may differ and still count as equal. Weights and thresholds are decimal fractions that binary
 * numbers cannot hold exactly: without it, four of five would miss a threshold of 80 % where each weighs 0.3.
 *
 * @internal
 */
export const WEIGHT_TOLERANCE = 1e-9;

/**
 * The share of a criterion's weight that a state meets: `partly` counts half (DESIGN.md §3, rule 1).
 *
 * @internal
 */
export function metShare(state: CriterionState): number {
  if (state === 'met') {
    return 1;
  }
  return state === 'partly' ? 0.5 : 0;
}

/**
 * Whether `metWeight` is at least the threshold's share of `applicableWeight`. Emptiness reaches nothing.
 *
 * @internal
 */
export function reachesThreshold(
  metWeight: number,
  applicableWeight: number,
  rule: LevelRule,
): boolean {
  return (
    applicableWeight > 0 &&
    metWeight >= rule.threshold * applicableWeight - WEIGHT_TOLERANCE
  );
}

/**
 * Judges the criteria that a set has at one level: the one test by which levels and cells are passed.
 *
 * - DESIGN.md §3, rule 1: passed when the threshold's share of the applicable weight is met, `partly` counting half, and
 *   every must-have that applies is met.
 * - Rule 4: `unknown` counts as applicable and not met. A level more than half of whose weight was answered not
 *   applicable cannot be passed; exceptions do not change what its weight is.
 * - Rule 9: with exceptions, an excepted criterion that is not met leaves both sides of the share and the must-haves. If
 *   that leaves nothing applicable, the level is judged as if it had no exceptions.
 *
 * @internal
 */
export function judgeLevel(
  level: number,
  criteria: readonly EvaluatedCriterion[],
  rule: LevelRule,
  withExceptions: boolean,
): LevelResult {
  let weight = 0;
  let notApplicableWeight = 0;
  let metWeight = 0;
  let applicableWeight = 0;
  const openMustHaves: string[] = [];

  for (const { criterion, state, excepted } of criteria) {
    weight += criterion.weight;
    if (state === 'not-applicable') {
      notApplicableWeight += criterion.weight;
    } else if (!(withExceptions && excepted)) {
      applicableWeight += criterion.weight;
      metWeight += criterion.weight * metShare(state);
      if (criterion.mustHave && state !== 'met') {
        openMustHaves.push(criterion.id);
      }
    }
  }
  if (
    withExceptions &&
    applicableWeight === 0 &&
    criteria.some(({ excepted }) => excepted)
  ) {
    return judgeLevel(level, criteria, rule, false);
  }

  const mostlyNotApplicable =
    notApplicableWeight > weight / 2 + WEIGHT_TOLERANCE;
  return {
    level,
    criteria: criteria.length,
    metWeight,
    applicableWeight,
    share: applicableWeight > 0 ? metWeight / applicableWeight : 0,
    passed:
      !mostlyNotApplicable &&
      openMustHaves.length === 0 &&
      reachesThreshold(metWeight, applicableWeight, rule),
    openMustHaves,
    mostlyNotApplicable,
  };
}
