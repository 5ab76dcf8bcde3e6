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

// npm run check:catalog -- FOLDER [--invalid N]: lets the demo backend read the catalog files of a folder and checks
// that every Component is counted once. With --invalid, exactly so many entities must be refused by the catalog.
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/installation.mjs';
import { fail, say } from './lib/output.mjs';
import { anyUnusedPort } from './lib/ports.mjs';
import { TemporaryPortal } from './lib/temporaryPortal.mjs';

const PATIENCE_MILLISECONDS = 180_000;
const SETTLING_MILLISECONDS = 60_000;
const LAST_LINES_OF_THE_LOG = 60;

ensureInstalled();

const {
  values,
  positionals: [path],
} = parseArgs({
  allowPositionals: true,
  options: { invalid: { type: 'string' } },
});
if (!path) {
  fail(
    'Name the folder with the catalog files: npm run check:catalog -- FOLDER',
  );
}
// npm changes to the repository before it runs a script
const folder = resolve(process.env.INIT_CWD ?? '.', path);

// only there once the packages are installed
const { readCatalogFiles } = await import('./lib/catalogFiles.mjs');
const { checkCatalog } = await import('./lib/catalogChecks.mjs');
const { entities, invalid } = await readCatalogFiles(folder);
say(`${folder}: ${entities.size} valid entities, ${invalid.length} invalid`);
invalid.forEach(name => say(`  invalid: ${name}`));

const logs = mkdtempSync(join(tmpdir(), 'maturity-check-'));
const logFile = join(logs, 'backend.log');
const log = openSync(logFile, 'w');
const portal = TemporaryPortal.start({
  port: await anyUnusedPort(),
  configuration: {
    demo: { sampleData: false },
    catalog: {
      locations: [
        {
          type: 'file',
          target: join(folder, '*.{yaml,yml}'),
          rules: [
            {
              allow: [
                ...new Set([...entities.values()].map(({ kind }) => kind)),
              ],
            },
          ],
        },
      ],
    },
  },
  stdio: ['ignore', log, log],
}).stopWithThisProcess();

try {
  const rows = await checkUntilRight();
  rows.forEach(report);
  const expectedInvalid = Number(values.invalid ?? invalid.length);
  report({
    check: 'Invalid entities in the files',
    right: invalid.length,
    of: expectedInvalid,
    wrong: invalid.length === expectedInvalid ? [] : invalid,
  });
} catch (error) {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n');
  say(lines.slice(-LAST_LINES_OF_THE_LOG).join('\n'));
  say(`The check could not be made: ${error.message}`);
  process.exitCode = 1;
} finally {
  await portal.stop();
  closeSync(log);
  rmSync(logs, { recursive: true, force: true });
}

// The catalog relates its entities little by little, and the plugin reads it every few seconds.
async function checkUntilRight() {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  await portal.untilReady(signal);
  const entityRefs = [...entities.keys()];
  await portal.untilJson(
    '/catalog/entities/by-refs',
    ({ items }) => items.every(Boolean),
    { method: 'POST', body: JSON.stringify({ entityRefs }), signal },
  );
  const settled = Date.now() + SETTLING_MILLISECONDS;
  for (;;) {
    const rows = await checkCatalog(portal, entities);
    if (rows.every(isRight) || Date.now() > settled) {
      return rows;
    }
    await delay(1000);
  }
}

function isRight({ right, of, wrong }) {
  return right === of && wrong.length === 0;
}

function report(row) {
  const right = isRight(row);
  say(`${right ? 'ok   ' : 'WRONG'} ${row.check}: ${row.right} of ${row.of}`);
  row.wrong.forEach(name => say(`        ${name}`));
  if (!right) {
    process.exitCode = 1;
  }
}
