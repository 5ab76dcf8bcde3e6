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
import { ModelKey, StoredAssessment } from '../../assessments/types';
import { takeTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { readConflicts } from './factMarks';
import { readStandingExceptions } from './readStandingExceptions';
import { toProjectedEntity, toStanding, toStoredAnswer } from '../mapping';
import { DbEntityRow } from '../catalogTables';
import {
  DbAnswerRow,
  DbAssessmentRow,
  DbCurrentAnswerRow,
  DbCurrentScoreRow,
} from '../tables';

/**
 * Reads assessments in a few statements for every few hundred entities, whatever the number of answers. With `lock`, the
 * entities are locked in the order of their references until the transaction ends.
 */
export async function readAssessments(
  database: Knex | Knex.Transaction,
  entityRefs: string[],
  defaultModel: ModelKey,
  options?: { lock?: boolean },
): Promise<StoredAssessment[]> {
  const result: StoredAssessment[] = [];
  const turn = takeTurns();
  for (const chunk of chunks([...new Set(entityRefs)].sort())) {
    const query = database<DbEntityRow>('entities')
      .select()
      .whereIn('entity_ref', chunk)
      .orderBy('entity_ref');
    const entities = await (options?.lock ? query.forUpdate() : query);
    const pins = await database<DbAssessmentRow>('assessments')
      .select()
      .whereIn('entity_ref', chunk)
      .where({ model_id: defaultModel.modelId });
    const answers = await database<DbCurrentAnswerRow>('current_answers')
      .join('answers', 'answers.id', 'current_answers.answer_id')
      .whereIn('current_answers.entity_ref', chunk)
      .where('current_answers.model_id', defaultModel.modelId)
      .select<
        Array<
          DbAnswerRow & {
            expiry_recorded: boolean | number;
            standing_edition: string;
          }
        >
      >(
        'answers.*',
        'current_answers.expiry_recorded',
        // Not the one that it was given under: answers are carried over from edition to edition.
        'current_answers.edition as standing_edition',
      );
    const scores = await database<DbCurrentScoreRow>('current_scores')
      .select()
      .whereIn('entity_ref', chunk)
      .where({ model_id: defaultModel.modelId });
    const exceptions = await readStandingExceptions(
      database,
      entities,
      defaultModel.modelId,
    );

    const conflicts = await readConflicts(
      database,
      chunk,
      defaultModel.modelId,
    );

    const editions = new Map(pins.map(pin => [pin.entity_ref, pin.edition]));
    const answersByEntity = groupBy(answers);
    const scoresByEntity = groupBy(scores);
    for (const row of entities) {
      await turn();
      const edition = editions.get(row.entity_ref) ?? defaultModel.edition;
      const current = (answersByEntity.get(row.entity_ref) ?? []).filter(
        answer => answer.standing_edition === edition,
      );
      result.push({
        entity: toProjectedEntity(row),
        present: Boolean(row.present),
        model: { modelId: defaultModel.modelId, edition },
        answers: new Map(
          current.map(answer => [
            answer.criterion_id,
            {
              ...toStoredAnswer(answer),
              expiryRecorded: Boolean(answer.expiry_recorded),
            },
          ]),
        ),
        exceptions: exceptions.get(row.entity_ref) ?? [],
        conflicts: conflicts.get(row.entity_ref) ?? [],
        standing: toStanding(scoresByEntity.get(row.entity_ref) ?? []),
      });
    }
  }
  return result;
}

function groupBy<T extends { entity_ref: string }>(
  rows: T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.entity_ref);
    if (group) {
      group.push(row);
    } else {
      groups.set(row.entity_ref, [row]);
    }
  }
  return groups;
}
