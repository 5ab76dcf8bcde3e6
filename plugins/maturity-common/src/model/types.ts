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

import { SelfService } from '../selfService';
import { CriterionFacts } from './facts';

/**
 * What a criterion is asked of: a single service, a team, or the organisation (DESIGN.md §2, Criterion).
 *
 * @public
 */
export type Scope = 'service' | 'team' | 'org';

/**
 * A `practice` stays true as one matures; a `transitional` criterion is replaced by its successors (DESIGN.md §3, rule 5).
 *
 * @public
 */
export type CriterionKind = 'practice' | 'transitional';

/**
 * How much work a criterion usually is: hours, days, or weeks.
 *
 * @public
 */
export type Effort = 'small' | 'medium' | 'large';

/**
 * Where a fix belongs once several subjects lack the same: in each service, in the rules that bind them, in the code of
 * the infrastructure that they share, or in the platform that builds and runs them. Issues are aggregated across
 * applications to find the trend, and fixed at their source (Cloud Native Maturity Model, Testing and Issue Detection,
 * Level 4).
 *
 * @public
 */
export type FixIn = 'service' | 'policy' | 'infrastructure-code' | 'platform';

/**
 * The reports a criterion belongs in.
 *
 * @public
 */
export type Lens = 'compliance' | 'security' | 'performance' | 'cost';

/**
 * Restricts a criterion to some entities, whose values are compared without regard to case; all lists that are present
 * must allow the entity. What never applies to an entity is not in its set at all (DESIGN.md §3, rule 4).
 *
 * @remarks
 *
 * Types and lifecycles are whatever an organisation writes into its catalog, and kinds can be added too. A list of those
 * that are asked lets every name off that its author did not think of, and an entity of such a type reaches levels with
 * less than others. A list of those that are not asked errs the other way, and what does not apply can be answered so.
 *
 * @public
 */
export interface Applicability {
  /** The only kinds that are asked. */
  kinds?: string[];
  /** The kinds that are not asked. Every other kind is. */
  exceptKinds?: string[];
  /** The only types that are asked. An entity without a type is not. */
  types?: string[];
  /** The types that are not asked. Every other type is, and so is an entity without a type. */
  exceptTypes?: string[];
  /** The only lifecycles that are asked. An entity without a lifecycle is not. */
  lifecycles?: string[];
  /** The lifecycles that are not asked. Every other one is, and so is an entity without a lifecycle. */
  exceptLifecycles?: string[];
}

/**
 * One verifiable statement at one level.
 *
 * @public
 */
export interface Criterion {
  /** Stable across editions, for example `PR-security-2a`. */
  id: string;
  level: number;
  scope: Scope;
  kind: CriterionKind;
  /** For a transitional criterion, the criteria that replace it: same scope, same edition. Empty for a practice. */
  successors: string[];
  /** The statement that is true or not of a subject. */
  statement: string;
  /** Why it matters, in business words. */
  why: string;
  /** How to get there, step by step. */
  how: string[];
  /** What counts as evidence. */
  evidence: string;
  appliesTo: Applicability;
  mustHave: boolean;
  /** Whether `not-applicable` is an allowed answer. */
  allowNotApplicable: boolean;
  /** Share of the level that the criterion stands for; above 0, usually 1. */
  weight: number;
  effort: Effort;
  /** Where a fix belongs that helps every subject that lacks it; missing where there is no such place. */
  fixIn?: FixIn;
  lenses: Lens[];
  /** For how many days an answer of a person counts, from 1 to 3650; as configured for all criteria if missing. */
  validityDays?: number;
  /** The facts that can answer it or hint at it. */
  facts?: CriterionFacts;
  /** What the organisation attached to it by configuration; only in a model that was read through the API. */
  selfService?: SelfService;
}

/**
 * One category at one level: what good looks like there.
 *
 * @public
 */
export interface Cell {
  level: number;
  /** One line. */
  meaning: string;
  /** One paragraph. */
  description: string;
}

/**
 * A group of criteria within a dimension.
 *
 * @public
 */
export interface Category {
  id: string;
  title: string;
  meaning: string;
  cells: Cell[];
  criteria: Criterion[];
}

/**
 * A dimension of a model.
 *
 * @public
 */
export interface Dimension {
  id: string;
  title: string;
  description: string;
  categories: Category[];
}

/**
 * A level of a model. Levels are numbered from 1 upwards without gaps; 0 means assessed and not yet at Level 1.
 *
 * @public
 */
export interface ModelLevel {
  level: number;
  name: string;
  meaning: string;
  /** Whether many organisations stay at this level, and may rightly do so: a good place for a target. */
  plateau?: boolean;
}

/**
 * The parameters of the one rule by which levels are reached (DESIGN.md §3, rule 1).
 *
 * @public
 */
export interface LevelRule {
  /** The share of a level's applicable weight that must be met; above 0.5, at most 1. */
  threshold: number;
}

/**
 * The levels that an organisation aims at. They decide nothing; views show them beside what is.
 *
 * @public
 */
export interface ModelTarget {
  /** For the overall level, and for each dimension that has no target of its own. */
  level?: number;
  /** By the id of the dimension. */
  dimensions?: Record<string, number>;
}

/**
 * A model in one edition and one language, as it is in force: everything that is needed to assess and to score.
 *
 * @public
 */
export interface MaturityModel {
  id: string;
  edition: string;
  title: string;
  description: string;
  attribution: { text: string; url: string };
  rule: LevelRule;
  levels: ModelLevel[];
  /** What is aimed at unless something else is agreed for a subject. */
  target?: ModelTarget;
  dimensions: Dimension[];
  /** A digest of all that decides scores, by which stored results name the model in force then (rule 12). */
  hash: string;
  /** The language that the texts are in, as a BCP 47 tag such as `en` or `de`. */
  language?: string;
  /** In a translated model, the language of the texts that are listed under `untranslated`. */
  originalLanguage?: string;
  /**
   * In a translated model, the paths of the texts that have no translation and are in the original language, as
   * {@link modelTextPath} spells them. Missing or empty if every text is in `language`.
   */
  untranslated?: string[];
}
