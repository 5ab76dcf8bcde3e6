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

// Facts on PostgreSQL, stored and evaluated by the built-in model: npm run bench -- facts [SERVICES FACTS GROUPS]
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { addressOf, openDatabase } from './lib/database.mjs';
import { readsBeside, reportReads } from './lib/readsBeside.mjs';
import { sampleCompany } from './lib/sampleCompany.mjs';
import { factRequests } from './lib/sampleFacts.mjs';
import { databaseAddress, runWithDatabase } from './lib/throwAwayDatabase.mjs';

const require = createRequire(import.meta.url);
const source = path => require(`../plugins/maturity-backend/src/${path}`);
const models = fileURLToPath(
  new URL('../plugins/maturity-backend/models', import.meta.url),
);

/** For how long rollups are read before anything is collected, in milliseconds. */
const ALONE = 5000;
const DAY = 24 * 60 * 60 * 1000;
/** The most subjects that the bar is for, how long they may take in seconds, and a rollup meanwhile in milliseconds. */
const MEASURE = {
  services: 50_000,
  facts: 40,
  seconds: 300,
  read: { p50: 0.5, p99: 5 },
};

export default async function run({ args, report }) {
  const connection = databaseAddress();
  if (!connection) {
    process.exitCode = runWithDatabase('facts', args);
    return;
  }
  const [services = 2400, perService = 40, groups = 700] = args.map(Number);
  const database = await openDatabase(connection, 10);
  try {
    const portal = await createPortal(database);
    const size = `${services} services, ${perService} facts each`;
    const print = ({ figure, ...more }) =>
      report({ figure: `${figure}; ${size}`, ...more });
    await loadCompany(portal, sampleCompany({ services, groups }).entities);
    await database.raw('vacuum analyze');

    const share = (services * perService) / (MEASURE.services * MEASURE.facts);
    const given = changed =>
      factRequests(portal, services, perService, changed);
    const alone = readsBeside(addressOf(database), portal.key);
    await setTimeout(ALONE);
    reportReads(print, 'before anything happens', await alone.stop());
    const beside = readsBeside(addressOf(database), portal.key);
    await measure(portal, given(), result =>
      print({
        figure: 'first collection, stored and evaluated',
        unit: 's',
        bar: Math.max(1, MEASURE.seconds * share),
        ...result,
      }),
    );
    const during = await beside.stop();
    reportReads(print, 'meanwhile', during, MEASURE.read);
    print({
      figure: 'longest that others waited in the same process',
      unit: 'ms',
      value: during.longestTurn,
      p99: during.usualTurn,
    });
    portal.now = new Date(portal.now.getTime() + DAY);
    const before = await rowsOf(database);
    await measure(portal, given(), result =>
      print({ figure: 'the same facts, a day later', unit: 's', ...result }),
    );
    const written = (await rowsOf(database)) - before;
    print({
      figure: 'rows that they wrote',
      unit: 'rows',
      value: written,
      bar: 0,
    });

    portal.now = new Date(portal.now.getTime() + DAY);
    await measure(portal, given(0.02), result =>
      print({
        figure: 'two of a hundred facts have changed',
        unit: 's',
        ...result,
      }),
    );
    await measurePruning(portal, print);
  } finally {
    await database.destroy();
  }
}

async function createPortal(database) {
  const { DefaultModelRegistry } = source('models');
  const { loadModels } = source('models/loadModels');
  const { SubjectScorer } = source('assessments/SubjectScorer');
  const registry = DefaultModelRegistry.create({
    models: await loadModels(models),
  });
  const { id, edition } = registry.getDefault();
  const scorer = SubjectScorer.create({ models: registry });
  const store = source('database/DatabaseFactStore').DatabaseFactStore.create({
    database,
  });
  const portal = {
    now: new Date(),
    store,
    scorer,
    model: registry.get(id, edition),
    key: { modelId: id, edition },
    catalog: source(
      'database/DatabaseCatalogStore',
    ).DatabaseCatalogStore.create({ database }),
    rollups: source('database/DatabaseRollupStore').DatabaseRollupStore.create({
      database,
    }),
  };
  const evaluator = source(
    'facts/evaluation/FactEvaluator',
  ).FactEvaluator.create({
    assessmentStore: source(
      'database/DatabaseAssessmentStore',
    ).DatabaseAssessmentStore.create({ database }),
    models: registry,
    now: () => portal.now,
    repository: source(
      'database/DatabaseRepositoryStore',
    ).DatabaseRepositoryStore.create({ database }),
    scorer,
    store,
  });
  portal.recorder = source('facts/FactRecorder').FactRecorder.create({
    evaluator,
    store,
    validityDays: 90,
  });
  return portal;
}

async function loadCompany({ catalog, key, now, scorer }, entities) {
  const { ProjectionBuilder } = source('catalog/ProjectionBuilder');
  const { dueExpiries } = source('assessments/dueExpiries');
  const builder = new ProjectionBuilder({ subjects: [{ kind: 'component' }] });
  builder.add(entities);
  await catalog.applyProjection({
    projection: builder.build(),
    now,
    defaultModel: key,
    score: assessment => scorer.standingOf(assessment, now),
    expire: assessment => dueExpiries(assessment, now, scorer),
  });
}

async function measure(portal, given, print) {
  const start = performance.now();
  const { user, system } = process.cpuUsage();
  let changed = 0;
  for (const facts of given) {
    const result = await portal.recorder.record(facts, { now: portal.now });
    changed += result.changed;
  }
  const value = Math.round((performance.now() - start) / 100) / 10;
  const used = process.cpuUsage();
  print({
    value,
    changed,
    // what the process itself computed, without the database
    processor: Math.round((used.user + used.system - user - system) / 1e5) / 10,
    rss: Math.round(process.memoryUsage().rss / 1e6),
  });
}

/** Removes what was before, as the task does that runs every fifteen minutes. */
async function measurePruning({ now, store }, print) {
  const { Pruner } = source('tasks/Pruner');
  const pruner = Pruner.create({ store, historyDays: 1 });
  const start = performance.now();
  const removed = await pruner.prune(new Date(now.getTime() + 2 * DAY));
  const value = Math.round(performance.now() - start);
  print({
    figure: 'one run of pruning, up to 100,000 rows',
    unit: 'ms',
    value,
    removed,
  });
}

/** All rows that facts and what they answer could have added to. */
async function rowsOf(database) {
  let rows = 0;
  for (const table of [
    'facts',
    'fact_observations',
    'answers',
    'changes',
    'subject_periods',
  ]) {
    const [{ count }] = await database(table).count({ count: '*' });
    rows += Number(count);
  }
  return rows;
}
