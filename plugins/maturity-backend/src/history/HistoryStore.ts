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
  Change,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects, RollupCell, RollupKey } from '../rollups/types';

/** Whether subjects count in the scopes that they were in at the time, or in those that they are in now. */
export type OrganizationTime = 'then' | 'now';

/** Where a subject stood as far as a rollup counts it: bucket by dimension, or under another edition. */
export type CountedAs = Record<string, number> | 'other-edition';

/** Subjects that one cause brought from one place to another. */
export interface MovedSubjects {
  cause: Change['cause'];
  /** Missing if they did not count before. */
  before?: CountedAs;
  /** Missing if they do not count any more. */
  after?: CountedAs;
  subjects: number;
}

/** What a subject went through by some causes, from the first change to the last. */
export interface MovedSubject {
  entityRef: string;
  before?: CountedAs;
  after?: CountedAs;
  changes: number;
  lastChangeAt: Date;
}

/** Which changes are asked for: those that took effect after `from` and not after `to`. */
export interface MovementQuery extends RollupKey {
  scopeRef: string;
  from: Date;
  to: Date;
  organization: OrganizationTime;
  readable?: ReadableSubjects;
}

/** Storage of what was so at some time. No method takes more statements for more entities. */
export interface HistoryStore {
  /** The cells of scopes as of a moment. A scope that no subject counted in has none. */
  countAsOf(
    scopeRefs: string[],
    key: RollupKey,
    query: {
      at: Date;
      organization: OrganizationTime;
      readable?: ReadableSubjects;
    },
  ): Promise<Map<string, RollupCell[]>>;

  /** Every change of a count, added up by cause, place before and place after. */
  countMovements(query: MovementQuery): Promise<MovedSubjects[]>;

  /** How many subjects each part of the movement has, each once. */
  countMoved<Part extends string>(
    query: MovementQuery,
    parts: ReadonlyMap<Part, ReadonlyArray<Change['cause']>>,
  ): Promise<Map<Part, number>>;

  /** The model that subjects were scored by at a moment; missing if none was. */
  readModelAt(key: RollupKey, at: Date): Promise<MaturityModel | undefined>;

  /** The direct children of a scope at a moment, by reference. */
  readChildrenAt(scopeRef: string, at: Date): Promise<string[]>;

  /** A page of the subjects that some causes moved in a dimension, by reference, and how many there are in all. */
  listMoved(
    query: MovementQuery & {
      causes: ReadonlyArray<Change['cause']>;
      dimensionId: string;
      limit: number;
      /** The reference after which the page begins. */
      after?: string;
      /** How many subjects to leave out from there. */
      skip?: number;
    },
  ): Promise<{ items: MovedSubject[]; total: number }>;
}
