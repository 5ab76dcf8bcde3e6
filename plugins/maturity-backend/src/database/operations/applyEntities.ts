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
import { LevelsByDimension } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { ProjectionUpdate } from '../../catalog/CatalogStore';
import { describeChange } from '../../catalog/describeChange';
import { ProjectedEntity } from '../../catalog/types';
import {
  AssessmentUpdate,
  RecordedChange,
  ScoredStanding,
  StoredAssessment,
} from '../../assessments/types';
import { mapInTurns, takeTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { toLevels } from '../../assessments/buckets';
import { DbEntityRow } from '../catalogTables';
import { readAssessments } from './readAssessments';
import { markForEvaluation } from './factMarks';
import { insertChanges, recordExpiries } from './recordExpiries';
import { stepsOfEntity } from './stepsOfEntity';
import { writePeriods } from './writePeriods';
import { StandingUpdate, writeStandings } from './writeStandings';
import { writeTags } from './writeTags';
import { writeTimeline } from './writeTimeline';

/** An entity of the new projection with the digest of what is kept of it. */
export interface HashedEntity {
  entity: ProjectedEntity;
  hash: string;
}

/**
 * Writes entities that appeared or changed, and scores those of them that are subjects. An entity that returns finds
 * its answers again.
 */
export async function applyEntities(
  transaction: Knex.Transaction,
  changed: HashedEntity[],
  update: ProjectionUpdate,
  options: {
    isFirst: boolean;
    /** Subjects that move, as they were before a new hierarchy, by reference. */
    moving: ReadonlyMap<string, StoredAssessment>;
  },
): Promise<void> {
  for (const chunk of chunks(changed)) {
    const entityRefs = chunk.map(({ entity }) => entity.entityRef);
    const known = await readAssessments(
      transaction,
      entityRefs,
      update.defaultModel,
    );
    await recordExpiries(transaction, known, update);
    const before = new Map(
      known.map(assessment => [
        assessment.entity.entityRef,
        asPlacedBefore(assessment, options.moving),
      ]),
    );
    await transaction<DbEntityRow>('entities')
      .insert(
        chunk.map(({ entity, hash }) =>
          toEntityRow(entity, hash, options.isFirst ? undefined : update.now),
        ),
      )
      .onConflict('entity_ref')
      .merge([
        'kind',
        'title',
        'type',
        'lifecycle',
        'owner_ref',
        'system_ref',
        'subject_scope',
        'not_assessed',
        'opt_out_reason',
        'cohort',
        'hash',
        'present',
        'removed_at',
      ]);
    await writeTags(transaction, entityRefs, update.projection.tags);
    const after = await readAssessments(
      transaction,
      entityRefs,
      update.defaultModel,
    );
    const standings: StandingUpdate[] = await mapInTurns(after, assessment => ({
      entity: assessment.entity,
      standing: update.score(assessment),
    }));
    await writeStandings(transaction, standings);
    // What is asked of a subject may have changed with it.
    await markForEvaluation(transaction, entityRefs);
    await recordHistory(transaction, before, after, standings, update, options);
    const steps = await mapInTurns(after, (assessment, index) =>
      stepsOfEntity(
        assessment,
        before.get(assessment.entity.entityRef),
        standings[index].standing,
        update,
        options,
      ),
    );
    await writePeriods(transaction, steps.flat());
  }
}

/** Takes entities that are gone out of all counts; their answers and their history stay. */
export async function removeEntities(
  transaction: Knex.Transaction,
  removed: string[],
  update: ProjectionUpdate,
): Promise<void> {
  for (const chunk of chunks(removed)) {
    const before = await readAssessments(
      transaction,
      chunk,
      update.defaultModel,
    );
    await recordExpiries(transaction, before, update);
    await transaction<DbEntityRow>('entities')
      .update({ present: false, removed_at: update.now })
      .whereIn('entity_ref', chunk);
    await writeStandings(
      transaction,
      before.map(({ entity }) => ({ entity })),
    );
    await writePeriods(
      transaction,
      before.map(({ entity, model }) => ({
        cause: 'removed',
        effectiveAt: update.now,
        entity,
        present: false,
        model,
      })),
    );
    await insertChanges(
      transaction,
      before
        .filter(({ entity }) => entity.subjectScope)
        .map(assessment => ({
          entityRef: assessment.entity.entityRef,
          ...assessment.model,
          cause: 'removed' as const,
          effectiveAt: update.now,
          recordedAt: update.now,
          levelsBefore: levelsBefore(assessment, update),
        })),
    );
  }
}

async function recordHistory(
  transaction: Knex.Transaction,
  before: Map<string, StoredAssessment>,
  after: StoredAssessment[],
  standings: StandingUpdate[],
  update: ProjectionUpdate,
  options: { isFirst: boolean },
): Promise<void> {
  const changes: RecordedChange[] = [];
  const timelines: AssessmentUpdate[] = [];
  const standingOf = new Map<string, ScoredStanding | undefined>(
    standings.map(({ entity, standing }) => [entity.entityRef, standing]),
  );
  const turn = takeTurns();
  for (const assessment of after) {
    await turn();
    const { entity, model } = assessment;
    const previous = before.get(entity.entityRef);
    const standing = standingOf.get(entity.entityRef);
    const change = describeChange(previous, entity);
    // What the first synchronization finds was there before us: it has not been added just now.
    const isNews = !(options.isFirst && change?.cause === 'added');
    if (!change || !isNews || !(standing || previous?.standing)) {
      continue;
    }
    const recorded = {
      entityRef: entity.entityRef,
      ...model,
      cause: change.cause,
      effectiveAt: update.now,
      recordedAt: update.now,
      levelsBefore: previous && levelsBefore(previous, update),
      levelsAfter: standing && toLevels(standing),
      detail: change.detail,
    };
    changes.push(recorded);
    if (standing && assessment.answers.size > 0) {
      timelines.push({
        entityRef: entity.entityRef,
        model,
        standing,
        changes: [],
        timeline: {
          entries: [{ effectiveAt: update.now, standing }],
        },
      });
    }
  }
  await insertChanges(transaction, changes);
  await writeTimeline(transaction, timelines);
}

/**
 * The levels just before the change. The stored standing may still have answers in it that have expired since: that
 * difference belongs to the expiry.
 */
export function levelsBefore(
  previous: StoredAssessment,
  update: ProjectionUpdate,
): LevelsByDimension | undefined {
  const standing = previous.standing && update.score(previous);
  return standing && toLevels(standing);
}

function toEntityRow(
  entity: ProjectedEntity,
  hash: string,
  firstSeenAt: Date | undefined,
): DbEntityRow {
  return {
    entity_ref: entity.entityRef,
    kind: entity.kind,
    title: entity.title ?? null,
    type: entity.type ?? null,
    lifecycle: entity.lifecycle ?? null,
    owner_ref: entity.ownerRef ?? null,
    system_ref: entity.systemRef ?? null,
    subject_scope: entity.subjectScope ?? null,
    not_assessed: entity.notAssessed ?? null,
    opt_out_reason: entity.optOutReason ?? null,
    cohort: entity.cohort ?? null,
    hash,
    present: true,
    first_seen_at: firstSeenAt ?? null,
    removed_at: null,
  };
}

/** An assessment with the exceptions that counted before a new hierarchy. */
function asPlacedBefore(
  assessment: StoredAssessment,
  moving: ReadonlyMap<string, StoredAssessment>,
): StoredAssessment {
  const { exceptions } = moving.get(assessment.entity.entityRef) ?? assessment;
  return { ...assessment, exceptions };
}
