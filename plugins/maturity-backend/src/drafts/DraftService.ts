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
  ConfirmationResult,
  DraftCopyRequest,
  DraftCopyResult,
  SimilarSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects } from '../rollups/types';

/** On whose behalf something is asked or done. */
export interface DraftServiceOptions {
  credentials: BackstageCredentials;
  /** What the caller may read, filled in by the permission layer; everything if missing. */
  readable?: ReadableSubjects;
}

/**
 * Drafts of answers: copied from similar subjects, and counting for nothing until a person confirms them. Entity
 * references are full and in lower case. Every method throws a `NotFoundError` for an entity that the plugin does not
 * know or the caller may not see, and a `NotAllowedError` for what the caller may not do.
 */
export interface DraftService {
  /** At most 20 subjects whose answers could be copied, the most similar first. */
  listSimilar(
    request: { entityRef: string; search?: string },
    options: DraftServiceOptions,
  ): Promise<{ items: SimilarSubject[] }>;

  /**
   * Copies the answers of another subject that fit.
   *
   * Throws an `InputError` that names the field and what is wrong with it.
   */
  copy(
    request: { entityRef: string } & DraftCopyRequest,
    options: DraftServiceOptions,
  ): Promise<DraftCopyResult>;

  /**
   * Makes drafts the answers of the person who confirms them.
   *
   * Throws an `InputError` if one of them could not be given like that today; then none is confirmed.
   */
  confirm(
    request: {
      entityRef: string;
      drafts: Array<{ draftId: string; basedOn?: string }>;
    },
    options: DraftServiceOptions,
  ): Promise<ConfirmationResult>;

  /** Discards drafts, all of the subject if none are named. */
  discard(
    request: { entityRef: string; draftIds?: string[] },
    options: DraftServiceOptions,
  ): Promise<{ discarded: number }>;
}
