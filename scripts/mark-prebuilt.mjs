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

// After every npm install: keeps npm from compiling what is already compiled.
//
// better-sqlite3 ships its binaries and says `"gypfile": false` in its package.json. npm does not note that in
// package-lock.json, so that `npm ci` would run node-gyp for it: on a machine without a compiler, or without the network
// that node-gyp needs, nothing could be installed at all. npm does honour the field where the lock file has it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markPrebuilt } from './lib/lockfile.mjs';
import { repository } from './lib/repository.mjs';

const path = join(repository, 'package-lock.json');
const before = readFileSync(path, 'utf8');
const after = markPrebuilt(before, 'better-sqlite3');
if (after !== before) {
  writeFileSync(path, after);
}
