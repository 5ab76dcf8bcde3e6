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

// npm test: installs what is missing and runs every unit and integration test, or those that match a pattern.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/installation.mjs';
import { say } from './lib/output.mjs';
import { ProcessGroup } from './lib/processGroup.mjs';
import { repository } from './lib/repository.mjs';
import { addCounts, formatCounts } from './lib/testCounts.mjs';
import { runJest, runNodeTests } from './lib/testRunners.mjs';

ensureInstalled();

const args = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'maturity-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const databases = findDatabases();
say(databases.description);
const results = [
  await runNodeTests({ reports, args, run }),
  await runJest({ reports, args, run, ...databases }),
];
say(databases.description);
say(formatCounts(addCounts(results.map(({ counts }) => counts))));
process.exitCode = results.every(({ succeeded }) => succeeded) ? 0 : 1;

async function run(command, commandArguments, env) {
  return ProcessGroup.start(command, commandArguments, { env })
    .stopWithThisProcess()
    .untilEnded();
}

function findDatabases() {
  const [given] = Object.keys(process.env).filter(name =>
    /^BACKSTAGE_TEST_DATABASE_POSTGRES\d+_CONNECTION_STRING$/.test(name),
  );
  if (given) {
    return {
      wrapper: [],
      description: `The tests use SQLite, and the PostgreSQL of ${given}.`,
    };
  }
  const withPostgres = join(repository, 'scripts', 'with-postgres.sh');
  if (spawnSync(withPostgres, ['--find']).status === 0) {
    return {
      wrapper: [withPostgres],
      description: 'The tests use SQLite and a throw-away PostgreSQL.',
    };
  }
  return {
    wrapper: [],
    description:
      'PostgreSQL WAS LEFT OUT: its server is not on this machine, so the tests use SQLite only (on Debian: apt-get install postgresql).',
  };
}
