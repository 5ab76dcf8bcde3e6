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

import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AssessmentReview,
  ReviewDecisionInput,
  WaitingReview,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects } from '../rollups/types';

/** On whose behalf something is asked or done. */
export interface ReviewServiceOptions {
  credentials: BackstageCredentials;
  /** Conditions on what is listed, filled in by the permission layer. */
  subjects?: ReadableSubjects[];
}

/**
 * Reviews of assessments, where the configuration asks for them. A review says that somebody else looked at the answers;
 * it never changes a level. Entity references are full and in lower case. Every method throws a `NotFoundError` for an
 * entity that the plugin does not know or the caller may not see, and a `NotAllowedError` for what the caller may not do.
 */
export interface ReviewService {
  /**
   * Submits an assessment.
   *
   * Throws an `InputError` where nothing is reviewed, and a `ConflictError` while it is submitted already.
   */
  submit(
    request: { entityRef: string; note?: string },
    options: ReviewServiceOptions,
  ): Promise<AssessmentReview>;

  /**
   * Confirms what was submitted, or returns it with comments. Nobody decides on what they submitted.
   *
   * Throws a `ConflictError` if it was decided or submitted again meanwhile, and an `InputError` for a return without
   * any comment or a comment on a criterion that is not reviewed.
   */
  decide(
    request: { entityRef: string } & ReviewDecisionInput,
    options: ReviewServiceOptions,
  ): Promise<AssessmentReview>;

  /** At most 50 reviews that wait for the caller, those that wait longest first. */
  listWaiting(
    options: ReviewServiceOptions,
  ): Promise<{ items: WaitingReview[] }>;
}
