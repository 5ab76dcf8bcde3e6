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
import { AssessmentUpdate, StoredAssessment } from '../../assessments/types';
import { chunks } from '../chunks';
import { insertRows } from '../insertRows';
import { toChangeRow } from '../mapping';
import { applyCellDeltas } from './cellDeltas';
import { markForEvaluation, writeConflicts } from './factMarks';
import { moveEditions } from './moveEditions';
import { settleDrafts } from './settleDrafts';
import { writeAnswers } from './writeAnswers';
import { cutPeriods, stepsOfUpdate, writePeriods } from './writePeriods';
import { writeStandings } from './writeStandings';
import { writeTimeline } from './writeTimeline';

/**
 * Writes what is to change in assessments: answers, standings, the cells of every rollup they count in, timelines,
 * periods and changes. The caller holds the locks of the portal and of the entities.
 *
 * @param assessments - What is stored of the subjects that are updated
 */
export async function writeUpdates(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
  assessments: StoredAssessment[],
): Promise<void> {
  const before = new Map(
    assessments.map(assessment => [assessment.entity.entityRef, assessment]),
  );
  await writeAnswers(transaction, updates, before);
  await settleDrafts(transaction, updates);
  await moveEditions(transaction, updates);
  const rows = await writeStandings(
    transaction,
    updates.flatMap(update => {
      const assessment = before.get(update.entityRef);
      // What is not in the catalog just now keeps its answers and counts nowhere.
      return assessment?.present
        ? [{ entity: assessment.entity, standing: update.standing }]
        : [];
    }),
  );
  await applyCellDeltas(transaction, rows.before, rows.after);
  await writeTimeline(transaction, updates);
  await recordPeriods(transaction, updates, before);
  await writeConflicts(transaction, updates);
  await markForEvaluation(
    transaction,
    updates.flatMap(({ byFacts, entityRef }) => (byFacts ? [] : [entityRef])),
  );
  for (const chunk of chunks(updates.flatMap(update => update.changes))) {
    await insertRows(transaction, 'changes', chunk.map(toChangeRow));
  }
}

async function recordPeriods(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
  before: Map<string, StoredAssessment>,
): Promise<void> {
  await cutPeriods(
    transaction,
    updates.flatMap(({ entityRef, periods }) =>
      periods ? [{ entityRef, from: periods.replaceFrom }] : [],
    ),
  );
  await writePeriods(
    transaction,
    updates.flatMap(update => {
      const assessment = before.get(update.entityRef);
      return (
        update.periods?.steps ??
        (assessment ? stepsOfUpdate(update, assessment) : [])
      );
    }),
  );
}
