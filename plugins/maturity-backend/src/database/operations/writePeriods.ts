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
import { Knex } from 'knex';
import {
  AssessmentUpdate,
  StoredAssessment,
  SubjectStep,
} from '../../assessments/types';
import { takeTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { insertRows } from '../insertRows';
import { toBuckets } from '../../assessments/buckets';
import { toDate } from '../mapping';
import { FOREVER } from '../../assessments/periods';
import { DbSubjectPeriodRow } from '../catalogTables';
import { packLevels, packStanding } from './packedStandings';

type NewRow = Omit<DbSubjectPeriodRow, 'id'>;

/**
 * Appends states of subjects, in the order given, and ends the ones before them. What changes nothing is left out. A
 * clock that lags behind cannot bring a state before the one that it follows.
 */
export async function writePeriods(
  transaction: Knex.Transaction,
  steps: SubjectStep[],
): Promise<void> {
  const byEntity = new Map<string, SubjectStep[]>();
  for (const step of steps) {
    const { entityRef } = step.entity;
    const ofEntity = byEntity.get(entityRef) ?? [];
    ofEntity.push(step);
    byEntity.set(entityRef, ofEntity);
  }
  const turn = takeTurns();
  for (const chunk of chunks([...byEntity.keys()])) {
    const open = await transaction<DbSubjectPeriodRow>('subject_periods')
      .select()
      .whereIn('entity_ref', chunk)
      .where('until', FOREVER);
    const last = new Map(open.map(row => [row.entity_ref, row]));
    const rows: NewRow[] = [];
    const ended: Array<number | string> = [];
    for (const entityRef of chunk) {
      await turn();
      const before = last.get(entityRef);
      const added = rowsOf(byEntity.get(entityRef) ?? [], before);
      rows.push(...added);
      if (before && added.length > 0) {
        ended.push(before.id);
      }
    }
    for (const part of chunks(rows)) {
      await insertRows(transaction, 'subject_periods', part);
    }
    await endPeriods(transaction, ended);
  }
}

/** Whether a state differs from the last one that is recorded. */
export function differsFrom(
  step: SubjectStep,
  last: DbSubjectPeriodRow | undefined,
): boolean {
  return !last || differs(toRow(step, last), last);
}

/** Forgets the states of subjects from a moment on, so that they can be written anew. */
export async function cutPeriods(
  transaction: Knex.Transaction,
  cuts: Array<{ entityRef: string; from: Date }>,
): Promise<void> {
  for (const chunk of chunks(cuts)) {
    await transaction<DbSubjectPeriodRow>('subject_periods')
      .delete()
      .where(anyOf => {
        for (const { entityRef, from } of chunk) {
          anyOf.orWhere(periods =>
            periods
              .where('entity_ref', entityRef)
              .where('effective_at', '>=', from),
          );
        }
      });
    await transaction<DbSubjectPeriodRow>('subject_periods')
      .update({ until: FOREVER })
      .whereIn(
        'entity_ref',
        chunk.map(({ entityRef }) => entityRef),
      )
      .whereNotExists(
        transaction
          .from('subject_periods as following')
          .whereRaw('following.entity_ref = subject_periods.entity_ref')
          .whereRaw('following.id > subject_periods.id'),
      );
  }
}

/**
 * The states that an update of an assessment leads through: one for each of its changes, so that each owns its
 * difference (DESIGN.md §3, rule 12).
 */
export function stepsOfUpdate(
  update: AssessmentUpdate,
  assessment: Pick<StoredAssessment, 'entity' | 'present'>,
): SubjectStep[] {
  const { entity, present } = assessment;
  if (!present) {
    return [];
  }
  const standings = new Map(
    (update.timeline?.entries ?? []).map(({ effectiveAt, standing }) => [
      effectiveAt.getTime(),
      standing,
    ]),
  );
  return update.changes.flatMap((change, index): SubjectStep[] => {
    const { cause, effectiveAt, levelsAfter, modelId, edition } = change;
    // What an update does before it moves an assessment to another edition belongs to the one before.
    const model = modelId && edition ? { modelId, edition } : update.model;
    const following = update.changes[index + 1];
    const isLast = following?.effectiveAt.getTime() !== effectiveAt.getTime();
    return levelsAfter
      ? [
          {
            cause,
            effectiveAt,
            entity,
            present,
            model,
            levels: toBuckets(levelsAfter),
            standing: isLast
              ? standings.get(effectiveAt.getTime()) ?? update.standing
              : undefined,
          },
        ]
      : [];
  });
}

function rowsOf(
  steps: SubjectStep[],
  before: DbSubjectPeriodRow | undefined,
): NewRow[] {
  const rows: NewRow[] = [];
  let last: NewRow | undefined = before;
  for (const step of steps) {
    const row = toRow(step, last);
    if (!last || differs(row, last)) {
      if (rows.length > 0) {
        rows[rows.length - 1].until = row.effective_at;
      }
      rows.push(row);
      last = row;
    }
  }
  return rows;
}

async function endPeriods(
  transaction: Knex.Transaction,
  ids: Array<number | string>,
): Promise<void> {
  for (const chunk of chunks(ids)) {
    await transaction<DbSubjectPeriodRow>('subject_periods')
      .update({
        until: transaction.raw(
          `(
            select min(following.effective_at) from subject_periods following
            where following.entity_ref = subject_periods.entity_ref
              and following.id > subject_periods.id
          )`,
        ),
      })
      .whereIn('id', chunk);
  }
}

function toRow(step: SubjectStep, before: NewRow | undefined): NewRow {
  const { entity, present, levels, standing } = step;
  const isCounted = present && levels !== undefined;
  const effectiveAt = before
    ? Math.max(
        step.effectiveAt.getTime(),
        toDate(before.effective_at).getTime(),
      )
    : step.effectiveAt.getTime();
  const row: NewRow = {
    entity_ref: entity.entityRef,
    cause: step.cause,
    effective_at: new Date(effectiveAt),
    until: FOREVER,
    present,
    subject_scope: (isCounted && entity.subjectScope) || null,
    model_id: (isCounted && step.model.modelId) || null,
    edition: (isCounted && step.model.edition) || null,
    model_hash: standing?.modelHash ?? before?.model_hash ?? null,
    kind: entity.kind,
    type: entity.type ?? null,
    lifecycle: entity.lifecycle ?? null,
    owner_ref: entity.ownerRef ?? null,
    system_ref: entity.systemRef ?? null,
    opted_out: entity.optOutReason !== undefined,
    levels: isCounted ? packLevels(levels) : null,
    standing: isCounted && standing ? packStanding(standing) : null,
    scope_before: before?.subject_scope ?? null,
    model_before: before?.model_id ?? null,
    edition_before: before?.edition ?? null,
    owner_before: before?.owner_ref ?? null,
    system_before: before?.system_ref ?? null,
    levels_before: before?.levels ?? null,
    moves: false,
  };
  return { ...row, moves: moves(row) };
}

/** Whether counts of levels differ by a state: what is not counted before and after moves nothing. */
function moves(row: NewRow): boolean {
  return (
    (row.subject_scope !== null || row.scope_before !== null) &&
    (row.subject_scope !== row.scope_before ||
      row.model_id !== row.model_before ||
      row.edition !== row.edition_before ||
      row.owner_ref !== row.owner_before ||
      row.system_ref !== row.system_before ||
      row.levels !== row.levels_before)
  );
}

const STATE_COLUMNS = [
  'subject_scope',
  'model_id',
  'edition',
  'model_hash',
  'kind',
  'type',
  'lifecycle',
  'owner_ref',
  'system_ref',
  'levels',
  'standing',
] as const;

function differs(row: NewRow, before: NewRow): boolean {
  return (
    Boolean(row.present) !== Boolean(before.present) ||
    Boolean(row.opted_out) !== Boolean(before.opted_out) ||
    STATE_COLUMNS.some(column => row[column] !== before[column])
  );
}
