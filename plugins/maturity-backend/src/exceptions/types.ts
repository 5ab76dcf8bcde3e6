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
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects } from '../rollups/types';

/** For which criterion an exception counts, and when: from its approval until it ends or is ended. */
export interface ExceptionPeriod {
  id: string;
  criterionId: string;
  from: Date;
  until: Date;
}

/** What an exception is for: a subject, or all that a group and the groups below it own. */
export interface ExceptionTarget {
  entityRef: string;
  covers: Exception['covers'];
}

/** The exceptions that are a person's to decide on, or for what that person owns. */
export interface ExceptionsOfPerson {
  /** What they are for; anything if missing. */
  targets?: ReadableSubjects;
  /** Leaves out what this person asked for, and what was asked for on behalf of any of these. */
  notAskedBy?: { userRef: string; claims: string[] };
}

/** An exception as it is asked for. */
export interface RequestedException extends ExceptionTarget {
  modelId: string;
  criterionId: string;
  reason: string;
  requestedBy?: string;
  /** The groups on whose behalf it was asked for: none of their members decides on it. */
  requestedFor: string[];
  requestedAt: Date;
  endsAt: Date;
}

/** An exception and what came of it. Ids grow in the order of recording. */
export interface StoredException extends RequestedException {
  id: string;
  state: Exception['state'];
  decidedBy?: string;
  decidedAt?: Date;
  decisionReason?: string;
  endedBy?: string;
  endedAt?: Date;
  endReason?: string;
  importId?: string;
}

/** What a decision or the end changes of an exception. */
export type ExceptionChange = Pick<StoredException, 'state'> &
  Partial<
    Pick<
      StoredException,
      | 'decidedBy'
      | 'decidedAt'
      | 'decisionReason'
      | 'endedBy'
      | 'endedAt'
      | 'endReason'
    >
  >;
