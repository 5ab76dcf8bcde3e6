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
  RecordedAnswer,
  StoredAssessment,
} from '../../assessments/types';
import { compareAnswers } from '../../assessments/AssessmentStore';
import { takeTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { insertRows } from '../insertRows';
import { toDate } from '../mapping';
import { DbAnswerRow, DbAssessmentRow, DbCurrentAnswerRow } from '../tables';

/**
 * Appends the answers of the updates and lets the latest of each criterion stand: the one that took effect last, so
 * that a back-dated import never hides a newer answer.
 */
export async function writeAnswers(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
  before: Map<string, StoredAssessment>,
): Promise<void> {
  const given = updates.flatMap(update =>
    (update.answers ?? []).map(answer => ({ update, answer })),
  );
  const current: DbCurrentAnswerRow[] = [];
  const latest = new Map<string, { id: string; row: DbAnswerRow }>();
  for (const chunk of chunks(given)) {
    const written: DbAnswerRow[] = await insertRows(
      transaction,
      'answers',
      chunk.map(({ update, answer }) => toAnswerRow(update, answer)),
    ).returning('*');
    for (const row of written) {
      const key = `${row.entity_ref}\n${row.criterion_id}`;
      const known = latest.get(key);
      if (!known || compareRows(known.row, row) < 0) {
        latest.set(key, { id: String(row.id), row });
      }
    }
  }
  const turn = takeTurns();
  for (const { id, row } of latest.values()) {
    await turn();
    const standing = before.get(row.entity_ref)?.answers.get(row.criterion_id);
    if (
      standing &&
      standing.effectiveAt.getTime() > toDate(row.effective_at).getTime()
    ) {
      continue;
    }
    current.push({
      entity_ref: row.entity_ref,
      model_id: row.model_id,
      edition: row.edition,
      criterion_id: row.criterion_id,
      answer_id: id,
      status: row.status,
      effective_at: toDate(row.effective_at),
      expires_at: row.expires_at === null ? null : toDate(row.expires_at),
      // Whoever writes an answer takes expiries up to now into the standing that is written with it.
      expiry_recorded:
        row.expires_at !== null &&
        toDate(row.expires_at).getTime() <= toDate(row.recorded_at).getTime(),
    });
  }
  for (const chunk of chunks(current)) {
    await insertRows(transaction, 'current_answers', chunk)
      .onConflict(['entity_ref', 'model_id', 'edition', 'criterion_id'])
      .merge([
        'answer_id',
        'status',
        'effective_at',
        'expires_at',
        'expiry_recorded',
      ]);
  }
  await pinEditions(transaction, updates, before);
  await recordExpiries(transaction, updates);
}

async function recordExpiries(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
): Promise<void> {
  const expired = updates.flatMap(update =>
    (update.expiredAnswerIds ?? []).map(answerId => [
      update.entityRef,
      answerId,
    ]),
  );
  for (const chunk of chunks(expired)) {
    await transaction<DbCurrentAnswerRow>('current_answers')
      .update({ expiry_recorded: true })
      .whereIn(['entity_ref', 'answer_id'], chunk);
  }
}

/** An assessment is pinned to its edition with its first answer (DESIGN.md §3, rule 14). */
async function pinEditions(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
  before: Map<string, StoredAssessment>,
): Promise<void> {
  const pins: DbAssessmentRow[] = updates
    .filter(
      update =>
        update.answers?.length && !before.get(update.entityRef)?.answers.size,
    )
    .map(update => ({
      entity_ref: update.entityRef,
      model_id: update.model.modelId,
      edition: update.model.edition,
      started_at: [...(update.answers ?? [])].sort(compareAnswers)[0]
        .effectiveAt,
    }));
  for (const chunk of chunks(pins)) {
    await transaction<DbAssessmentRow>('assessments')
      .insert(chunk)
      .onConflict(['entity_ref', 'model_id'])
      .ignore();
  }
}

function toAnswerRow(
  update: AssessmentUpdate,
  answer: RecordedAnswer,
): Omit<DbAnswerRow, 'id'> {
  return {
    entity_ref: update.entityRef,
    model_id: update.model.modelId,
    edition: update.model.edition,
    criterion_id: answer.criterionId,
    status: answer.status,
    reason: answer.reason ?? null,
    evidence: JSON.stringify(answer.evidence),
    source: answer.source,
    author_ref: answer.authorRef ?? null,
    import_id: answer.importId ?? null,
    effective_at: answer.effectiveAt,
    recorded_at: answer.recordedAt,
    expires_at: answer.expiresAt ?? null,
  };
}

function compareRows(a: DbAnswerRow, b: DbAnswerRow): number {
  return (
    toDate(a.effective_at).getTime() - toDate(b.effective_at).getTime() ||
    Number(a.id) - Number(b.id)
  );
}
