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
import { judgeLevel, WEIGHT_TOLERANCE } from './judgeLevel';
import { LevelResult, SetResult } from './types';

/** A level needs at least this many levels with criteria to mean something (DESIGN.md §3, rule 3). */
const FEWEST_LEVELS = 3;

/** The first level with criteria may not be higher than this for a set to have a level (DESIGN.md §3, rule 3). */
const HIGHEST_FIRST_LEVEL = 2;

/** The share of the next level never reads as the next level itself (DESIGN.md §3, rule 6). */
const HIGHEST_SHARE = 0.999;

/**
 * The criteria of a set by level, levels ascending; levels without criteria are skipped (DESIGN.md §3, rule 3).
 *
 * @internal
 */
export function byLevel(
  criteria: readonly EvaluatedCriterion[],
): [number, EvaluatedCriterion[]][] {
  // Levels are small numbers: as the places of a list they are in order without sorting.
  const levels: EvaluatedCriterion[][] = [];
  for (const entry of criteria) {
    (levels[entry.criterion.level] ??= []).push(entry);
  }
  const grouped: [number, EvaluatedCriterion[]][] = [];
  levels.forEach((sameLevel, level) => grouped.push([level, sameLevel]));
  return grouped;
}

/**
 * How much of a set's first level is decided, and how much has to be for the set to be assessed: half (DESIGN.md §3,
 * rule 4). Not applicable is a decision. With exceptions, an excepted criterion that is unknown leaves both sides (rule
 * 9): were it to stay, deciding it as not met could reveal a level that was reached without it, and so raise one.
 *
 * @internal
 */
export function decidedOf(
  firstLevel: readonly EvaluatedCriterion[],
  withExceptions: boolean,
): { decidedWeight: number; neededWeight: number } {
  let decidedWeight = 0;
  let countedWeight = 0;
  for (const { criterion, state, excepted } of firstLevel) {
    if (state !== 'unknown') {
      decidedWeight += criterion.weight;
      countedWeight += criterion.weight;
    } else if (!(withExceptions && excepted)) {
      countedWeight += criterion.weight;
    }
  }
  return { decidedWeight, neededWeight: countedWeight / 2 };
}

/**
 * What a set of criteria adds up to: a dimension of a subject, or all its criteria (DESIGN.md §3, rules 1, 3, 4, 6, 9).
 *
 * @internal
 */
export function computeSet(
  criteria: readonly EvaluatedCriterion[],
  rule: LevelRule,
  withExceptions: boolean,
): SetResult {
  const grouped = byLevel(criteria);
  const levels = grouped.map(([level, sameLevel]) =>
    judgeLevel(level, sameLevel, rule, withExceptions),
  );
  const sums = {
    complete: false,
    coverage: {
      decided: countDecided(criteria),
      total: criteria.length,
    },
    metWeight: levels.reduce((sum, { metWeight }) => sum + metWeight, 0),
    applicableWeight: levels.reduce(
      (sum, { applicableWeight }) => sum + applicableWeight,
      0,
    ),
    levels,
  };

  if (levels.length === 0) {
    return { state: 'empty', ...sums };
  }
  if (levels.length < FEWEST_LEVELS || levels[0].level > HIGHEST_FIRST_LEVEL) {
    return { state: 'small', ...sums };
  }

  const ceiling = levels[levels.length - 1].level;
  const { decidedWeight, neededWeight } = decidedOf(
    grouped[0][1],
    withExceptions,
  );
  if (decidedWeight === 0 || decidedWeight < neededWeight - WEIGHT_TOLERANCE) {
    return {
      state: 'not-assessed',
      ...sums,
      ceiling,
      nextLevel: levels[0].level,
    };
  }
  const failed = levels.findIndex(({ passed }) => !passed);
  const passedLevels = failed === -1 ? levels : levels.slice(0, failed);
  return {
    state: 'assessed',
    ...sums,
    ceiling,
    ...standing(levels, passedLevels[passedLevels.length - 1]?.level ?? 0),
  };
}

function countDecided(criteria: readonly EvaluatedCriterion[]): number {
  let decided = 0;
  for (const { state } of criteria) {
    if (state !== 'unknown') {
      decided += 1;
    }
  }
  return decided;
}

/**
 * What follows from a level: the next one, the score, and whether the ceiling is reached.
 *
 * DESIGN.md §3, rule 6: the score is the level plus the share of the next level already met, at most 0.999 of it, to
 * three decimals; at the ceiling it is the level.
 *
 * @internal
 */
export function standing(
  levels: readonly LevelResult[],
  level: number,
): Pick<SetResult, 'level' | 'score' | 'nextLevel' | 'complete'> {
  const next = levels.find(result => result.level > level);
  if (!next) {
    return { level, score: level, complete: true };
  }
  const share = Math.min(next.share, HIGHEST_SHARE);
  return {
    level,
    score: Math.round((level + share) * 1000) / 1000,
    nextLevel: next.level,
    complete: false,
  };
}
