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

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleModel } from './sampleModel.mjs';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('..', import.meta.url));

const CRITERIA = 60;
const DAY = 24 * 60 * 60 * 1000;
const MODEL_KEY = { modelId: 'sample', edition: '1' };

/** A module of the backend. */
export const source = path =>
  require(`../../plugins/maturity-backend/src/${path}`);

/** As Backstage opens it, and the plugin uses it. */
export async function openDatabase(filename) {
  const client = require('knex')({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  });
  await client.migrate.latest({
    directory: join(folder, '../plugins/maturity-backend/migrations'),
  });
  const { letOthersRun } = source('database/letOthersRun');
  const { shortenCommits } = source('database/shortenCommits');
  await shortenCommits(client);
  return { database: letOthersRun(client), close: () => client.destroy() };
}

/** The stores and services of the plugin, with a clock that the benchmark moves. */
export function createPortal(database) {
  const { DefaultModelRegistry } = source('models');
  const { SubjectScorer } = source('assessments/SubjectScorer');
  const { FactEvaluator } = source('facts/evaluation/FactEvaluator');
  const store = (name, more) =>
    source(`database/${name}`)[name].create({ database, ...more });
  const model = sampleModel(CRITERIA);
  const ids = model.dimensions
    .flatMap(({ categories }) => categories.flatMap(({ criteria }) => criteria))
    .sort((a, b) => a.level - b.level);
  // The last criteria are left to facts.
  ids.slice(-5).forEach((criterion, index) => {
    criterion.facts = {
      decide: { fact: `sample.fact${index}`, operator: 'equal', value: true },
    };
  });
  const clock = { time: Date.now(), now: () => new Date(clock.time) };
  const models = DefaultModelRegistry.create({ models: [model] });
  const scorer = SubjectScorer.create({ models });
  const assessments = store('DatabaseAssessmentStore');
  const repository = store('DatabaseRepositoryStore');
  const rules = {
    validityDays: 180,
    warningDays: 30,
    evidenceRequiredFor: 'never',
  };
  const facts = store('DatabaseFactStore');
  const snapshots = source('rollups/SnapshotBuilder').SnapshotBuilder.create({
    models,
    scorer,
    store: store('DatabaseSnapshotStore'),
  });
  const evaluator = FactEvaluator.create({
    assessmentStore: assessments,
    models,
    now: clock.now,
    repository,
    scorer,
    store: facts,
  });
  const scoring = { models, scorer, store: assessments };
  const expiries = source('assessments/ExpiryRecorder').ExpiryRecorder.create({
    ...scoring,
    defaultModel: MODEL_KEY,
  });
  return {
    assessments,
    clock,
    database,
    facts,
    models,
    repository,
    rules,
    store,
    criterionIds: ids
      .slice(0, -5)
      // Some are not asked of every type.
      .filter(({ appliesTo }) => Object.keys(appliesTo).length === 0)
      .map(({ id }) => id),
    model,
    scorer,
    snapshots,
    evaluator,
    expiries,
    catalog: store('DatabaseCatalogStore'),
    history: store('DatabaseHistoryStore'),
    rollups: store('DatabaseRollupStore'),
    scorings: store('DatabaseScoringStore'),
    importer: source('assessments/AnswerImporter').AnswerImporter.create({
      ...scoring,
      rules,
      onImported: async revisedFrom => {
        await snapshots.build({ now: clock.now(), revisedFrom });
      },
    }),
    recorder: source('facts/FactRecorder').FactRecorder.create({
      evaluator,
      store: facts,
      validityDays: 90,
    }),
    recounter: source('rollups/recount/Recounter').Recounter.create({
      clock,
      exceptions: { recordDue: async () => 0 },
      expiries,
      models,
      scorer,
      store: store('DatabaseRecountStore'),
    }),
  };
}

/** Two thirds of the services answered two thirds of the criteria, and some of the answers expire soon. */
export async function insertAnswers(
  database,
  { clock, criterionIds },
  services,
) {
  const now = clock.now();
  const soon = new Date(clock.time + 3 * DAY);
  const late = new Date(clock.time + 150 * DAY);
  const answered = criterionIds.slice(0, Math.ceil(criterionIds.length * 0.66));
  let id = 0;
  await database.transaction(async transaction => {
    for (let service = 0; service < services; service += 1) {
      const entityRef = `component:default/service-${service}`;
      const rows =
        service % 3 === 0
          ? []
          : answered.map((criterionId, position) => ({
              entity_ref: entityRef,
              model_id: 'sample',
              edition: '1',
              criterion_id: criterionId,
              expires_at: service % 9 === 1 && position % 3 === 0 ? soon : late,
              status:
                (service * 7 + position * 13) % 100 < 100 - 2 * position
                  ? 'met'
                  : 'not-met',
            }));
      if (rows.length > 0) {
        await transaction('answers').insert(
          rows.map((row, index) => ({
            ...row,
            id: id + index + 1,
            evidence: '[]',
            source: 'person',
            effective_at: now,
            recorded_at: now,
          })),
        );
        await transaction('current_answers').insert(
          rows.map((row, index) => ({
            ...row,
            answer_id: id + index + 1,
            effective_at: now,
            expiry_recorded: false,
          })),
        );
        id += rows.length;
      }
    }
  });
}

/** Takes a catalog over, which is read in pages. */
export async function synchronize({ catalog, clock, scorer }, entities) {
  const { ProjectionBuilder } = source('catalog/ProjectionBuilder');
  const { dueExpiries } = source('assessments/dueExpiries');
  const builder = new ProjectionBuilder({ subjects: [{ kind: 'component' }] });
  for (let start = 0; start < entities.length; start += 500) {
    builder.add(entities.slice(start, start + 500));
    await new Promise(resolve => {
      setTimeout(resolve, 1);
    });
  }
  const now = clock.now();
  await catalog.applyProjection({
    projection: builder.build(),
    now,
    defaultModel: MODEL_KEY,
    score: assessment => scorer.standingOf(assessment, now),
    expire: assessment => dueExpiries(assessment, now, scorer),
  });
}
