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

// Rollups over HTTP, with a user's token and permissions: npm run bench -- http [SERVICES GROUPS [RUNS]]
import { setTimeout as delay } from 'node:timers/promises';
import { importAnswers, readCriteria, untilRead } from './lib/benchAnswers.mjs';
import { startBenchBackend } from './lib/benchBackend.mjs';
import { freePort } from './lib/freePort.mjs';
import { measureAwaited, secondsSince } from './lib/measure.mjs';
import { IN_FLIGHT, measureTurns } from './lib/measureTurns.mjs';
import { sampleCompany } from './lib/sampleCompany.mjs';
import { pseudoRandom } from './lib/sampleModel.mjs';
import { startClient } from './lib/startClient.mjs';
import { databaseAddress, runWithDatabase } from './lib/throwAwayDatabase.mjs';

const ROOT = encodeURIComponent('group:default/group-0');
/** Requests of each route that are not measured, in which the engine compiles; fewer where rows are counted. */
const WARM_UP = 100;
const SLOW = 10;
/** Requests before anything is measured: what all routes share would be slow for the route that is measured first. */
const FIRST = 1000;
/** Rollups take at most twice as long as a route that does nothing (DESIGN.md §6). */
const ALLOWED = 2;
const NOTHING = () => '/noop';

export default async function run({ args, report }) {
  const connection = databaseAddress();
  if (!connection) {
    process.exitCode = runWithDatabase('http', args);
    return;
  }
  const [services = 2400, groups = 700, runs = 400] = args.map(Number);
  const company = sampleCompany({ services, groups });
  const size = `${services} services, ${groups} groups`;
  const print = ({ figure, ...more }) =>
    report({ figure: `${figure}; ${size}`, ...more });
  const start = performance.now();
  const backend = await startBenchBackend({
    connection,
    entities: company.entities,
    port: await freePort(),
  });
  try {
    await untilRead(backend);
    print({
      figure: 'start, and first synchronization',
      unit: 's',
      value: secondsSince(start),
    });
    print(await importAnswers(backend, services));
    await backend.database.raw('vacuum analyze');
    const client = startClient(backend);
    try {
      await measureRequests({ backend, client, company, runs, print });
    } finally {
      client.stop();
    }
    await measureFreshness(backend, print);
    print(await sizeOf(backend.database));
    print({
      figure: 'memory of the process, with all of Backstage',
      unit: 'MB',
      value: Math.round(process.memoryUsage().rss / 1e6),
    });
  } finally {
    await backend.stop();
  }
  // Backstage keeps timers of its own.
  process.exit();
}

async function measureRequests({ backend, client, company, runs, print }) {
  const { levels } = company;
  const random = pseudoRandom(29);
  const someGroup = names =>
    encodeURIComponent(
      `group:default/${names[Math.floor(random() * names.length)]}`,
    );
  for (const pathOf of [NOTHING, () => '/maturity/rollups/all']) {
    await measureTurns(client, [pathOf], { runs: FIRST, warmUp: 0 });
  }
  const nothing = [];
  const paths = [
    ...levels.map((names, depth) => [
      `rollup of a group at depth ${depth}`,
      () => `/maturity/rollups/${someGroup(names)}`,
      true,
    ]),
    ['rollup of everything', () => '/maturity/rollups/all', true],
    [
      'overview of the root: children and trend',
      () => `/maturity/rollups/${ROOT}?children=true&trendWeeks=26`,
    ],
    [
      'root, filtered by lifecycle',
      () => `/maturity/rollups/${ROOT}?lifecycle=production`,
    ],
    ['gaps of the root', () => `/maturity/rollups/${ROOT}/gaps`],
    ['root as of a date', () => `/maturity/rollups/${ROOT}?asOf=2026-01-01`],
    [
      'what moved at the root',
      () => `/maturity/rollups/${ROOT}/movement?from=2026-01-01`,
    ],
  ];
  for (const [figure, pathOf, isCurrent] of paths) {
    const cost = await backend.costOf(pathOf());
    const [measured, beside] = await measureTurns(
      client,
      isCurrent ? [pathOf, NOTHING] : [pathOf],
      isCurrent
        ? { runs, warmUp: WARM_UP }
        : { runs: Math.ceil(runs / SLOW), warmUp: WARM_UP / SLOW },
    );
    if (beside) {
      nothing.push(beside);
    }
    for (const [name, way, more] of [
      [figure, 'alone', cost],
      [`${figure}, ${IN_FLIGHT} in flight`, 'together', {}],
    ]) {
      const barFor = percentile =>
        beside && {
          bar: Math.round(1000 * ALLOWED * beside[way][percentile]) / 1000,
        };
      const { p50, p95, ...others } = measured[way];
      print({
        figure: name,
        unit: 'ms',
        value: p50,
        ...barFor('p50'),
        ...others,
        ...more,
      });
      print({
        figure: `${name}, p95`,
        unit: 'ms',
        value: p95,
        ...barFor('p95'),
      });
    }
  }
  for (const [name, way] of [
    ['a route that does nothing, with one authorize', 'alone'],
    [`the same, ${IN_FLIGHT} in flight`, 'together'],
  ]) {
    const values = nothing.map(beside => beside[way].p50);
    print({
      figure: `${name}: the least p50 that it took beside a rollup`,
      unit: 'ms',
      value: Math.min(...values),
      most: Math.max(...values),
    });
  }
}

/** From sending an answer until a rollup of the organisation has it. */
async function measureFreshness(backend, print) {
  const [{ id }] = await readCriteria(backend);
  const decided = async () =>
    JSON.parse(await backend.read(`/maturity/rollups/${ROOT}`)).rollup.coverage
      .decided;
  let service = 0;
  const { p50, ...others } = await measureAwaited(
    async () => {
      const before = await decided();
      await backend.read(
        `/maturity/assessments/component/default/service-${service}/answers/${encodeURIComponent(
          id,
        )}`,
        { method: 'PUT', body: JSON.stringify({ status: 'met' }) },
      );
      service += 3;
      while ((await decided()) === before) {
        await delay(1);
      }
    },
    { warmUp: 2, runs: 30 },
  );
  print({
    figure:
      'from an answer to the rollup of the root that has it, with two reads',
    unit: 'ms',
    value: p50,
    bar: 1000,
    ...others,
  });
}

/** How much the tables take, with their indexes, the largest of them by name. */
async function sizeOf(database) {
  const { rows } = await database.raw(
    'select relname as name, pg_total_relation_size(relid) as bytes from pg_stat_user_tables order by 2 desc',
  );
  const megabytes = bytes => Math.round(bytes / 1e5) / 10;
  return {
    figure: 'database, with indexes',
    unit: 'MB',
    value: megabytes(rows.reduce((sum, { bytes }) => sum + Number(bytes), 0)),
    tables: Object.fromEntries(
      rows.slice(0, 8).map(({ name, bytes }) => [name, megabytes(bytes)]),
    ),
  };
}
