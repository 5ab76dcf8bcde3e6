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

import { randomUUID } from 'node:crypto';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ProcessGroup } from '../../scripts/lib/processGroup.mjs';
import { freePort } from '../lib/freePort.mjs';
import { secondsSince } from '../lib/measure.mjs';
import {
  RETRIEVERS,
  peerConfiguration,
  toDescriptors,
} from './configuration.mjs';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));

/** How long to wait for anything, in milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * Installs the peer in a folder of its own, and starts it with the same organisation, on the same database server.
 *
 * Reads the catalog and observes all facts before it returns, and tells how long both took, in seconds.
 */
export async function startPeer({ connection, entities, checks }) {
  const kept = process.env.BENCH_PEER_FOLDER;
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'maturity-peer-')));
  const installSeconds = await install(folder);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const prefix = `peer_${process.pid}_`;
  const token = randomUUID();
  const catalogFile = join(folder, 'catalog.yaml');
  await writeFile(
    catalogFile,
    toDescriptors(entities)
      // every JSON document is one of YAML, too
      .map(entity => JSON.stringify(entity))
      .join('\n---\n'),
  );
  const configuration = { baseUrl, port, connection, prefix, token };
  await writeFile(
    join(folder, 'app-config.json'),
    JSON.stringify(
      peerConfiguration({ ...configuration, catalogFile, checks }),
    ),
  );
  const log = join(folder, 'log');
  const output = openSync(log, 'w');
  const start = performance.now();
  const process_ = ProcessGroup.start(
    'node',
    ['backend.cjs', '--config', 'app-config.json'],
    {
      cwd: folder,
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', output, output],
    },
  ).stopWithThisProcess();
  const databases = new Map();
  const databaseOf = pluginId => {
    const known = databases.get(pluginId);
    if (known) {
      return known;
    }
    const address = new URL(connection);
    address.pathname = `/${prefix}${pluginId}`;
    const database = require('knex')({
      client: 'pg',
      connection: address.href,
      pool: { min: 0, max: 1 },
      // That a database does not exist yet is no news.
      log: { warn() {}, error() {} },
    });
    databases.set(pluginId, database);
    return database;
  };
  const stop = async () => {
    await process_.stop();
    await Promise.all([...databases.values()].map(one => one.destroy()));
    if (!kept) {
      await rm(folder, { recursive: true, force: true });
    }
  };
  try {
    const userToken = await until('the peer listens', async () => {
      const response = await fetch(`${baseUrl}/api/auth/guest/refresh`);
      return response.ok && (await response.json()).backstageIdentity.token;
    });
    const catalog = databaseOf('catalog');
    await until('the catalog is read', async () => {
      const [{ stitched }] = await catalog('final_entities')
        .whereNotNull('final_entity')
        .count({ stitched: '*' });
      const [{ queued }] = await catalog('stitch_queue').count({ queued: '*' });
      return Number(stitched) >= entities.length && Number(queued) === 0;
    });
    const catalogSeconds = secondsSince(start);
    const factSeconds = await observeFacts({
      baseUrl,
      token,
      facts: databaseOf('tech-insights'),
      services: entities.filter(({ kind }) => kind === 'Component').length,
    });
    await catalog.raw('vacuum analyze');
    await databaseOf('tech-insights').raw('vacuum analyze');
    return {
      baseUrl,
      userToken,
      installSeconds,
      catalogSeconds,
      factSeconds,
      /** How many transactions were ended so far; whoever asks leaves the server time to count. */
      async transactions() {
        await delay(2000);
        const { rows } = await catalog.raw(
          'select sum(xact_commit) as ended from pg_stat_database where datname in (?, ?)',
          [`${prefix}catalog`, `${prefix}tech-insights`],
        );
        return Number(rows[0].ended);
      },
      peakMegabytes: () =>
        Math.round(Number(readFileSync(join(folder, 'peak-memory'))) / 1000),
      stop,
    };
  } catch (error) {
    const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-20);
    await stop();
    throw new Error(`${error.message}\n${lines.join('\n')}`);
  }
}

/** Installs the versions of `package.json`, unless a folder that was kept has them. Returns the seconds that it took. */
async function install(folder) {
  await mkdir(folder, { recursive: true });
  await copyFile(join(here, 'backend.cjs'), join(folder, 'backend.cjs'));
  const description = readFileSync(join(here, 'package.json'), 'utf8');
  const installed = join(folder, 'package.json');
  if (
    existsSync(join(folder, 'node_modules')) &&
    readFileSync(installed, 'utf8') === description
  ) {
    return 0;
  }
  const start = performance.now();
  await writeFile(installed, description);
  const code = await ProcessGroup.start(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      // what npm tells its scripts about the folder of this repository is not for the other one
      env: { npm_config_local_prefix: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
    .stopWithThisProcess()
    .untilEnded();
  if (code !== 0) {
    throw new Error(`The peer could not be installed in ${folder}`);
  }
  return secondsSince(start);
}

/** Runs all that observes facts until each knows every service; what ran while the catalog was read knows some only. */
async function observeFacts({ baseUrl, token, facts, services }) {
  const start = performance.now();
  await facts('facts').delete();
  for (const name of RETRIEVERS) {
    await until(`${name} can be started`, async () => {
      const response = await fetch(
        `${baseUrl}/api/tech-insights/.backstage/scheduler/v1/tasks/${name}/trigger`,
        { method: 'POST', headers: { Authorization: `Bearer ${token}` } },
      );
      return response.ok;
    });
  }
  await until('all facts are observed', async () => {
    const known = await facts('facts')
      .where('entity', 'like', 'component:%')
      .groupBy('id')
      .select('id')
      .countDistinct({ entities: 'entity' });
    return (
      known.length === RETRIEVERS.length &&
      known.every(({ entities }) => Number(entities) === services)
    );
  });
  return secondsSince(start);
}

async function until(what, check) {
  const end = performance.now() + PATIENCE;
  let reason = '';
  while (performance.now() < end) {
    try {
      const result = await check();
      if (result) {
        return result;
      }
    } catch (error) {
      // Not there yet: nothing listens, or a table is missing.
      reason = error.message;
    }
    await delay(200);
  }
  throw new Error(`Waited in vain until ${what}. ${reason}`);
}
