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

// Reads a rollup again and again until it is told to stop, and then says how long each time took, in milliseconds.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const {
  DatabaseRollupStore,
} = require('../../plugins/maturity-backend/src/database/DatabaseRollupStore');

/** Between two reads, in milliseconds. */
const PAUSE = 20;

const { address, key, scope } = workerData;
const database = require('knex')({ client: 'pg', connection: address });
const rollups = DatabaseRollupStore.create({ database });
const durations = [];
let isStopped = false;
parentPort.once('message', () => {
  isStopped = true;
});
while (!isStopped) {
  const start = performance.now();
  await rollups.readCells([scope], { ...key, subjectScope: 'service' });
  durations.push(performance.now() - start);
  await new Promise(resolve => {
    setTimeout(resolve, PAUSE);
  });
}
await database.destroy();
parentPort.postMessage(durations);
