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

export interface DbEntityRow {
  entity_ref: string;
  kind: string;
  title: string | null;
  type: string | null;
  lifecycle: string | null;
  owner_ref: string | null;
  system_ref: string | null;
  subject_scope: string | null;
  not_assessed: string | null;
  opt_out_reason: string | null;
  cohort: string | null;
  hash: string;
  present: boolean | number;
  first_seen_at: DbTime | null;
  removed_at: DbTime | null;
}

export interface DbEntityTagRow {
  entity_ref: string;
  tag: string;
}

export interface DbHierarchyEdgeRow {
  parent_ref: string;
  child_ref: string;
}

export interface DbScopeClosureRow {
  ancestor_ref: string;
  descendant_ref: string;
  depth: number;
}

export interface DbGroupMemberRow {
  user_ref: string;
  group_ref: string;
}

export interface DbPortalStateRow {
  id: string;
  organization_ref: string | null;
  entities: number;
  subjects: number;
  sample_data: boolean | number;
  scored_hash: string | null;
  first_success_at: DbTime | null;
  last_success_at: DbTime | null;
  last_error: string | null;
  held_since: DbTime | null;
  held_removals: number | null;
  held_entities: number | null;
}

export interface DbSubjectPeriodRow {
  id: number | string;
  entity_ref: string;
  cause: string;
  effective_at: DbTime;
  until: DbTime;
  present: boolean | number;
  subject_scope: string | null;
  model_id: string | null;
  edition: string | null;
  model_hash: string | null;
  kind: string;
  type: string | null;
  lifecycle: string | null;
  owner_ref: string | null;
  system_ref: string | null;
  opted_out: boolean | number;
  levels: string | null;
  standing: string | null;
  scope_before: string | null;
  model_before: string | null;
  edition_before: string | null;
  owner_before: string | null;
  system_before: string | null;
  levels_before: string | null;
  moves: boolean | number;
}

export interface DbClosurePeriodRow {
  ancestor_ref: string;
  descendant_ref: string;
  depth: number;
  effective_at: DbTime;
  until: DbTime;
}
