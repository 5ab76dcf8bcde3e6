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
  FactsDocument,
  FactsResult,
  SubjectFacts,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FactObservation, RecordedFacts, RejectedItem } from './types';

/** On whose behalf a request is made. */
export interface FactServiceOptions {
  credentials: BackstageCredentials;
}

/** Facts: what machines observed about subjects. */
export interface FactService {
  /** Takes facts, but for those that the caller may not send, or whose subjects are not there. */
  push(
    document: FactsDocument,
    options: FactServiceOptions,
  ): Promise<FactsResult>;

  /**
   * What is known about a subject.
   *
   * Throws a `NotFoundError` for an entity that is not there or that the caller may not read.
   */
  getFacts(
    entityRef: string,
    options: FactServiceOptions,
  ): Promise<SubjectFacts>;
}

/** The same without any permissions, and what collectors of facts build on. */
export interface UnauthorizedFactService {
  /**
   * Takes what a source observed, in batches; any number of observations of any number of subjects. Facts that did not
   * change write nothing. Observations of what is no subject, of the future, or that have expired are rejected one by one.
   *
   * @param source - Who observed it: letters, digits and `_ . : / -`, at most 64
   */
  record(
    observations: readonly FactObservation[],
    source: string,
  ): Promise<RecordedFacts>;

  /** Keeps that a source worked: what it said is not stale for its failing any more. */
  reportSuccess(source: string): Promise<void>;

  /** Keeps that a source failed: what it said before goes on counting until it expires, and is stale. */
  reportFailure(source: string, error: Error): Promise<void>;

  /** @param refused - Facts of the document that the caller may not send, by their places */
  push(
    document: FactsDocument,
    refused: readonly RejectedItem[],
  ): Promise<FactsResult>;

  /** Throws a `NotFoundError` for an entity that the catalog does not have. */
  getFacts(entityRef: string): Promise<SubjectFacts>;
}
