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
  Exception,
  ExceptionDecision,
  ExceptionPage,
  ExceptionRequest,
  ExceptionRights,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects } from '../rollups/types';
import { ExceptionsOfPerson } from './types';

/** On whose behalf something is asked or done. */
export interface ExceptionServiceOptions {
  credentials: BackstageCredentials;
  /** Lists and figures cover only these subjects and groups; all if missing. */
  readable?: ReadableSubjects;
  /** Lists cover only these; left out by callers, filled in by the permission layer. */
  ofPerson?: ExceptionsOfPerson;
}

/** Which exceptions a list has, and what comes with it. */
export interface ExceptionListRequest {
  states?: Array<Exception['state']>;
  scope?: string;
  entityRef?: string;
  criterionId?: string;
  endsBefore?: string;
  /** A group: those given to everything that it owns. */
  ownedBy?: string;
  /** Those that the person who asks may approve or deny, or those for what that person owns. */
  mine?: 'decide' | 'owned';
  language?: string;
  figures: boolean;
  limit: number;
  cursor?: string;
}

/**
 * Exceptions: approved, reasoned waivers that end (DESIGN.md §2). Entity references are full and in lower case. Every
 * method throws a `NotFoundError` for what the caller may not know of, and a `NotAllowedError` for what the caller may
 * not do.
 */
export interface ExceptionService {
  list(
    request: ExceptionListRequest,
    options: ExceptionServiceOptions,
  ): Promise<ExceptionPage>;

  /**
   * Asks for an exception.
   *
   * Throws an `InputError` that names the field, and a `ConflictError` while there is one already.
   */
  request(
    request: ExceptionRequest,
    options: ExceptionServiceOptions,
  ): Promise<Exception>;

  /**
   * Approves, denies or revokes.
   *
   * Throws a `ConflictError` for an exception that is in another state meanwhile.
   */
  decide(
    request: ExceptionDecision & { id: string },
    options: ExceptionServiceOptions,
  ): Promise<Exception>;

  /** The exceptions that are open or wait for a decision for a subject, and what the reader may ask for. */
  ofSubject(
    request: { entityRef: string },
    options: ExceptionServiceOptions,
  ): Promise<{ exceptions: Exception[]; rights: ExceptionRights }>;
}
