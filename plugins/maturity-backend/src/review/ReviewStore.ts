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

import { ModelKey } from '../assessments/types';
import { ReviewScope } from '../config/readReviewScopes';
import { ReadableSubjects } from '../rollups/types';
import { ReviewDecision, StoredReview } from './types';

/** Storage of reviews. What is submitted and decided is in the history of the subject, too. */
export interface ReviewStore {
  /** The latest review of a subject; missing if nothing was ever submitted. */
  readCurrent(
    entityRef: string,
    modelId: string,
  ): Promise<StoredReview | undefined>;

  /** The latest review of each of these subjects, at most a few hundred, of those of which anything was ever submitted. */
  readCurrentOf(entityRefs: string[], modelId: string): Promise<StoredReview[]>;

  /**
   * Records that an assessment was submitted; from then on this review is the current one. Returns false if one waits for
   * a decision already; then nothing is recorded.
   */
  submit(
    review: Pick<
      StoredReview,
      'entityRef' | 'submittedBy' | 'submittedAt' | 'note' | 'answers'
    > & { model: ModelKey },
  ): Promise<boolean>;

  /**
   * Records what a reviewer decided. Returns false if the review is not the current one any more or was decided before;
   * then nothing is recorded.
   */
  decide(
    review: Pick<StoredReview, 'id' | 'entityRef'> & { model: ModelKey },
    decision: ReviewDecision,
  ): Promise<boolean>;

  /** Up to `limit` reviews that wait for a decision, those that wait longest first. */
  listWaiting(query: {
    modelId: string;
    /** Conditions on the subject that all have to hold. */
    subjects: ReadableSubjects[];
    /** Which assessments are reviewed: what was submitted of any other one waits for nobody. */
    scopes: readonly ReviewScope[];
    /** Not those that this person submitted. */
    notSubmittedBy: string;
    limit: number;
  }): Promise<StoredReview[]>;
}
