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
import { RecordedChange, StoredAssessment } from '../../assessments/types';
import { ProjectionUpdate } from '../../catalog/CatalogStore';
import { describeChange } from '../../catalog/describeChange';
import { mapInTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { bucketCodes, toLevels } from '../../assessments/buckets';
import { DbEntityRow, DbScopeClosureRow } from '../catalogTables';
import { DbExceptionRow } from '../tables';
import { levelsBefore } from './applyEntities';
import { readAssessments } from './readAssessments';
import { insertChanges, recordExpiries } from './recordExpiries';
import { writePeriods } from './writePeriods';
import { writeStandings } from './writeStandings';
import { writeTimeline } from './writeTimeline';

/** Subjects as they were just before a new hierarchy, by reference. */
export type Regrouping = Map<string, StoredAssessment>;

/**
 * Looks for subjects that come under an exception for all that a group owns, or leave it, because their owner gets
 * another place in the hierarchy. Called before the hierarchy is replaced.
 */
export async function findRegrouped(
  transaction: Knex.Transaction,
  update: ProjectionUpdate,
): Promise<Regrouping> {
  const regrouped: Regrouping = new Map();
  const entityRefs = await subjectsOf(
    transaction,
    await findMovedOwners(transaction, update),
  );
  for (const chunk of chunks(entityRefs)) {
    const assessments = await readAssessments(
      transaction,
      chunk,
      update.defaultModel,
    );
    await recordExpiries(transaction, assessments, update);
    for (const assessment of assessments) {
      regrouped.set(assessment.entity.entityRef, assessment);
    }
  }
  return regrouped;
}

/**
 * Scores the subjects found before by the hierarchy as it is now. The cells are counted anew by the caller. Subjects that
 * have another owner or system at the same time are returned: what becomes of them is a matter of their move.
 */
export async function rescoreRegrouped(
  transaction: Knex.Transaction,
  regrouped: Regrouping,
  update: ProjectionUpdate,
): Promise<Regrouping> {
  const found = new Map(
    update.projection.entities.map(entity => [entity.entityRef, entity]),
  );
  const isMoving = ([entityRef, before]: [string, StoredAssessment]) => {
    const entity = found.get(entityRef);
    return entity && describeChange(before, entity)?.cause === 'placement';
  };
  const staying = [...regrouped].filter(subject => !isMoving(subject));
  for (const chunk of chunks(staying)) {
    const assessments = await readAssessments(
      transaction,
      chunk.map(([entityRef]) => entityRef),
      update.defaultModel,
    );
    const standings = await mapInTurns(assessments, assessment => ({
      entity: assessment.entity,
      standing: update.score(assessment),
    }));
    await writeStandings(transaction, standings);
    const changes = assessments.flatMap(
      ({ entity, model }, index): RecordedChange[] => {
        const before = regrouped.get(entity.entityRef);
        const { standing } = standings[index];
        return before && standing
          ? [
              {
                entityRef: entity.entityRef,
                ...model,
                cause: 'placement',
                effectiveAt: update.now,
                recordedAt: update.now,
                levelsBefore: levelsBefore(before, update),
                levelsAfter: toLevels(standing),
              },
            ]
          : [];
      },
    );
    await insertChanges(transaction, changes);
    await writeTimeline(
      transaction,
      assessments.flatMap(({ entity, model }, index) => {
        const { standing } = standings[index];
        return standing
          ? [
              {
                entityRef: entity.entityRef,
                model,
                changes: [],
                timeline: {
                  entries: [{ effectiveAt: update.now, standing }],
                },
              },
            ]
          : [];
      }),
    );
    // With the organisation as it is now, placement moves nothing: levels move with the exceptions (rule 12).
    await writePeriods(
      transaction,
      assessments.map(({ entity, model, present }, index) => ({
        cause: 'exception',
        effectiveAt: update.now,
        entity,
        present,
        model,
        levels: bucketCodes(standings[index].standing),
        standing: standings[index].standing,
      })),
    );
  }
  return new Map([...regrouped].filter(isMoving));
}

/** Owners that are below a group with an exception for all that it owns either before or after, but not both. */
async function findMovedOwners(
  transaction: Knex.Transaction,
  { projection }: ProjectionUpdate,
): Promise<string[]> {
  const exceptions = await transaction<DbExceptionRow>('exceptions')
    .distinct('target_ref')
    .where({ state: 'approved', covers: 'owned' });
  const targets = new Set(exceptions.map(row => row.target_ref));
  const before = new Set<string>();
  for (const chunk of chunks([...targets])) {
    const rows = await transaction<DbScopeClosureRow>('scope_closure')
      .select('ancestor_ref', 'descendant_ref')
      .whereIn('ancestor_ref', chunk);
    rows.forEach(row =>
      before.add(`${row.ancestor_ref} ${row.descendant_ref}`),
    );
  }
  const after = new Set(
    projection.closure
      .filter(({ ancestorRef }) => targets.has(ancestorRef))
      .map(
        ({ ancestorRef, descendantRef }) => `${ancestorRef} ${descendantRef}`,
      ),
  );
  const moved = [...before, ...after].filter(
    pair => before.has(pair) !== after.has(pair),
  );
  return [...new Set(moved.map(pair => pair.slice(pair.indexOf(' ') + 1)))];
}

async function subjectsOf(
  transaction: Knex.Transaction,
  ownerRefs: string[],
): Promise<string[]> {
  const entityRefs: string[] = [];
  for (const chunk of chunks(ownerRefs)) {
    const rows = await transaction<DbEntityRow>('entities')
      .select('entity_ref')
      .where({ present: true })
      .whereNotNull('subject_scope')
      .whereIn('owner_ref', chunk);
    entityRefs.push(...rows.map(row => row.entity_ref));
  }
  return entityRefs;
}
