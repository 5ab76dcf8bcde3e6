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
import { RecordedAnswer } from '../assessments/types';
import { ReadableSubjects } from '../rollups/types';

/** An answer of another subject as it is copied. */
export interface CopiedAnswer
  extends Pick<RecordedAnswer, 'criterionId' | 'reason' | 'evidence'> {
  status: Exclude<RecordedAnswer['status'], 'unknown'>;
}

/** A draft as it is stored. */
export interface StoredDraft extends CopiedAnswer {
  id: string;
  /** The subject whose answer was copied. */
  fromRef: string;
  copiedBy: string;
  copiedAt: Date;
}

/** Which subjects are similar to one. */
export interface SimilarQuery {
  entityRef: string;
  modelId: string;
  kind: string;
  subjectScope: Scope;
  type?: string;
  systemRef?: string;
  ownerRef?: string;
  /** Part of the title or of the reference. */
  search?: string;
  /** Of what the reader may read; everything if missing. */
  readable?: ReadableSubjects;
  limit: number;
}

/** A subject that is similar, as it is stored. */
export interface StoredSimilarSubject {
  entityRef: string;
  type?: string;
  bucket: number;
  decided: number;
  total: number;
  sharesType: boolean;
  sharesSystem: boolean;
  sharesOwner: boolean;
  sharesTags: boolean;
}
