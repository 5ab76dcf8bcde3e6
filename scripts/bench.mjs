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

// npm run bench -- NAME [ARGUMENTS]: measures what benchmarks/NAME.mjs measures, and prints one line of JSON for each
// figure. Fails if a figure misses its bar.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/installation.mjs';
import { fail } from './lib/output.mjs';
import { ProcessGroup } from './lib/processGroup.mjs';
import { repository } from './lib/repository.mjs';

const folder = join(repository, 'benchmarks');
const [name, ...args] = process.argv.slice(2);
const file = join(folder, `${name}.mjs`);
if (!/^[a-zA-Z]+$/.test(name ?? '') || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter(entry => entry.endsWith('.mjs'))
    .map(entry => entry.replace(/\.mjs$/, ''));
  fail(
    `Name a benchmark: npm run bench -- NAME, where NAME is one of: ${names.join(
      ', ',
    )}`,
  );
}

ensureInstalled();

process.exitCode = await ProcessGroup.start(
  'node',
  [
    // the packages of this repository are TypeScript, and are compiled while they are loaded
    '--require',
    '@backstage/cli/config/nodeTransform.cjs',
    join(folder, 'lib', 'run.mjs'),
    file,
    ...args,
  ],
  // as libraries run where the portal runs
  { env: { NODE_ENV: 'production' } },
)
  .stopWithThisProcess()
  .untilEnded();
