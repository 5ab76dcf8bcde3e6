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
import { AssessmentUpdate } from '../../assessments/types';
import { chunks } from '../chunks';
import { DbAssessmentRow, DbCurrentAnswerRow } from '../tables';

/**
 * Pins the assessments of updates that move them to another edition, and lets the answers stand that the edition has a
 * criterion for. The answers themselves stay as they were recorded.
 */
export async function moveEditions(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
): Promise<void> {
  for (const { entityRef, model, movedAnswers } of updates) {
    if (!movedAnswers) {
      continue;
    }
    const subject = { entity_ref: entityRef, model_id: model.modelId };
    await transaction<DbCurrentAnswerRow>('current_answers')
      .delete()
      .where(subject);
    const rows = movedAnswers.map(answer => ({
      ...subject,
      edition: model.edition,
      criterion_id: answer.criterionId,
      answer_id: answer.id,
      status: answer.status,
      effective_at: answer.effectiveAt,
      expires_at: answer.expiresAt ?? null,
      expiry_recorded: answer.expiryRecorded ?? false,
    }));
    for (const chunk of chunks(rows)) {
      await transaction<DbCurrentAnswerRow>('current_answers').insert(chunk);
    }
    await transaction<DbAssessmentRow>('assessments')
      .update({ edition: model.edition })
      .where(subject);
  }
}
