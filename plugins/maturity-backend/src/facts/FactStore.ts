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
import { BlindSpots, FactSource, NewFact, PastFact, StoredFact } from './types';

/** What a batch of observations changes. */
export interface FactUpdate {
  /** Facts that take the place of what is kept under the same subject, name and source. */
  facts: NewFact[];
  /** Values that are over. */
  past: PastFact[];
  /** What could not be analysed; an empty list withdraws what was said before. */
  blindSpots: BlindSpots[];
}

/** A subject that waits for its evaluation. */
export interface PendingEvaluation {
  entityRef: string;
  /** Another one as soon as there is more to evaluate. */
  version: string;
}

/** Storage of facts. */
export interface FactStore {
  /**
   * Changes facts of subjects in one transaction: the entities are locked, their facts are read, and what `work` returns is
   * written. Entities that the catalog does not have are not among those that `work` is told.
   */
  updateFacts(
    entityRefs: string[],
    work: (current: {
      subjectRefs: ReadonlySet<string>;
      facts: StoredFact[];
      blindSpots: BlindSpots[];
    }) => FactUpdate,
  ): Promise<void>;

  /** The latest value of every fact of subjects, expired ones included, in the order of their names and sources. */
  readFacts(entityRefs: string[]): Promise<StoredFact[]>;

  /** What could not be analysed about a subject. */
  readBlindSpots(entityRef: string): Promise<BlindSpots[]>;

  /** Up to `limit` earlier values of the facts of a subject, newest first. */
  readPast(entityRef: string, limit: number): Promise<PastFact[]>;

  /**
   * Subjects whose facts or answers have changed since they were evaluated, or that were evaluated by other models: those
   * of `entityRefs`, or the next ones in the order of their references.
   */
  findPending(
    modelsHash: string,
    page: { entityRefs: string[] } | { after?: string; limit: number },
  ): Promise<PendingEvaluation[]>;

  /** Keeps that subjects were evaluated, unless there is more to evaluate by now. */
  recordEvaluated(
    evaluations: PendingEvaluation[],
    modelsHash: string,
  ): Promise<void>;

  /** How sources are doing; those that never reported a success or a failure are left out. */
  readSources(): Promise<FactSource[]>;

  /** Keeps that a source worked. */
  recordSuccess(source: string, at: Date): Promise<void>;

  /** Keeps that a source failed: what it said goes on counting, and is stale. */
  recordFailure(source: string, at: Date, error: string): Promise<void>;

  /**
   * Removes earlier values that ended before a moment, and facts that expired before it; at most `limit` rows of each.
   * Returns how many rows were removed.
   */
  prune(before: Date, limit: number): Promise<number>;
}
