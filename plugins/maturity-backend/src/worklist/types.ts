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

import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelKey } from '../assessments/types';
import { ReviewDecision } from '../review/types';
import { ReadableSubjects } from '../rollups/types';

/** What there is to do with an assessment; one can be in several states. */
export const WORKLIST_STATES = [
  'returned',
  'not-assessed',
  'incomplete',
  'expiring',
  'conflicts',
  'drafts',
] as const;

/** One of {@link WORKLIST_STATES}. */
export type WorklistState = (typeof WORKLIST_STATES)[number];

/** `attention` begins with what a reviewer returned, then what is not assessed, then what expires soonest; the others ascend. */
export type WorklistOrder =
  | 'attention'
  | 'name'
  | 'level'
  | 'coverage'
  | 'expiry';

/** The subjects of a person, as conditions that all have to hold. */
export type WorklistSubjects = ReadableSubjects[];

/** One assessment of a worklist as it is stored. */
export interface WorklistEntry extends ModelKey {
  entityRef: string;
  kind: string;
  type?: string;
  subjectScope: Scope;
  bucket: number;
  provisional: boolean;
  decided: number;
  total: number;
  /** How many answers expire within the warning period. */
  expiring: number;
  nextExpiryAt?: Date;
  /** How many criteria facts answer otherwise than people. */
  conflicts: number;
  /** How many drafts there are. */
  drafts: number;
  /** What the reviewer said who returned it; missing unless that is the last word of its review. */
  returned?: ReturnedReview;
}

/** The decision of a reviewer who returned an assessment. */
export type ReturnedReview = Pick<
  ReviewDecision,
  'decidedBy' | 'decidedAt' | 'comment' | 'comments'
>;

/** How many assessments there are, in all and in each state. */
export type WorklistCounts = Record<WorklistState | 'all', number>;
