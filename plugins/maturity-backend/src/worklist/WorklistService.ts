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
import { WorklistPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { WorklistOrder, WorklistState, WorklistSubjects } from './types';

/** What a person asks for. */
export interface WorklistRequest {
  /** Only assessments in this state. */
  state?: WorklistState;
  order: WorklistOrder;
  /** 1 to 100. */
  limit: number;
  /** How many to leave out at the beginning. */
  offset: number;
  /** Of the statements of criteria, a BCP 47 tag; that of the model if missing. */
  language?: string;
}

/** Who asks, and what that person owns or may assess; left out by callers, filled in by the permission layer. */
export interface WorklistServiceOptions {
  credentials: BackstageCredentials;
  subjects?: WorklistSubjects;
}

/** The assessments of a person: everything that person owns or may assess, and what there is to do. */
export interface WorklistService {
  /**
   * A page of the assessments of the person who asks.
   *
   * Throws a `NotAllowedError` for a caller that is not a person.
   */
  list(
    request: WorklistRequest,
    options: WorklistServiceOptions,
  ): Promise<WorklistPage>;
}
