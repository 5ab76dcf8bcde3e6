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
import { ConfirmationResult } from './assessmentTypes';
import {
  DraftCopyRequest,
  DraftCopyResult,
  SimilarSubject,
} from './draftTypes';

/**
 * What can be done with drafts: answers copied from a similar subject, which count for nothing until they are confirmed.
 * The drafts of a subject come with its assessment. Entity references are full references.
 *
 * @public
 */
export interface DraftApi {
  /**
   * Subjects whose answers could be copied, the most similar first, at most 20.
   *
   * @param request - `search`: only those whose title or reference contains this text
   */
  listSimilarSubjects(
    request: { entityRef: string; search?: string },
    options?: MaturityRequestOptions,
  ): Promise<{ items: SimilarSubject[] }>;

  /** Copies the answers of another subject that fit as drafts, or says only what it would copy. */
  copyDrafts(
    request: { entityRef: string } & DraftCopyRequest,
    options?: MaturityRequestOptions,
  ): Promise<DraftCopyResult>;

  /**
   * Makes drafts answers of the person who asks, at most 500. Drafts that somebody settled, and criteria that somebody
   * answered since, are left alone and listed under `changed`.
   *
   * @param request - `basedOn`: the id of the answer that a draft takes the place of; missing if there is none
   */
  confirmDrafts(
    request: {
      entityRef: string;
      drafts: Array<{ draftId: string; basedOn?: string }>;
    },
    options?: MaturityRequestOptions,
  ): Promise<ConfirmationResult>;

  /**
   * Discards drafts and says how many there were.
   *
   * @param request - `draftIds`: all drafts of the subject if missing
   */
  discardDrafts(
    request: { entityRef: string; draftIds?: string[] },
    options?: MaturityRequestOptions,
  ): Promise<{ discarded: number }>;
}
