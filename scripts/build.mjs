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

// npm run build: builds all packages, the app and the backend.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProcessGroup } from './lib/processGroup.mjs';
import { repository } from './lib/repository.mjs';

// the build of the backend asks for the lock file of another package manager, and does not read it
const lockfile = join(repository, 'yarn.lock');
if (!existsSync(lockfile)) {
  writeFileSync(lockfile, '');
  process.on('exit', () => rmSync(lockfile, { force: true }));
}

process.exitCode = await ProcessGroup.start('backstage-cli', [
  'repo',
  'build',
  '--all',
  ...process.argv.slice(2),
])
  .stopWithThisProcess()
  .untilEnded();
