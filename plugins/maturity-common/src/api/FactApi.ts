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
  FactRefresh,
  FactsDocument,
  FactsResult,
  SubjectFacts,
} from './factTypes';
import { MaturityRequestOptions } from './MaturityRequestOptions';

/**
 * What can be asked of the backend about facts (DESIGN.md §3, rule 8).
 *
 * @public
 */
export interface FactApi {
  /**
   * Sends what machines observed about subjects, up to 10,000 facts. The same facts again change nothing; those that
   * cannot be taken are listed in the result.
   */
  pushFacts(
    document: FactsDocument,
    options?: MaturityRequestOptions,
  ): Promise<FactsResult>;

  /** What is known about a subject, expired facts included. */
  getFacts(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<SubjectFacts>;

  /**
   * Lets the collectors of the portal observe one subject now. Returns at once: {@link FactApi.getFactRefresh} tells how
   * far it is. Refused with the status 429 and `retryAfterSeconds` if it was done often enough for now.
   */
  refreshFacts(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<FactRefresh>;

  /** How far the latest collection of the facts of a subject is, and what came of it. */
  getFactRefresh(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<FactRefresh>;
}
