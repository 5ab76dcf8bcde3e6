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
import { MaturityRequestOptions } from './MaturityRequestOptions';
import {
  Exception,
  ExceptionDecision,
  ExceptionPage,
  ExceptionRequest,
} from './exceptionTypes';

/**
 * Which exceptions are asked for: those to which everything applies that is given.
 *
 * @public
 */
export interface ExceptionQuery {
  states?: Array<Exception['state']>;
  /** `all`, `organization`, a group, user, system or domain. */
  scope?: string;
  /** A subject, whose own exceptions and those of the groups that own it are meant. */
  entityRef?: string;
  criterionId?: string;
  /** A time in ISO 8601. */
  endsBefore?: string;
  /** A group: those given to everything that it owns, for the group itself or for one above it. */
  ownedBy?: string;
  /** `decide`: requests that the reader may approve or deny. `owned`: those for what the reader owns. */
  mine?: 'decide' | 'owned';
  /** The language of the statements of criteria. */
  lang?: string;
  /** Whether to add the figures of the scope. */
  figures?: boolean;
  limit?: number;
  cursor?: string;
}

/**
 * How criteria are waived for a time.
 *
 * @public
 */
export interface ExceptionApi {
  /** Exceptions that the reader may read, newest first, at most 100 a page. */
  getExceptions(
    request: ExceptionQuery,
    options?: MaturityRequestOptions,
  ): Promise<ExceptionPage>;

  /** Asks for a waiver of a criterion; it has no effect until it is approved. */
  requestException(
    request: ExceptionRequest,
    options?: MaturityRequestOptions,
  ): Promise<Exception>;

  /** Approves or denies a request, or revokes an exception before its end. */
  decideException(
    request: ExceptionDecision & { id: string },
    options?: MaturityRequestOptions,
  ): Promise<Exception>;
}
