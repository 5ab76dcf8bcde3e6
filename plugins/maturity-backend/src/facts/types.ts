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
  FactEvidence,
  FactValue,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What a source observed about a subject. */
export interface FactObservation {
  /** The subject, as a full reference in lower case. */
  entityRef: string;
  /** Such as `ci.tests`. */
  name: string;
  value: FactValue;
  observedAt: Date;
  evidence?: FactEvidence[];
  /** For how many days it holds if it is not observed again; as configured if missing. */
  validityDays?: number;
}

/** An observation with the name of who made it. */
export interface SourcedObservation extends FactObservation {
  source: string;
}

/** The latest value of a fact, as it is kept. */
export interface StoredFact {
  entityRef: string;
  name: string;
  source: string;
  value: FactValue;
  evidence: FactEvidence[];
  /** When it was first observed to have this value. */
  since: Date;
  /** The latest observation that was kept. */
  observedAt: Date;
  /** From when on an observation is overdue. */
  staleAt: Date;
  /** From when on it is unknown unless it is observed again. */
  expiresAt: Date;
}

/** A value as it is about to be kept. */
export interface NewFact extends StoredFact {
  recordedAt: Date;
}

/** A value that a fact had before. */
export interface PastFact
  extends Pick<
    StoredFact,
    'entityRef' | 'name' | 'source' | 'value' | 'since'
  > {
  until: Date;
}

/** What a source could not analyse about a subject. */
export interface BlindSpots {
  entityRef: string;
  source: string;
  observedAt: Date;
  items: FactEvidence[];
}

/** How a source of facts is doing. */
export interface FactSource {
  source: string;
  lastSuccessAt?: Date;
  /** The first failure after the last success; missing if it did not fail since. */
  failingSince?: Date;
  lastError?: string;
}

/** Why something was not taken. */
export interface RejectedItem {
  /** Its place in what was given, from 0. */
  index: number;
  message: string;
}

/** What came of recording observations. */
export interface RecordedFacts {
  /** How many were taken, those that changed nothing included. */
  taken: number;
  /** How many facts have another value than before, or are new. */
  changed: number;
  rejected: RejectedItem[];
}
