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

// Rollups on PostgreSQL, in the store: npm run bench -- rollups [SERVICES GROUPS]
import { createRequire } from 'node:module';
import { openDatabase } from './lib/database.mjs';
import { insertAnswers } from './lib/insertAnswers.mjs';
import { measureAwaited } from './lib/measure.mjs';
import { READER, createReports } from './lib/reportService.mjs';
import { sampleCompany } from './lib/sampleCompany.mjs';
import { pseudoRandom, sampleModel } from './lib/sampleModel.mjs';
import { databaseAddress, runWithDatabase } from './lib/throwAwayDatabase.mjs';

const require = createRequire(import.meta.url);
const source = path => require(`../plugins/maturity-backend/src/${path}`);

const CRITERIA = 60;
const DAY = 24 * 60 * 60 * 1000;
const WRITERS = 8;
const WRITES = 400;
const MODEL_KEY = { modelId: 'sample', edition: '1' };
const KEY = { ...MODEL_KEY, subjectScope: 'service' };

export default async function run({ args, report }) {
  const connection = databaseAddress();
  if (!connection) {
    process.exitCode = runWithDatabase('rollups', args);
    return;
  }
  const [services = 2400, groups = 700] = args.map(Number);
  const database = await openDatabase(connection, WRITERS + 2);
  try {
    const portal = createPortal(database);
    const size = `${services} services, ${groups} groups`;
    const print = ({ figure, ...more }) =>
      report({ figure: `${figure}; ${size}`, ...more });
    const company = sampleCompany({ services, groups });
    await insertAnswers(database, portal.model, services);
    await load(portal, company.entities, print);
    await database.raw('vacuum analyze');
    await measureReads(database, portal, company, print);
    await measureWrites(portal, services, print);
    await measureRebuild(database, print);
    print({
      figure: 'memory of the process',
      unit: 'MB',
      value: Math.round(process.memoryUsage().rss / 1e6),
    });
  } finally {
    await database.destroy();
  }
}

function createPortal(database) {
  const { DefaultModelRegistry } = source('models');
  const { SubjectScorer } = source('assessments/SubjectScorer');
  const model = sampleModel(CRITERIA);
  const models = DefaultModelRegistry.create({ models: [model] });
  const scorer = SubjectScorer.create({ models });
  const store = source(
    'database/DatabaseAssessmentStore',
  ).DatabaseAssessmentStore.create({ database });
  return {
    ...createReports({ database, models, now: () => new Date() }),
    model,
    scorer,
    catalog: source(
      'database/DatabaseCatalogStore',
    ).DatabaseCatalogStore.create({ database }),
    rollups: source('database/DatabaseRollupStore').DatabaseRollupStore.create({
      database,
    }),
    recorder: source('assessments/AnswerRecorder').AnswerRecorder.create({
      models,
      scorer,
      store,
      subjectFacts: source('facts/SubjectFactReader').SubjectFactReader.create({
        store: source('database/DatabaseFactStore').DatabaseFactStore.create({
          database,
        }),
      }),
      subjectFiles: source(
        'repository/SubjectFileReader',
      ).SubjectFileReader.create({
        store: source(
          'database/DatabaseRepositoryStore',
        ).DatabaseRepositoryStore.create({ database }),
      }),
      rules: {
        validityDays: 180,
        warningDays: 30,
        evidenceRequiredFor: 'never',
      },
    }),
  };
}

async function load({ catalog, scorer }, entities, print) {
  const { ProjectionBuilder } = source('catalog/ProjectionBuilder');
  const { dueExpiries } = source('assessments/dueExpiries');
  const builder = new ProjectionBuilder({ subjects: [{ kind: 'component' }] });
  builder.add(entities);
  const now = new Date();
  const start = performance.now();
  await catalog.applyProjection({
    projection: builder.build(),
    now,
    defaultModel: MODEL_KEY,
    score: assessment => scorer.standingOf(assessment, now),
    expire: assessment => dueExpiries(assessment, now, scorer),
  });
  print({
    figure: 'first synchronization, with scoring',
    unit: 's',
    value: Math.round((performance.now() - start) / 100) / 10,
  });
}

async function measureReads(database, portal, { levels }, print) {
  const { movements, reports, rollups } = portal;
  const random = pseudoRandom(17);
  const someGroup = names =>
    `group:default/${names[Math.floor(random() * names.length)]}`;
  for (const [depth, names] of levels.entries()) {
    const { p50, ...others } = await measureAwaited(
      () => rollups.readCells([someGroup(names)], KEY),
      { warmUp: 100, runs: 1000 },
    );
    print({
      figure: `rollup of a group at depth ${depth}`,
      unit: 'ms',
      value: p50,
      bar: 0.5,
      ...others,
    });
  }
  const root = 'group:default/group-0';
  const readable = {
    condition: { property: 'kind', values: ['component'] },
  };
  const filter = { types: ['service'], lifecycles: ['production'] };
  const period = {
    scope: root,
    from: new Date(Date.now() - 90 * DAY).toISOString(),
    organization: 'then',
  };
  const asOf = new Date().toISOString();
  const figures = [
    [
      'root, filtered by type and lifecycle',
      () => rollups.countReadable([root], KEY, { filter }),
      100,
    ],
    [
      'root, for a reader under a condition',
      () => rollups.countReadable([root], KEY, { readable }),
      100,
    ],
    ['gaps of the root', () => rollups.countGaps(root, KEY, {}), 1500],
    ['cohorts of the root', () => rollups.countCohorts(root, KEY, {})],
    [
      'what the root can be filtered by',
      () => rollups.readFilterValues(root, KEY, { limit: 51 }),
    ],
    [
      'what the root owns outside of its children',
      () =>
        rollups.countOutside(
          root,
          levels[1].map(name => `group:default/${name}`),
          KEY,
        ),
    ],
    [
      'root as of a date',
      () => movements.getRollupAsOf({ ...period, asOf }, READER),
      1500,
    ],
    [
      'what moved at the root',
      () => movements.getMovement(period, READER),
      1500,
    ],
    ['report of the root', () => reports.getReport(period, READER), 1500],
    [
      'report of the root as of a date',
      () => reports.getReport({ ...period, to: asOf }, READER),
      1500,
    ],
    [
      'the three bands as of a date',
      () => reports.getBands({ ...period, scope: 'all', asOf }, READER),
      1500,
    ],
  ];
  for (const [figure, call, bar] of figures) {
    let statements = 0;
    const count = () => {
      statements += 1;
    };
    database.on('query', count);
    await call();
    database.removeListener('query', count);
    const { p50, ...others } = await measureAwaited(call, {
      warmUp: 2,
      runs: 15,
    });
    print({ figure, unit: 'ms', value: p50, bar, ...others, statements });
  }
}

async function measureWrites({ recorder, model }, services, print) {
  const random = pseudoRandom(19);
  const criteria = model.dimensions
    .flatMap(({ categories }) =>
      categories.flatMap(category => category.criteria),
    )
    // Some are not asked of every type.
    .filter(({ appliesTo }) => Object.keys(appliesTo).length === 0);
  const write = async () => {
    const service = 3 * Math.floor((random() * services) / 3);
    const { id } = criteria[Math.floor(random() * criteria.length)];
    await recorder.record({
      entityRef: `component:default/service-${service}`,
      criterionId: id,
      answer: { status: 'met' },
      authorRef: 'user:default/bench',
      now: new Date(),
    });
  };
  const { p50, ...others } = await measureAwaited(write, {
    warmUp: 20,
    runs: 200,
  });
  print({ figure: 'an answer, one writer', unit: 'ms', value: p50, ...others });
  const start = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let index = 0; index < WRITES / WRITERS; index += 1) {
        await write();
      }
    }),
  );
  print({
    figure: `answers a second, ${WRITERS} writers`,
    unit: '1/s',
    value: Math.round(WRITES / ((performance.now() - start) / 1000)),
  });
}

async function measureRebuild(database, print) {
  const { rebuildCells } = source('database/operations/rebuildCells');
  for (const [figure, prepare] of [
    ['all cells counted anew, when they are right', async () => {}],
    [
      'all cells counted anew, when none is there',
      transaction => transaction('rollup_cells').delete(),
    ],
  ]) {
    await database.transaction(async transaction => {
      await prepare(transaction);
      const start = performance.now();
      await rebuildCells(transaction);
      print({
        figure,
        unit: 's',
        value: Math.round((performance.now() - start) / 10) / 100,
        bar: 5,
      });
    });
  }
}
