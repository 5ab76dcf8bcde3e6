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

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('..', import.meta.url));

/** A new database with the tables of the plugin. */
export async function openDatabase(connection, connections) {
  const createKnex = require('knex');
  const admin = createKnex({ client: 'pg', connection });
  const name = `bench_${process.pid}`;
  await admin.raw('create database ??', [name]);
  await admin.destroy();
  const address = new URL(connection);
  address.pathname = `/${name}`;
  const database = createKnex({
    client: 'pg',
    connection: address.href,
    pool: { min: 1, max: connections },
  });
  await database.migrate.latest({
    directory: join(folder, '../plugins/maturity-backend/migrations'),
  });
  return database;
}

/** The address of a database that {@link openDatabase} opened, for other threads. */
export function addressOf(database) {
  return database.client.config.connection;
}
