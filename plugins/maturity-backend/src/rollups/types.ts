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

/** The subjects of a scope that stand at one place in one dimension. */
export interface RollupCell {
  dimensionId: string;
  /** A level, or one of the buckets below 0 (see assessments/types.ts). */
  bucket: number;
  subjects: number;
  /** In thousandths of a level. */
  scoreSum: number;
  decidedSum: number;
  totalSum: number;
  provisional: number;
}

/** Which counts are asked for: a model in one edition, and services, teams or organisations. */
export interface RollupKey extends ModelKey {
  subjectScope: Scope;
}

/** The part of the subjects that a reader may read: a condition, or nothing. */
export type ReadableSubjects =
  | { condition: PermissionCriteria<MaturityAssessmentFilter> }
  | 'nothing';

/** The counts of a scope at the start of a week. */
export interface RollupSnapshot {
  scopeRef: string;
  /** The Monday at whose beginning, in UTC, the counts were so; `YYYY-MM-DD`. */
  week: string;
  cells: RollupCell[];
}

/** A subject in a list, with where it stands. */
export interface ListedSubject {
  entity: ProjectedEntity;
  dimensions: Record<string, DimensionStanding>;
}
