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

// Reads a rollup a few times in a row, after a pause, and again, until it is told to stop. Then it says how long each time
// took, in milliseconds: the first ones after a pause, for which the processor has to fetch everything anew, and the others.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const {
  DatabaseRollupStore,
} = require('../../plugins/maturity-backend/src/database/DatabaseRollupStore');

/** How many are read in a row. */
const IN_A_ROW = 5;
/** Before the next ones, in milliseconds. */
const PAUSE = 20;

const { address, key, scope } = workerData;
const database = require('knex')({ client: 'pg', connection: address });
const rollups = DatabaseRollupStore.create({ database });
const durations = { afterPause: [], inARow: [] };
let isStopped = false;
parentPort.once('message', () => {
  isStopped = true;
});
while (!isStopped) {
  for (let count = 0; count < IN_A_ROW; count += 1) {
    const start = performance.now();
    await rollups.readCells([scope], { ...key, subjectScope: 'service' });
    const taken = performance.now() - start;
    durations[count === 0 ? 'afterPause' : 'inARow'].push(taken);
  }
  await new Promise(resolve => {
    setTimeout(resolve, PAUSE);
  });
}
await database.destroy();
parentPort.postMessage(durations);
