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
  OVERALL,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { PortalState } from '../catalog/CatalogStore';
import { NotAssessedReason, ProjectedEntity } from '../catalog/types';
import { FRESHNESS } from '../rollups/types';
import {
  DimensionStanding,
  OPTED_OUT,
  RecordedChange,
  ScoredStanding,
  Standing,
  StoredAnswer,
  StoredChange,
} from '../assessments/types';
import { StoredTarget } from '../targets/types';
import { DbEntityRow, DbPortalStateRow } from './catalogTables';
import {
  DbAnswerRow,
  DbChangeRow,
  DbCurrentScoreRow,
  DbTargetRow,
  DbTime,
} from './tables';

/** A time from the database, whichever way its driver returns it. */
export function toDate(time: DbTime): Date {
  if (time instanceof Date) {
    return time;
  }
  // SQLite drivers return what was stored: milliseconds, as a number or in text.
  const milliseconds = Number(time);
  return new Date(Number.isNaN(milliseconds) ? time : milliseconds);
}

/** Undefined for a missing value: the database knows only null. */
export function optional<T>(value: T | null): T | undefined {
  return value === null ? undefined : value;
}

export function toPortalState(row: DbPortalStateRow | undefined): PortalState {
  if (!row) {
    throw new Error(
      'The row of the portal is missing from the database of the Maturity plugin; restore it from a backup',
    );
  }
  const dateOf = (time: DbTime | null) =>
    time === null ? undefined : toDate(time);
  const heldSince = dateOf(row.held_since);
  return {
    organizationRef: optional(row.organization_ref),
    entities: row.entities,
    subjects: row.subjects,
    sampleData: Boolean(row.sample_data),
    scoredHash: optional(row.scored_hash),
    firstSuccessAt: dateOf(row.first_success_at),
    lastSuccessAt: dateOf(row.last_success_at),
    lastError: optional(row.last_error),
    held: heldSince && {
      since: heldSince,
      removals: row.held_removals ?? 0,
      entities: row.held_entities ?? 0,
    },
  };
}

export function toProjectedEntity(row: DbEntityRow): ProjectedEntity {
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    title: optional(row.title),
    type: optional(row.type),
    lifecycle: optional(row.lifecycle),
    ownerRef: optional(row.owner_ref),
    systemRef: optional(row.system_ref),
    subjectScope: optional(row.subject_scope) as Scope | undefined,
    notAssessed: optional(row.not_assessed) as NotAssessedReason | undefined,
    optOutReason: optional(row.opt_out_reason),
    cohort: optional(row.cohort),
  };
}

export function toStoredAnswer(row: DbAnswerRow): StoredAnswer {
  return {
    id: String(row.id),
    criterionId: row.criterion_id,
    status: row.status as StoredAnswer['status'],
    reason: optional(row.reason),
    evidence: JSON.parse(row.evidence),
    source: row.source as StoredAnswer['source'],
    authorRef: optional(row.author_ref),
    importId: optional(row.import_id),
    effectiveAt: toDate(row.effective_at),
    recordedAt: toDate(row.recorded_at),
    expiresAt: row.expires_at === null ? undefined : toDate(row.expires_at),
  };
}

export function toStoredTarget(row: DbTargetRow): StoredTarget {
  return {
    dimensionId: row.dimension_id,
    level: row.level,
    dueOn: optional(row.due_on),
    modelId: row.model_id,
    reach: row.reach as StoredTarget['reach'],
    authorRef: optional(row.author_ref),
    recordedAt: toDate(row.recorded_at),
  };
}

export function toChangeRow(change: RecordedChange): Omit<DbChangeRow, 'id'> {
  return {
    entity_ref: change.entityRef,
    model_id: change.modelId ?? null,
    edition: change.edition ?? null,
    cause: change.cause,
    effective_at: change.effectiveAt,
    recorded_at: change.recordedAt,
    author_ref: change.authorRef ?? null,
    criterion_id: change.criterionId ?? null,
    status_before: change.statusBefore ?? null,
    status_after: change.statusAfter ?? null,
    levels_before: change.levelsBefore
      ? JSON.stringify(change.levelsBefore)
      : null,
    levels_after: change.levelsAfter
      ? JSON.stringify(change.levelsAfter)
      : null,
    detail: change.detail ? JSON.stringify(change.detail) : null,
  };
}

export function toStoredChange(row: DbChangeRow): StoredChange {
  return {
    id: String(row.id),
    entityRef: row.entity_ref,
    modelId: optional(row.model_id),
    edition: optional(row.edition),
    cause: row.cause as StoredChange['cause'],
    effectiveAt: toDate(row.effective_at),
    recordedAt: toDate(row.recorded_at),
    authorRef: optional(row.author_ref),
    criterionId: optional(row.criterion_id),
    statusBefore: optional(row.status_before),
    statusAfter: optional(row.status_after),
    levelsBefore: row.levels_before ? JSON.parse(row.levels_before) : undefined,
    levelsAfter: row.levels_after ? JSON.parse(row.levels_after) : undefined,
    detail: row.detail ? JSON.parse(row.detail) : undefined,
  };
}

export function toScoreRows(
  entity: ProjectedEntity,
  standing: ScoredStanding,
  targetOf: (dimensionId: string) => number | undefined,
): DbCurrentScoreRow[] {
  const optedOut = standing.dimensions[OVERALL]?.bucket === OPTED_OUT;
  const freshness: DimensionStanding = {
    bucket: optedOut ? OPTED_OUT : standing.freshness,
    decided: 0,
    total: 0,
    provisional: false,
  };
  return Object.entries({
    ...standing.dimensions,
    [FRESHNESS]: freshness,
  }).map(([dimensionId, result]) => ({
    entity_ref: entity.entityRef,
    model_id: standing.modelId,
    edition: standing.edition,
    dimension_id: dimensionId,
    model_hash: standing.modelHash,
    bucket: result.bucket,
    score: result.score ?? null,
    decided: result.decided,
    total: result.total,
    provisional: result.provisional,
    next_level: result.nextLevel ?? null,
    target_level:
      dimensionId === FRESHNESS ? null : targetOf(dimensionId) ?? null,
    asked_levels: result.askedLevels ?? 0,
    bucket_without: (result.without ?? result).bucket,
    score_without: (result.without ?? result).score ?? null,
    provisional_without: (result.without ?? result).provisional,
    waived: result.waived ?? 0,
    conflicts: dimensionId === OVERALL ? standing.conflicts : 0,
    subject_scope: entity.subjectScope ?? 'service',
    owner_ref: entity.ownerRef ?? null,
    system_ref: entity.systemRef ?? null,
    kind: entity.kind,
    type: entity.type ?? null,
    lifecycle: entity.lifecycle ?? null,
  }));
}

export function toStanding(rows: DbCurrentScoreRow[]): Standing | undefined {
  const [first] = rows;
  if (!first) {
    return undefined;
  }
  return {
    modelId: first.model_id,
    edition: first.edition,
    modelHash: first.model_hash,
    dimensions: Object.fromEntries(
      rows
        .filter(isDimension)
        .map(row => [row.dimension_id, toDimensionStanding(row)]),
    ),
  };
}

/** Whether a row tells of a dimension and not of freshness. */
function isDimension(row: DbCurrentScoreRow): boolean {
  return row.dimension_id !== FRESHNESS;
}

function toDimensionStanding(row: DbCurrentScoreRow): DimensionStanding {
  const differs =
    row.bucket !== row.bucket_without ||
    row.score !== row.score_without ||
    Boolean(row.provisional) !== Boolean(row.provisional_without);
  return {
    bucket: row.bucket,
    score: optional(row.score),
    decided: row.decided,
    total: row.total,
    provisional: Boolean(row.provisional),
    nextLevel: optional(row.next_level),
    ...(differs && {
      without: {
        bucket: row.bucket_without,
        score: optional(row.score_without),
        provisional: Boolean(row.provisional_without),
      },
    }),
    ...(row.waived > 0 && { waived: row.waived }),
  };
}
