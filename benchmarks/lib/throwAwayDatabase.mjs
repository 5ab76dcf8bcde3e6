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

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** The address of the PostgreSQL that this benchmark was started with; none if it has to be started. */
export function databaseAddress() {
  const [, connection] =
    Object.entries(process.env).find(([name]) =>
      /^BACKSTAGE_TEST_DATABASE_POSTGRES\d+_CONNECTION_STRING$/.test(name),
    ) ?? [];
  return connection;
}

/**
 * Starts a benchmark once more, with a throw-away server. Returns its exit code.
 *
 * @param name - the benchmark, as on the command line
 */
export function runWithDatabase(name, args) {
  const { status } = spawnSync(
    join(folder, '../scripts/with-postgres.sh'),
    [
      process.execPath,
      ...process.execArgv,
      join(folder, 'lib/run.mjs'),
      join(folder, `${name}.mjs`),
      ...args,
    ],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}
