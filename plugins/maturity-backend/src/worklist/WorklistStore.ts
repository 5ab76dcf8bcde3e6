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

import { ReviewScope } from '../config/readReviewScopes';
import {
  WorklistCounts,
  WorklistEntry,
  WorklistOrder,
  WorklistState,
  WorklistSubjects,
} from './types';

/** Which assessments a worklist asks for. */
export interface WorklistQuery {
  modelId: string;
  subjects: WorklistSubjects;
  /** Which assessments are reviewed: of no other one it is told that it was returned. */
  reviewScopes: readonly ReviewScope[];
  state?: WorklistState;
  order: WorklistOrder;
  limit: number;
  offset: number;
  /** Answers that expire from this time on … */
  now: Date;
  /** … up to this one are expiring. */
  expiringUntil: Date;
}

/** Storage of worklists: two statements, whatever the number of assessments; on SQLite in parts. */
export interface WorklistStore {
  /** A page of assessments, and how many there are. */
  list(
    query: WorklistQuery,
  ): Promise<{ items: WorklistEntry[]; counts: WorklistCounts }>;
}
