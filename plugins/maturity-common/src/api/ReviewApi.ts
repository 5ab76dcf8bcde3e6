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

import type { MaturityRequestOptions } from './MaturityRequestOptions';
import {
  AssessmentReview,
  ReviewDecisionInput,
  WaitingReview,
} from './reviewTypes';

/**
 * What can be done with reviews of assessments, where the configuration asks for them. Where a review stands comes with
 * the assessment. Entity references are full references.
 *
 * @public
 */
export interface ReviewApi {
  /** The reviews that wait for the person who asks, at most 50, those that wait longest first. */
  listWaitingReviews(
    options?: MaturityRequestOptions,
  ): Promise<{ items: WaitingReview[] }>;

  /** Submits an assessment for review. */
  submitReview(
    request: { entityRef: string; note?: string },
    options?: MaturityRequestOptions,
  ): Promise<AssessmentReview>;

  /** Confirms what was submitted, or returns it with comments. */
  decideReview(
    request: { entityRef: string } & ReviewDecisionInput,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentReview>;
}
