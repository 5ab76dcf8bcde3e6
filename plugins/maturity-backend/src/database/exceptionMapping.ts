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
  ExceptionChange,
  RequestedException,
  StoredException,
} from '../exceptions/types';
import { optional, toDate } from './mapping';
import { DbExceptionRow, DbTime } from './tables';

export function toStoredException(row: DbExceptionRow): StoredException {
  return {
    id: String(row.id),
    modelId: row.model_id,
    criterionId: row.criterion_id,
    entityRef: row.target_ref,
    covers: row.covers as StoredException['covers'],
    reason: row.reason,
    state: row.state as StoredException['state'],
    requestedBy: optional(row.requested_by),
    requestedFor: JSON.parse(row.requested_for),
    requestedAt: toDate(row.requested_at),
    endsAt: toDate(row.ends_at),
    decidedBy: optional(row.decided_by),
    decidedAt: optionalDate(row.decided_at),
    decisionReason: optional(row.decision_reason),
    endedBy: optional(row.ended_by),
    endedAt: optionalDate(row.ended_at),
    endReason: optional(row.end_reason),
    importId: optional(row.import_id),
  };
}

export function toExceptionRow(
  exception: RequestedException,
): Omit<DbExceptionRow, 'id'> {
  return {
    model_id: exception.modelId,
    criterion_id: exception.criterionId,
    target_ref: exception.entityRef,
    covers: exception.covers,
    reason: exception.reason,
    state: 'requested',
    requested_by: exception.requestedBy ?? null,
    requested_for: JSON.stringify(exception.requestedFor),
    requested_at: exception.requestedAt,
    ends_at: exception.endsAt,
    decided_by: null,
    decided_at: null,
    decision_reason: null,
    ended_by: null,
    ended_at: null,
    end_reason: null,
    import_id: null,
  };
}

/** Only what the change names; the rest stays. */
export function toChangedColumns(
  change: ExceptionChange,
): Partial<DbExceptionRow> {
  return Object.fromEntries(
    Object.entries({
      state: change.state,
      decided_by: change.decidedBy,
      decided_at: change.decidedAt,
      decision_reason: change.decisionReason,
      ended_by: change.endedBy,
      ended_at: change.endedAt,
      end_reason: change.endReason,
    }).filter(([, value]) => value !== undefined),
  );
}

function optionalDate(time: DbTime | null): Date | undefined {
  return time === null ? undefined : toDate(time);
}
