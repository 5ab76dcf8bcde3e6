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
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { DimensionStanding, ModelKey } from '../assessments/types';
import { ProjectedEntity } from '../catalog/types';

/**
 * The id under which scores and cells tell how fresh answers are, beside the dimensions. Its buckets are those of
 * `ScoredStanding.freshness`. The colon cannot be part of the id of a dimension.
 */
export const FRESHNESS = ':freshness';

/**
 * The id under which cells count, beside the dimensions, the subjects that are assessed under another edition of the
 * model (DESIGN.md §3, rule 10).
 */
export const OTHER_EDITION = ':other-edition';

/** The subjects of a scope that stand at one place in one dimension. */
export interface RollupCell {
  dimensionId: string;
  /** A level, or one of the buckets below 0 (see assessments/types.ts). */
  bucket: number;
  /**
   * The nearest target of these subjects that anybody has set; 0 where only the model has one, and missing where targets
   * are not known, as in snapshots.
   */
  targetLevel?: number;
  /** The levels at which these subjects are asked anything, as `levelMask` has them; known if the target is. */
  askedLevels?: number;
  subjects: number;
  /** In thousandths of a level. */
  scoreSum: number;
  decidedSum: number;
  totalSum: number;
  provisional: number;
  /** The same counts of those that stand there without exceptions (DESIGN.md §3, rule 9). */
  subjectsWithout: number;
  scoreSumWithout: number;
  provisionalWithout: number;
  /** How many criteria exceptions take out, and of how many of the subjects; only overall. */
  waived: number;
  excepted: number;
  /** How many answers facts or files speak against now, and of how many of the subjects; only overall, and not in the past. */
  conflicts: number;
  disputed: number;
}

/** Whether levels are those with exceptions or those without. */
export type RollupSide = 'with' | 'without';

/** Which counts are asked for: a model in one edition, and services, teams or organisations. */
export interface RollupKey extends ModelKey {
  subjectScope: Scope;
}

/** The part of the subjects that a reader may read: a condition, or nothing. */
export type ReadableSubjects =
  | { condition: PermissionCriteria<MaturityAssessmentFilter> }
  | 'nothing';

/** What a rollup leaves out: a subject must have one of the values of each list that is given. */
export interface SubjectFilter {
  kinds?: string[];
  types?: string[];
  lifecycles?: string[];
  tags?: string[];
  /** References; what is below a system or domain belongs to it. */
  systems?: string[];
  domains?: string[];
  /** Ids of cohorts, or {@link UNKNOWN_COHORT}. */
  cohorts?: string[];
}

/** The cohort of subjects that belong to none. */
export const UNKNOWN_COHORT = 'unknown';

/** Which of the subjects of a scope are counted; all of them where nothing is given. */
export interface SubjectSelection {
  readable?: ReadableSubjects;
  filter?: SubjectFilter;
  /** Only those whose owner or system the scope itself is. */
  own?: boolean;
}

/** How many subjects a criterion holds back, and how many of them would gain a level by it alone. */
export interface GapCount {
  criterionId: string;
  /** The state that these subjects have the criterion in. */
  state: string;
  held: number;
  lift: number;
}

/** What occurs among the subjects of a scope, and how often. */
export interface OccurringValue {
  field: keyof SubjectFilter;
  value: string;
  subjects: number;
}

/** The counts of a scope at the start of a week. */
export interface RollupSnapshot {
  scopeRef: string;
  /** The Monday at whose beginning, in UTC, the counts were so; `YYYY-MM-DD`. */
  week: string;
  cells: RollupCell[];
}

/** An edition of a model with contents that decide levels, and since when they were in force. */
export interface ModelInForce {
  edition: string;
  since: Date;
}

/** A subject in a list, with where it stands. */
export interface ListedSubject {
  entity: ProjectedEntity;
  dimensions: Record<string, DimensionStanding>;
  /** How many of its answers facts or its file speak against. */
  conflicts: number;
}
