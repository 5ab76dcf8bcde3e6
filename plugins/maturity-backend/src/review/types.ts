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

/** What became of a review. */
export type ReviewState = 'submitted' | 'confirmed' | 'returned';

/** What a reviewer says of one criterion. */
export interface CriterionComment {
  criterionId: string;
  text: string;
}

/** A review as it is stored. */
export interface StoredReview {
  id: string;
  entityRef: string;
  state: ReviewState;
  submittedBy: string;
  submittedAt: Date;
  /** Of the person who submitted. */
  note?: string;
  /** What was submitted: a digest of each answer that counted, by criterion. */
  answers: Record<string, string>;
  decidedBy?: string;
  decidedAt?: Date;
  /** Of the reviewer. */
  comment?: string;
  comments: CriterionComment[];
}

/** A decision of a reviewer. */
export interface ReviewDecision {
  state: Exclude<ReviewState, 'submitted'>;
  decidedBy: string;
  decidedAt: Date;
  comment?: string;
  comments: CriterionComment[];
}
