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

export interface DbRepositoryFileRow {
  entity_ref: string;
  url: string;
  state: string;
  etag: string | null;
  content_hash: string | null;
  revision: string | null;
  read_at: DbTime | null;
  failing_since: DbTime | null;
  look_again_at: DbTime | null;
  problems: string;
}

export interface DbRepositoryAnswerRow {
  entity_ref: string;
  criterion_id: string;
  status: string;
  reason: string | null;
  evidence: string;
  answered_at: DbTime | null;
  stated_end: DbTime | null;
  expires_at: DbTime;
  since: DbTime;
}
