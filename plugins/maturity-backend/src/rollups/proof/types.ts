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
  AnswerStatus,
  MaturityModel,
  Rollup,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The first line of every proof, so that a command knows what it reads. */
export const PROOF_FORMAT = 'maturity-rollup-proof/3';

/** The first line of a proof: what is claimed, by which model, and what is below what. */
export interface ProofHeader {
  format: typeof PROOF_FORMAT;
  exportedAt: string;
  /** Whether names are real; otherwise they are pseudonyms of this file. */
  named: boolean;
  /** Whether only what the reader may read is counted. */
  conditional: boolean;
  depth: 'all' | 'own';
  /** The scope; missing for everything. */
  scope?: string;
  /** Parents and children at or below the scope, so that it can be followed why a subject counts in it. */
  hierarchy: Array<[parent: string, child: string]>;
  /** The model with all that decides scores, and without its texts. */
  model: MaturityModel;
  claim: Omit<Rollup, 'scopeRef'>;
}

/** One further line for each subject that the rollup counts. */
export interface ProofSubject {
  subject: string;
  owner?: string;
  system?: string;
  scope: Scope;
  kind: string;
  type?: string;
  lifecycle?: string;
  optedOut?: true;
  /** By criterion; answers that have expired count as unknown. */
  answers: Record<string, ProofAnswer>;
  /** The criteria for which an exception is open; missing if there are none. */
  exceptions?: string[];
  /** The criteria whose answer facts, or the file beside the code, speak against; missing if there are none. */
  conflicts?: string[];
  /** The targets that somebody has set and that apply, by dimension; missing if there are none. */
  targets?: Record<string, number>;
}

/** An answer, with what decides whether and how long it counts. */
export interface ProofAnswer {
  status: AnswerStatus;
  expiresAt?: string;
  expired?: true;
  /** Facts gave it, and observe it again by themselves, so that it does not age. */
  byFacts?: true;
}
