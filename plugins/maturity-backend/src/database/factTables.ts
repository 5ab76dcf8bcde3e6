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
import { DbTime } from './tables';

export interface DbFactRow {
  entity_ref: string;
  name: string;
  source: string;
  value: string;
  evidence: string;
  since: DbTime;
  observed_at: DbTime;
  recorded_at: DbTime;
  stale_at: DbTime;
  expires_at: DbTime;
}

export interface DbFactObservationRow {
  id: number | string;
  entity_ref: string;
  name: string;
  source: string;
  value: string;
  since: DbTime;
  until: DbTime;
}

export interface DbFactBlindSpotRow {
  entity_ref: string;
  source: string;
  items: string;
  observed_at: DbTime;
}

export interface DbFactSourceRow {
  source: string;
  last_success_at: DbTime | null;
  failing_since: DbTime | null;
  last_error: string | null;
}

export interface DbFactConflictRow {
  entity_ref: string;
  model_id: string;
  edition: string;
  criterion_id: string;
  status: string;
  source: string;
  since: DbTime;
}

export interface DbFactEvaluationRow {
  entity_ref: string;
  version: string;
  models_hash: string | null;
}

export interface DbFactRefreshRow {
  id: string;
  entity_ref: string;
  requested_by: string;
  started_at: DbTime;
  finished_at: DbTime | null;
  collectors: string;
  changes: string | null;
}
