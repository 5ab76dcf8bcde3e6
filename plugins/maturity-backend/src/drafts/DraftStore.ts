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

import {
  CopiedAnswer,
  SimilarQuery,
  StoredDraft,
  StoredSimilarSubject,
} from './types';

/** The subject and the model that drafts are for. */
export interface DraftPlace {
  entityRef: string;
  modelId: string;
}

/** Storage of drafts. They are settled with the answers that take their place, see {@link AssessmentStore}. */
export interface DraftStore {
  /** The drafts of a subject. */
  readDrafts(place: DraftPlace): Promise<StoredDraft[]>;

  /** Adds drafts to a subject; those to the same criteria go. */
  addDrafts(
    place: DraftPlace,
    drafts: CopiedAnswer[],
    origin: Pick<StoredDraft, 'fromRef' | 'copiedBy' | 'copiedAt'>,
  ): Promise<void>;

  /** Discards drafts of a subject, all if no ids are given, and says how many there were. */
  discardDrafts(place: DraftPlace, draftIds?: string[]): Promise<number>;

  /** Assessed subjects of the same kind and scope with answers, the most similar first, by one statement. */
  findSimilar(query: SimilarQuery): Promise<StoredSimilarSubject[]>;
}
