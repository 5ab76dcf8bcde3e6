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
import { ProjectionUpdate } from '../../catalog/CatalogStore';
import {
  AssessmentUpdate,
  RecordedChange,
  StoredAssessment,
} from '../../assessments/types';
import { mapInTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { toChangeRow } from '../mapping';
import { DbChangeRow } from '../tables';
import { writeAnswers } from './writeAnswers';
import { stepsOfUpdate, writePeriods } from './writePeriods';
import { writeTimeline } from './writeTimeline';

/** Expiries come before the change, so that neither has a part in what the other makes of the levels. */
export async function recordExpiries(
  transaction: Knex.Transaction,
  assessments: StoredAssessment[],
  update: ProjectionUpdate,
): Promise<void> {
  const expire = (assessment: StoredAssessment): AssessmentUpdate[] => {
    const { answerIds, changes, entries } = update.expire(assessment);
    return answerIds.length === 0
      ? []
      : [
          {
            entityRef: assessment.entity.entityRef,
            model: assessment.model,
            expiredAnswerIds: answerIds,
            changes,
            timeline: { entries },
          },
        ];
  };
  const updates = (await mapInTurns(assessments, expire)).flat();
  await writeAnswers(transaction, updates, new Map());
  await insertChanges(
    transaction,
    updates.flatMap(({ changes }) => changes),
  );
  await writeTimeline(transaction, updates);
  const known = new Map(
    assessments.map(assessment => [assessment.entity.entityRef, assessment]),
  );
  await writePeriods(
    transaction,
    updates.flatMap(expiries => {
      const assessment = known.get(expiries.entityRef);
      return assessment ? stepsOfUpdate(expiries, assessment) : [];
    }),
  );
}

/** Appends changes. */
export async function insertChanges(
  transaction: Knex.Transaction,
  changes: RecordedChange[],
): Promise<void> {
  for (const chunk of chunks(changes)) {
    await transaction<DbChangeRow>('changes').insert(chunk.map(toChangeRow));
  }
}
