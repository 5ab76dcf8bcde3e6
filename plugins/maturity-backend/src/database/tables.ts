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
/** A time as the database drivers return it: PostgreSQL a Date, SQLite milliseconds. */
export type DbTime = Date | number | string;

export interface DbImportRow {
  id: string;
  label: string;
  sample: boolean | number;
  imported_by: string | null;
  recorded_at: DbTime;
  answers: number;
  subjects: number;
}

export interface DbAnswerRow {
  id: number | string;
  entity_ref: string;
  model_id: string;
  edition: string;
  criterion_id: string;
  status: string;
  reason: string | null;
  evidence: string;
  source: string;
  author_ref: string | null;
  import_id: string | null;
  effective_at: DbTime;
  recorded_at: DbTime;
  expires_at: DbTime | null;
}

export interface DbAnswerDraftRow {
  id: number | string;
  entity_ref: string;
  model_id: string;
  criterion_id: string;
  status: string;
  reason: string | null;
  evidence: string;
  from_ref: string;
  copied_by: string;
  copied_at: DbTime;
}

export interface DbReviewRow {
  id: number | string;
  entity_ref: string;
  model_id: string;
  is_current: boolean | number;
  state: string;
  submitted_by: string;
  submitted_at: DbTime;
  note: string | null;
  answers: string;
  decided_by: string | null;
  decided_at: DbTime | null;
  comment: string | null;
  criterion_comments: string;
}

export interface DbAssessmentRow {
  entity_ref: string;
  model_id: string;
  edition: string;
  started_at: DbTime;
}

export interface DbCurrentAnswerRow {
  entity_ref: string;
  model_id: string;
  edition: string;
  criterion_id: string;
  answer_id: number | string;
  status: string;
  effective_at: DbTime;
  expires_at: DbTime | null;
  expiry_recorded: boolean | number;
}

export interface DbCurrentScoreRow {
  entity_ref: string;
  model_id: string;
  edition: string;
  dimension_id: string;
  model_hash: string;
  bucket: number;
  score: number | null;
  decided: number;
  total: number;
  provisional: boolean | number;
  next_level: number | null;
  target_level: number | null;
  asked_levels: number;
  bucket_without: number;
  score_without: number | null;
  provisional_without: boolean | number;
  waived: number;
  conflicts: number;
  subject_scope: string;
  owner_ref: string | null;
  system_ref: string | null;
  kind: string;
  type: string | null;
  lifecycle: string | null;
}

export interface DbSubjectGapRow {
  entity_ref: string;
  model_id: string;
  edition: string;
  criterion_id: string;
  state: string;
  held: boolean | number;
  lifts: boolean | number;
  held_without: boolean | number;
  lifts_without: boolean | number;
}

export interface DbExceptionRow {
  id: number | string;
  model_id: string;
  criterion_id: string;
  target_ref: string;
  covers: string;
  reason: string;
  state: string;
  requested_by: string | null;
  requested_for: string;
  requested_at: DbTime;
  ends_at: DbTime;
  decided_by: string | null;
  decided_at: DbTime | null;
  decision_reason: string | null;
  ended_by: string | null;
  ended_at: DbTime | null;
  end_reason: string | null;
  import_id: string | null;
}

export interface DbScoreTimelineRow {
  entity_ref: string;
  model_id: string;
  edition: string;
  effective_at: DbTime;
  sequence: number;
  standing: string;
}

export interface DbRollupCellRow {
  scope_ref: string;
  model_id: string;
  edition: string;
  subject_scope: string;
  dimension_id: string;
  bucket: number;
  target_level: number;
  asked_levels: number;
  subjects: number | string;
  score_sum: number | string;
  decided_sum: number | string;
  total_sum: number | string;
  provisional: number | string;
  subjects_without: number | string;
  score_sum_without: number | string;
  provisional_without: number | string;
  waived: number | string;
  excepted: number | string;
  conflicts: number | string;
  disputed: number | string;
}

export interface DbRollupSnapshotRow {
  scope_ref: string;
  model_id: string;
  edition: string;
  subject_scope: string;
  week: string;
  revision: number;
  cells: string;
  recorded_at: DbTime;
}

export interface DbChangeRow {
  id: number | string;
  entity_ref: string;
  model_id: string | null;
  edition: string | null;
  cause: string;
  effective_at: DbTime;
  recorded_at: DbTime;
  author_ref: string | null;
  criterion_id: string | null;
  status_before: string | null;
  status_after: string | null;
  levels_before: string | null;
  levels_after: string | null;
  detail: string | null;
}

export interface DbTargetRow {
  id: number | string;
  holder_ref: string;
  reach: string;
  model_id: string;
  dimension_id: string;
  level: number;
  due_on: string | null;
  author_ref: string | null;
  recorded_at: DbTime;
  replaced_at: DbTime | null;
  replaced_by: string | null;
}

export interface DbEffectiveModelRow {
  hash: string;
  model_id: string;
  edition: string;
  content: string;
  recorded_at: DbTime;
}

export interface DbAssessmentWatcherRow {
  entity_ref: string;
  user_ref: string;
  seen_at: DbTime;
}

export interface DbFactCollectionRow {
  source: string;
  started_at: DbTime;
  duration_ms: number;
  batches: number;
  failed_batches: number;
  entities: number;
  subjects: number;
  facts: number;
  error: string | null;
  stopped_after: string | null;
}
