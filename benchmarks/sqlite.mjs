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

// For how long work on SQLite keeps the process from everything else: npm run bench -- sqlite [SERVICES GROUPS]
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longestTurn } from './lib/longestTurn.mjs';
import { sampleCompany } from './lib/sampleCompany.mjs';
import { sampleModel } from './lib/sampleModel.mjs';

const require = createRequire(import.meta.url);
const source = path => require(`../plugins/maturity-backend/src/${path}`);
const folder = fileURLToPath(new URL('.', import.meta.url));

const BAR = 50;
const CRITERIA = 60;
const DAY = 24 * 60 * 60 * 1000;
const ROOT = 'group:default/group-0';
const MODEL_KEY = { modelId: 'sample', edition: '1' };
const KEY = { ...MODEL_KEY, subjectScope: 'service' };

export default async function run({ args, report }) {
  const [services = 10000, groups = 1000] = args.map(Number);
  const directory = mkdtempSync(join(tmpdir(), 'maturity-bench-'));
  const { database, close } = await openDatabase(
    join(directory, 'maturity.sqlite'),
  );
  try {
    const company = sampleCompany({ services, groups });
    const portal = createPortal(database);
    await insertAnswers(database, portal, services);
    for (const [name, work] of [
      ...tasksOf(portal, company, services),
      ...readsOf(portal, company),
    ]) {
      const { longest, ...others } = await longestTurn(work);
      report({
        figure: `${name}; ${services} services, ${groups} groups`,
        unit: 'ms',
        value: longest,
        bar: BAR,
        ...others,
      });
    }
  } finally {
    await close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** As Backstage opens it. */
async function openDatabase(filename) {
  const client = require('knex')({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  });
  await client.migrate.latest({
    directory: join(folder, '../plugins/maturity-backend/migrations'),
  });
  const { letOthersRun } = source('database/letOthersRun');
  return { database: letOthersRun(client), close: () => client.destroy() };
}

/** The stores and services of the plugin, with a clock that the benchmark moves. */
function createPortal(database) {
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
    scorer,
    store: facts,
  });
  const scoring = { models, scorer, store: assessments };
  const expiries = source('assessments/ExpiryRecorder').ExpiryRecorder.create({
    ...scoring,
    defaultModel: MODEL_KEY,
  });
  return {
    clock,
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
      rules: {
        validityDays: 180,
        warningDays: 30,
        evidenceRequiredFor: 'never',
      },
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
async function insertAnswers(database, { clock, criterionIds }, services) {
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
          rows.map(({ status, ...row }, index) => ({
            ...row,
            answer_id: id + index + 1,
            expiry_recorded: false,
          })),
        );
        id += rows.length;
      }
    }
  });
}

function tasksOf(portal, { entities }, services) {
  const { clock, criterionIds, evaluator, expiries, importer, model } = portal;
  const { recorder, recounter, scorer, scorings, snapshots } = portal;
  const serviceAt = index => `component:default/service-${index % services}`;
  return [
    ['first synchronization', () => synchronize(portal, entities)],
    [
      'synchronization that finds nothing new',
      () => synchronize(portal, entities),
    ],
    [
      'synchronization after 500 services changed hands',
      () => synchronize(portal, withOtherOwners(entities, 500)),
    ],
    [
      'import of 5000 answers of the last eight weeks',
      () =>
        importer.importAnswers(
          {
            id: 'import',
            label: 'Import',
            answers: Array.from({ length: 5000 }, (_, index) => ({
              entityRef: serviceAt(3 * Math.floor(index / 5)),
              criterionId: criterionIds[index % 5],
              status: 'met',
              answeredAt: new Date(
                clock.time - (index % 56) * DAY,
              ).toISOString(),
            })),
          },
          { now: clock.now() },
        ),
    ],
    [
      'facts about 1000 services, and what they answer',
      () =>
        recorder.record(
          Array.from({ length: 5000 }, (_, index) => ({
            entityRef: serviceAt(7 * Math.floor(index / 5)),
            name: `sample.fact${index % 5}`,
            source: 'bench',
            value: index % 3 > 0,
            observedAt: clock.now(),
          })),
          { now: clock.now() },
        ),
    ],
    ['evaluation of what waits for it', () => evaluator.evaluateAll()],
    [
      'expiry of answers of a ninth of the services',
      () => {
        clock.time += 8 * DAY;
        return expiries.record(clock.now());
      },
    ],
    [
      'snapshots of the weeks that have ended',
      () => snapshots.build({ now: clock.now() }),
    ],
    ['recount of everything', () => recounter.recount()],
    [
      'scoring of everything by another model',
      () =>
        scorings.rescoreAll({
          defaultModel: MODEL_KEY,
          scoredHash: model.hash,
          now: clock.now(),
          score: assessment => scorer.standingOf(assessment, clock.now()),
        }),
    ],
  ];
}

function readsOf({ clock, history, rollups }, { levels }) {
  const scopeRefs = [0, 1].flatMap(depth =>
    levels[depth].map(name => `group:default/${name}`),
  );
  const readable = { condition: { property: 'kind', values: ['component'] } };
  const owned = {
    condition: { not: { property: 'ownerAncestor', values: [scopeRefs[1]] } },
  };
  const filter = { types: ['service'], lifecycles: ['production'] };
  const page = { ...KEY, scopeRefs: [ROOT], dimensionId: 'overall', limit: 50 };
  const period = {
    ...KEY,
    scopeRef: ROOT,
    from: new Date(clock.time - 30 * DAY),
    to: new Date(clock.time + 30 * DAY),
    organization: 'then',
  };
  const parts = new Map([
    ['answers', ['answer', 'import']],
    ['expiry', ['expiry']],
  ]);
  return [
    [
      'rollup of the root and its children',
      () => rollups.readCells(scopeRefs, KEY),
    ],
    [
      'rollup of the root and its children, filtered by type and lifecycle',
      () => rollups.countReadable(scopeRefs, KEY, { filter }),
    ],
    [
      'rollup of the root and its children, for a reader of one kind',
      () => rollups.countReadable(scopeRefs, KEY, { readable }),
    ],
    [
      'rollup of the root and its children, for a reader of all but a division',
      () => rollups.countReadable(scopeRefs, KEY, { readable: owned }),
    ],
    ['gaps of the root', () => rollups.countGaps(ROOT, KEY, {})],
    ['cohorts of the root', () => rollups.countCohorts(ROOT, KEY, {})],
    [
      'what the root can be filtered by',
      () => rollups.readFilterValues(ROOT, KEY, { limit: 51 }),
    ],
    ['a page of the services of the root', () => rollups.listSubjects(page)],
    [
      'rollup of the root and its children as of a date',
      () =>
        history.countAsOf(scopeRefs, KEY, {
          at: clock.now(),
          organization: 'then',
        }),
    ],
    ['what moved below the root', () => history.countMovements(period)],
    [
      'how many services moved below the root',
      () => history.countMoved(period, parts),
    ],
    [
      'a page of the services that moved below the root',
      () =>
        history.listMoved({
          ...period,
          causes: ['expiry', 'import'],
          dimensionId: 'overall',
          limit: 50,
        }),
    ],
  ];
}

async function synchronize({ catalog, clock, scorer }, entities) {
  const { ProjectionBuilder } = source('catalog/ProjectionBuilder');
  const { dueExpiries } = source('assessments/dueExpiries');
  const builder = new ProjectionBuilder({ subjects: [{ kind: 'component' }] });
  // The catalog is read in pages.
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

/** The same company, in which the first services have the owners of the ones after them. */
function withOtherOwners(entities, count) {
  const start = entities.findIndex(({ kind }) => kind === 'Component');
  return entities.map((entity, index) =>
    index >= start && index < start + count
      ? { ...entity, relations: entities[index + count].relations }
      : entity,
  );
}
