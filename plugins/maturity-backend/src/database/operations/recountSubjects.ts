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
import {
  ScoredStanding,
  StoredAssessment,
  SubjectStep,
} from '../../assessments/types';
import { SubjectCheck } from '../../rollups/recount/RecountStore';
import { bucketCodes } from '../../assessments/buckets';
import { mapInTurns } from '../../takeTurns';
import { toScoreRows } from '../mapping';
import { FOREVER } from '../../assessments/periods';
import { DbSubjectPeriodRow } from '../catalogTables';
import { DbCurrentScoreRow, DbSubjectGapRow } from '../tables';
import { readAssessments } from './readAssessments';
import { readTargetLevels } from './readTargets';
import { differsFrom } from './writePeriods';
import { toGapRows } from './writeStandings';

/** A subject that is not as its answers and the catalog say. */
export interface DriftedSubject {
  assessment: StoredAssessment;
  /** Where it should stand; missing for what is no subject, or gone. */
  standing?: ScoredStanding;
  /** Whether its scores, its target levels or what holds it back is wrong. */
  scores: boolean;
  /** The state that its history should end with, if it does not. */
  step?: SubjectStep;
  /** Whether it has no history at all. */
  isUnrecorded: boolean;
}

/**
 * Scores entities anew, and holds the outcome against what is stored of each. Subjects that were scored by a model which
 * is not in force here are left out: another replica is about to take it over, or just has.
 */
export async function findDriftedSubjects(
  transaction: Knex.Transaction,
  entityRefs: string[],
  check: SubjectCheck,
): Promise<DriftedSubject[]> {
  const assessments = await readAssessments(
    transaction,
    entityRefs,
    check.defaultModel,
  );
  const targets = await readTargetLevels(
    transaction,
    assessments.map(({ entity }) => entity),
  );
  const scores = await transaction<DbCurrentScoreRow>('current_scores')
    .select()
    .whereIn('entity_ref', entityRefs);
  const gaps = await transaction<DbSubjectGapRow>('subject_gaps')
    .select()
    .whereIn('entity_ref', entityRefs);
  const open = await transaction<DbSubjectPeriodRow>('subject_periods')
    .select()
    .whereIn('entity_ref', entityRefs)
    .where('until', FOREVER);
  const scoresOf = groupByEntity(scores);
  const gapsOf = groupByEntity(gaps);
  const periods = new Map(open.map(row => [row.entity_ref, row]));
  const drifted = (assessment: StoredAssessment): DriftedSubject[] => {
    const { entity, model, present } = assessment;
    const { entityRef } = entity;
    if (check.isDue(assessment)) {
      return [];
    }
    const standing = present ? check.score(assessment) : undefined;
    const stored = scoresOf.get(entityRef) ?? [];
    if (
      standing &&
      stored.some(({ model_hash: hash }) => hash !== standing.modelHash)
    ) {
      return [];
    }
    const expected = standing
      ? toScoreRows(entity, standing, dimensionId =>
          targets.levelOf(entityRef, standing.modelId, dimensionId),
        )
      : [];
    const isWrong =
      !areEqual(stored, expected) ||
      !areEqual(gapsOf.get(entityRef) ?? [], toGapRows({ entity, standing }));
    const last = periods.get(entityRef);
    const step: SubjectStep = {
      cause: 'correction',
      effectiveAt: check.now,
      entity,
      present,
      model,
      levels: bucketCodes(standing),
      standing,
    };
    const isRecorded = !differsFrom(step, last);
    return isWrong || !isRecorded
      ? [
          {
            assessment,
            standing,
            scores: isWrong,
            step: isRecorded ? undefined : step,
            isUnrecorded: last === undefined,
          },
        ]
      : [];
  };
  return (await mapInTurns(assessments, drifted)).flat();
}

function groupByEntity<Row extends { entity_ref: string }>(
  rows: Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    groups.set(row.entity_ref, [...(groups.get(row.entity_ref) ?? []), row]);
  }
  return groups;
}

/** Whether rows are the same, in whatever order, and however the database tells yes from no. */
function areEqual(stored: object[], expected: object[]): boolean {
  return isDeepStrictEqual(comparable(stored), comparable(expected));
}

function comparable(rows: object[]): Set<string> {
  return new Set(
    rows.map(row =>
      JSON.stringify(
        Object.entries(row)
          .map(([column, value]) => [
            column,
            typeof value === 'boolean' ? Number(value) : value,
          ])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ),
  );
}
