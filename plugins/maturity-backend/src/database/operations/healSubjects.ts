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

import { isDeepStrictEqual } from 'node:util';
import { Knex } from 'knex';
import { AssessmentUpdate, SubjectStep } from '../../assessments/types';
import { SubjectCheck } from '../../rollups/recount/RecountStore';
import { bucketCodes, toLevels } from '../../assessments/buckets';
import { toDate, toStoredChange } from '../mapping';
import { ALWAYS } from '../../assessments/periods';
import { DbEntityRow } from '../catalogTables';
import { DbChangeRow, DbScoreTimelineRow } from '../tables';
import { applyCellDeltas } from './cellDeltas';
import { DriftedSubject } from './recountSubjects';
import { insertChanges } from './recordExpiries';
import { stepsOfUpdate, writePeriods } from './writePeriods';
import { writeStandings } from './writeStandings';
import { writeTimeline } from './writeTimeline';

/**
 * Writes what subjects should be: their scores, the cells that count them, and the end of their history. A difference of
 * levels is recorded as a correction.
 */
export async function healDriftedSubjects(
  transaction: Knex.Transaction,
  drifted: DriftedSubject[],
  check: SubjectCheck,
): Promise<void> {
  const wrong = drifted.filter(({ scores }) => scores);
  const rows = await writeStandings(
    transaction,
    wrong.map(({ assessment, standing }) => ({
      entity: assessment.entity,
      standing,
    })),
  );
  await applyCellDeltas(transaction, rows.before, rows.after);
  const updates = wrong.flatMap(subject => correctionOf(subject, check));
  await insertChanges(
    transaction,
    updates.flatMap(({ changes }) => changes),
  );
  await writeTimeline(transaction, updates);
  await writePeriods(transaction, [
    ...(await tellPasts(
      transaction,
      drifted.filter(({ isUnrecorded }) => isUnrecorded),
      check,
    )),
    ...drifted.flatMap(({ step }) => step ?? []),
  ]);
}

function correctionOf(
  { assessment, standing }: DriftedSubject,
  { now }: SubjectCheck,
): AssessmentUpdate[] {
  const { entity, model } = assessment;
  const before = bucketCodes(assessment.standing);
  if (!standing || isDeepStrictEqual(before, bucketCodes(standing))) {
    return [];
  }
  return [
    {
      entityRef: entity.entityRef,
      model,
      standing,
      changes: [
        {
          entityRef: entity.entityRef,
          ...model,
          cause: 'correction',
          effectiveAt: now,
          recordedAt: now,
          levelsBefore: assessment.standing && toLevels(assessment.standing),
          levelsAfter: toLevels(standing),
        },
      ],
      timeline: { entries: [{ effectiveAt: now, standing }] },
    },
  ];
}

/**
 * The states of subjects without any, from their changes and their timelines. Where they were placed meanwhile nobody
 * recorded: it is taken to be where they are (DESIGN.md §3, rule 12).
 */
async function tellPasts(
  transaction: Knex.Transaction,
  subjects: DriftedSubject[],
  check: SubjectCheck,
): Promise<SubjectStep[]> {
  const entityRefs = subjects.map(
    ({ assessment }) => assessment.entity.entityRef,
  );
  const changes = await transaction<DbChangeRow>('changes')
    .select()
    .whereIn('entity_ref', entityRefs)
    .orderBy(['effective_at', 'id']);
  const timelines = await transaction<DbScoreTimelineRow>('score_timeline')
    .select()
    .whereIn('entity_ref', entityRefs)
    .orderBy(['effective_at', 'sequence']);
  const entities = await transaction<DbEntityRow>('entities')
    .select('entity_ref', 'first_seen_at')
    .whereIn('entity_ref', entityRefs);
  const since = new Map(
    entities.map(row => [row.entity_ref, row.first_seen_at ?? ALWAYS]),
  );
  return subjects.flatMap(({ assessment }) => {
    const { entity, model } = assessment;
    const isOf = (row: { entity_ref: string }) =>
      row.entity_ref === entity.entityRef;
    const blank = check.score({
      ...assessment,
      answers: new Map(),
      exceptions: [],
    });
    const known = changes.filter(isOf).map(toStoredChange);
    const entries = timelines.filter(isOf).map(row => ({
      effectiveAt: toDate(row.effective_at),
      standing: JSON.parse(row.standing),
    }));
    const begin = Math.min(
      toDate(since.get(entity.entityRef) ?? ALWAYS).getTime(),
      ...known.map(({ effectiveAt }) => effectiveAt.getTime()),
    );
    const added: SubjectStep = {
      cause: 'added',
      effectiveAt: new Date(begin),
      entity,
      present: true,
      model,
      levels: bucketCodes(blank),
      standing: blank,
    };
    return [
      added,
      ...stepsOfUpdate(
        {
          entityRef: entity.entityRef,
          model,
          standing: blank,
          changes: known,
          timeline: { entries },
        },
        { entity, present: true },
      ),
    ];
  });
}
