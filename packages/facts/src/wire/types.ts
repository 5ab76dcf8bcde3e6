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

import { FactName } from '../catalogue';
import { Evidence, FactValue } from '../facts/types';

/**
 * A fact as it is sent. schema/facts.schema.json is the contract.
 *
 * @public
 */
export interface WireFact {
  /** The reference of an entity. */
  subject: string;
  name: FactName;
  value: FactValue;
  /** ISO 8601. */
  observedAt: string;
  source: string;
  evidence: Evidence[];
  validityDays?: number;
}

/** @public */
export interface WireNotAnalysed {
  subject: string;
  source: string;
  observedAt: string;
  title: string;
  file?: string;
  line?: number;
}

/**
 * What `collect --format json` prints and POST /api/maturity/facts takes.
 *
 * @public
 */
export interface FactsDocument {
  facts: WireFact[];
  notAnalysed: WireNotAnalysed[];
}
