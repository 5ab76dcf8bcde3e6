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
import { compareAnswers } from '../../assessments/AssessmentStore';
import { StoredAnswer } from '../../assessments/types';
import { chunks } from '../chunks';
import { toStoredAnswer } from '../mapping';
import { DbAnswerRow } from '../tables';

/**
 * All answers ever recorded for the given entities under any edition of a model, by entity, in the order in which they
 * took effect.
 */
export async function readAllAnswers(
  database: Knex | Knex.Transaction,
  entityRefs: string[],
  modelId: string,
): Promise<Map<string, StoredAnswer[]>> {
  const result = new Map<string, StoredAnswer[]>();
  for (const chunk of chunks(entityRefs)) {
    const rows = await database<DbAnswerRow>('answers')
      .select()
      .whereIn('entity_ref', chunk)
      .where({ model_id: modelId });
    for (const row of rows) {
      const answers = result.get(row.entity_ref) ?? [];
      answers.push(toStoredAnswer(row));
      result.set(row.entity_ref, answers);
    }
  }
  for (const answers of result.values()) {
    answers.sort(compareAnswers);
  }
  return result;
}
