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
  AssessmentUpdate,
  ModelKey,
  StoredAssessment,
} from '../assessments/types';
import { ReadableSubjects } from '../rollups/types';
import {
  ExceptionChange,
  ExceptionsOfPerson,
  RequestedException,
  StoredException,
} from './types';

/** Which exceptions are asked for: those to which everything applies that is given. */
export interface ExceptionQuery {
  modelId: string;
  /** Those that have ended up to this time are ended, recorded as such or not. */
  now: Date;
  states?: Array<StoredException['state']>;
  /** Those for subjects that count in the scope, and those for groups in it or above it. */
  scopeRef?: string;
  /** Those for this entity, and those for groups that own it. */
  entityRef?: string;
  criterionId?: string;
  endsBefore?: Date;
  /** Those given to everything that this group owns, for itself or for a group above it. */
  ownedBy?: string;
  ofPerson?: ExceptionsOfPerson;
  /** For subjects and groups that the reader may read; all if missing. */
  readable?: ReadableSubjects;
}

/** How many exceptions there are, and how old. */
export interface ExceptionCounts {
  open: number;
  requested: number;
  endingSoon: number;
  /** When the open ones were approved: the oldest, and the one or two in the middle. */
  oldest?: Date;
  middle: Date[];
}

/** What an exception does to a subject when it begins or ends. */
export interface ExceptionWork {
  /** What becomes of the exception as it is stored; missing if nothing does. May throw, and then nothing is changed. */
  decide(exception: StoredException): ExceptionChange | undefined;
  /** What follows for a subject, as it was before; missing if the change has no effect on levels. */
  update?(
    assessment: StoredAssessment,
    exception: StoredException,
  ): AssessmentUpdate[];
}

/** Storage of exceptions. */
export interface ExceptionStore {
  /**
   * Records a request.
   *
   * Throws a `ConflictError` while another exception for the same criterion and target is open or waits for a decision.
   */
  create(exception: RequestedException): Promise<StoredException>;

  read(id: string): Promise<StoredException | undefined>;

  /** Up to `limit` exceptions, newest first, recorded before the one named by `before`. */
  list(
    query: ExceptionQuery,
    page: { limit: number; before?: string },
  ): Promise<StoredException[]>;

  /** Up to `limit` open exceptions that end up to a moment, in the order of their ends. */
  listEnding(
    query: ExceptionQuery & { endsBefore: Date },
    limit: number,
  ): Promise<StoredException[]>;

  /** How many there are on all pages. */
  total(query: ExceptionQuery): Promise<number>;

  /** Up to `limit` criteria with the most exceptions. */
  countCriteria(
    query: ExceptionQuery,
    limit: number,
  ): Promise<Array<{ criterionId: string; exceptions: number }>>;

  /** Counts in two statements, however many there are. */
  count(query: ExceptionQuery, endsBefore: Date): Promise<ExceptionCounts>;

  /** Up to `limit` subjects that exceptions concern, by reference; with `scopeRef`, only those that count there. */
  findConcerned(
    exceptions: StoredException[],
    query: { scopeRef?: string; readable?: ReadableSubjects; limit: number },
  ): Promise<string[]>;

  /** Up to `limit` ids of exceptions that ended up to `now` and are not recorded as ended, in the order of their ends. */
  findDue(now: Date, limit: number): Promise<string[]>;

  /**
   * Changes an exception and everything that follows, in one transaction: standings, cells, timelines and changes of the
   * subjects concerned. Those of a group are taken in batches while nobody else writes; for a single subject, others go
   * on writing. Returns the exception as it is afterwards; undefined if there is none.
   */
  change(
    id: string,
    defaultModel: ModelKey,
    work: ExceptionWork,
  ): Promise<StoredException | undefined>;
}
