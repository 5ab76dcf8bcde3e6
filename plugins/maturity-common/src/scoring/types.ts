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

import { Effort, Scope } from '../model/types';
import { AnswerStatus } from '../assessment/types';

/**
 * The properties of a subject that decide which criteria it is asked.
 *
 * @public
 */
export interface ScoredSubject {
  scope: Scope;
  kind: string;
  type?: string;
  lifecycle?: string;
}

/**
 * What is known about a subject at one moment: answers that have not expired, and the criteria with an open exception.
 *
 * @public
 */
export interface ScoringInput {
  answers: ReadonlyMap<string, AnswerStatus>;
  exceptions?: ReadonlySet<string>;
}

/**
 * How much of a set is decided, by people or facts, not applicable included. Counted in criteria.
 *
 * @public
 */
export interface Coverage {
  decided: number;
  total: number;
}

/**
 * How a set stands at one of its levels.
 *
 * @public
 */
export interface LevelResult {
  level: number;
  /** Criteria of the set at this level. */
  criteria: number;
  /** Weight met, `partly` counting half. */
  metWeight: number;
  /** Weight that counts: without not applicable and without exceptions. */
  applicableWeight: number;
  /** `metWeight / applicableWeight`, 0 to 1; 0 where nothing is applicable. */
  share: number;
  passed: boolean;
  /** Must-haves that are not met, by criterion id. */
  openMustHaves: string[];
  /** More than half of the level's weight was answered not applicable, so that it cannot be passed (rule 4). */
  mostlyNotApplicable: boolean;
}

/**
 * - `assessed`: has a level.
 * - `not-assessed`: less than half the weight of its first level is decided (rule 4), leaving out, with exceptions, what is
 *   unknown and excepted (rule 9).
 * - `small`: too few levels have criteria to make a level (rule 3); reads met ÷ applicable.
 * - `empty`: no criterion of the model applies.
 *
 * @public
 */
export type SetState = 'assessed' | 'not-assessed' | 'small' | 'empty';

/**
 * What a set of criteria adds up to (DESIGN.md §3, rules 1, 3, 4 and 6).
 *
 * @public
 */
export interface SetResult {
  state: SetState;
  /** 0 to the highest level of the model; only when `assessed`. */
  level?: number;
  /** Level plus the share of the next level already met (rule 6); only when `assessed`. For sorting and trends. */
  score?: number;
  /** The highest level that has criteria; missing when `empty` or `small`. */
  ceiling?: number;
  /** Whether the ceiling is reached. */
  complete: boolean;
  /** The next level with criteria above `level`, the first one while `not-assessed`; missing at the ceiling. */
  nextLevel?: number;
  coverage: Coverage;
  /** Weight met over all levels, `partly` counting half. */
  metWeight: number;
  /** Weight that counts over all levels. */
  applicableWeight: number;
  /** The levels that have criteria, in ascending order. */
  levels: LevelResult[];
}

/**
 * The result of one dimension.
 *
 * @public
 */
export interface DimensionResult extends SetResult {
  dimensionId: string;
}

/**
 * The result of all criteria of a subject (rule 2).
 *
 * @public
 */
export interface OverallResult extends SetResult {
  /** Some dimension that could have a level is not assessed. */
  provisional: boolean;
  /** The dimensions that keep the overall level below what all criteria together reach (rule 2). */
  heldBackBy: string[];
  /** The dimensions with the lowest level among those that have one; not assessed counts as lowest. */
  weakest: string[];
}

/**
 * One side of a profile.
 *
 * @public
 */
export interface ProfileSide {
  overall: OverallResult;
  dimensions: DimensionResult[];
}

/**
 * What the answers of a subject add up to, with exceptions and without (rule 9).
 *
 * @public
 */
export interface Profile {
  withExceptions: ProfileSide;
  withoutExceptions: ProfileSide;
}

/**
 * The state of a cell or a criterion, with `unknown` for what was not answered.
 *
 * @public
 */
export type CriterionState = AnswerStatus | 'unknown';

/**
 * How one category stands at one level. Cells have states, not levels (rule 1).
 *
 * @public
 */
export interface CellResult {
  categoryId: string;
  level: number;
  /** `none` where the subject has no criteria in the cell; `unknown` where nothing is decided. */
  state: CriterionState | 'exception' | 'none';
  metWeight: number;
  applicableWeight: number;
  criteria: number;
  decided: number;
  passed: boolean;
}

/**
 * A criterion that is not met and could be.
 *
 * @public
 */
export interface OpenCriterion {
  criterionId: string;
  dimensionId: string;
  categoryId: string;
  level: number;
  state: CriterionState;
  mustHave: boolean;
  /** An exception is open for it, so that it counts neither way while the exception lasts (rule 9). */
  excepted: boolean;
  effort: Effort;
  weight: number;
}

/**
 * A dimension that keeps the overall level from rising, because it would trail it by more than one (rule 2).
 *
 * @public
 */
export interface TrailingDimension {
  dimensionId: string;
  state: SetState;
  /** Missing where the dimension is not assessed, which counts as 0. */
  level?: number;
  /** The level that the dimension has to reach, or its ceiling if that is lower. */
  neededLevel: number;
  /** What is open at the dimension's own next level, must-haves first. */
  heldBy: OpenCriterion[];
}

/**
 * Why a set has the level that it has, and what holds it back from the next.
 *
 * @public
 */
export interface LevelExplanation {
  /** A dimension id, or `overall`. */
  dimensionId: string;
  state: SetState;
  /** Only when `assessed`. */
  level?: number;
  ceiling?: number;
  /** Missing at the ceiling and where the set can have no level. */
  nextLevel?: number;
  complete: boolean;
  coverage: Coverage;
  /** The share of a level's applicable weight that must be met (rule 1). */
  threshold: number;
  /** How the set stands at the next level; missing where there is none. */
  next?: LevelResult;
  /** The weight that must be met at the next level: the threshold's share of what is applicable there. */
  neededWeight?: number;
  /** Where the set is not assessed: the weight of its first level that is decided, and that has to be (rule 4). */
  toBeAssessed?: { decidedWeight: number; neededWeight: number };
  /** What is open at the next level, must-haves first; empty where all criteria pass it and only `trailing` holds it. */
  heldBy: OpenCriterion[];
  /** For `overall`, the dimensions that trail too far behind the next level. */
  trailing: TrailingDimension[];
}

/**
 * Why there are no next steps:
 *
 * - `complete`: the ceiling is reached.
 * - `no-level`: the set is small or empty and makes no level (rule 3).
 * - `not-reachable`: no answer `met` can pass the next level, because at least one level was mostly answered not
 *   applicable (rule 4).
 *
 * @public
 */
export type NoNextStepsReason = 'complete' | 'no-level' | 'not-reachable';

/**
 * The criteria that lift a set by one level with the least effort.
 *
 * @public
 */
export interface NextSteps {
  /** A dimension id, or `overall`. */
  dimensionId: string;
  /** The level that the set has; missing where it is not assessed. */
  fromLevel?: number;
  /** The next level with criteria; missing with the reasons `complete` and `no-level`. */
  toLevel?: number;
  /** By level, then effort, then id. All of them together reach `toLevel`. */
  steps: OpenCriterion[];
  /** The sum of the steps' effort: small is 1, medium 3, large 8. */
  effort: number;
  /**
   * Whether it is proven that nothing cheaper lifts the level. False only in a model with so many transitional criteria
   * that the search for something cheaper was ended.
   */
  optimal: boolean;
  /** Why `steps` is empty; missing otherwise. */
  reason?: NoNextStepsReason;
  /** With the reason `not-reachable`, the levels that cannot be passed, by dimension id or `overall`. */
  blockedBy: { dimensionId: string; level: number }[];
}

/**
 * A criterion that holds a subject back from its next overall level.
 *
 * @public
 */
export interface Gap {
  criterionId: string;
  /** Never `met` or `not-applicable`. */
  state: CriterionState;
  /** Whether the subject would gain a level if this criterion alone were met. */
  lifts: boolean;
}
