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
import {
  MaturityModel,
  ModelSummary,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import {
  AssessmentUpdate,
  ModelKey,
  ScoredStanding,
  StoredAssessment,
} from '../assessments/types';
import { ScoringStore } from '../rollups/ScoringStore';
import { mapInTurns } from '../takeTurns';
import { chunks } from './chunks';
import { bucketCodes, toLevels } from '../assessments/buckets';
import { toChangeRow } from './mapping';
import { lockPortal } from './operations/lockPortal';
import { readAssessments } from './operations/readAssessments';
import { readEffectiveModels } from './operations/readEffectiveModels';
import { readRetiredModels } from './operations/readRetiredModels';
import { rebuildCells } from './operations/rebuildCells';
import { writePeriods } from './operations/writePeriods';
import { writeStandings } from './operations/writeStandings';
import { writeTimeline } from './operations/writeTimeline';
import { DbEntityRow, DbPortalStateRow } from './catalogTables';
import { DbChangeRow, DbCurrentScoreRow, DbEffectiveModelRow } from './tables';

/** {@link ScoringStore} on SQLite and PostgreSQL. */
export class DatabaseScoringStore implements ScoringStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseScoringStore {
    return new DatabaseScoringStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async recordModel(model: MaturityModel, now: Date): Promise<void> {
    await this.#database<DbEffectiveModelRow>('effective_models')
      .insert({
        hash: model.hash,
        model_id: model.id,
        edition: model.edition,
        content: JSON.stringify(model),
        recorded_at: now,
      })
      .onConflict('hash')
      .ignore();
  }

  async readModelsInForce(): Promise<MaturityModel[]> {
    const rows = await this.#database<DbCurrentScoreRow>(
      'current_scores',
    ).distinct('model_hash');
    const models = await readEffectiveModels(
      this.#database,
      rows.map(row => row.model_hash),
    );
    return [...models.values()];
  }

  async readRetiredModels(
    configured: readonly Pick<ModelSummary, 'id' | 'edition'>[],
  ): Promise<MaturityModel[]> {
    return readRetiredModels(this.#database, configured);
  }

  async rescoreAll(request: {
    defaultModel: ModelKey;
    scoredHash: string;
    now: Date;
    score(assessment: StoredAssessment): ScoredStanding | undefined;
  }): Promise<number> {
    const { defaultModel, now, scoredHash, score } = request;
    return this.#database.transaction(async transaction => {
      await lockPortal(transaction, 'exclusive');
      const subjects = await transaction<DbEntityRow>('entities')
        .select('entity_ref')
        .where({ present: true })
        .whereNotNull('subject_scope');
      for (const chunk of chunks(subjects.map(row => row.entity_ref))) {
        const assessments = await readAssessments(
          transaction,
          chunk,
          defaultModel,
        );
        const standings = await mapInTurns(assessments, assessment => ({
          entity: assessment.entity,
          standing: score(assessment),
        }));
        await writeStandings(transaction, standings);
        await writePeriods(
          transaction,
          assessments.map(({ entity, present, model }, index) => ({
            cause: 'model',
            effectiveAt: now,
            entity,
            present,
            model,
            levels: bucketCodes(standings[index].standing),
            standing: standings[index].standing,
          })),
        );
        await recordChanges(
          transaction,
          assessments.flatMap((assessment, index) =>
            describe(assessment, standings[index].standing, now),
          ),
        );
      }
      await rebuildCells(transaction);
      await transaction<DbPortalStateRow>('portal_state')
        .update({ scored_hash: scoredHash })
        .where({ id: 'portal' });
      return subjects.length;
    });
  }
}

/** The history of a subject whose levels a new model changes; nothing for those that were never answered for. */
function describe(
  assessment: StoredAssessment,
  standing: ScoredStanding | undefined,
  now: Date,
): AssessmentUpdate[] {
  const { entity, model } = assessment;
  if (!standing || !assessment.standing || assessment.answers.size === 0) {
    return [];
  }
  const levelsBefore = toLevels(assessment.standing);
  const levelsAfter = toLevels(standing);
  const dimensionIds = new Set([
    ...Object.keys(levelsBefore),
    ...Object.keys(levelsAfter),
  ]);
  const differs = [...dimensionIds].some(
    dimensionId => levelsBefore[dimensionId] !== levelsAfter[dimensionId],
  );
  if (!differs) {
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
          cause: 'model',
          effectiveAt: now,
          recordedAt: now,
          levelsBefore,
          levelsAfter,
        },
      ],
      timeline: { entries: [{ effectiveAt: now, standing }] },
    },
  ];
}

async function recordChanges(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
): Promise<void> {
  const changes = updates.flatMap(update => update.changes);
  if (changes.length > 0) {
    await transaction<DbChangeRow>('changes').insert(changes.map(toChangeRow));
  }
  await writeTimeline(transaction, updates);
}
