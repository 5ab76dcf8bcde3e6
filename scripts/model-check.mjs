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

// npm run model:check [-- FILE_OR_FOLDER]: checks the built-in models and that every claim of their source documents is
// mapped, or the models of a file or folder.
import { join, resolve } from 'node:path';
import { ensureInstalled } from './lib/installation.mjs';
import { ProcessGroup } from './lib/processGroup.mjs';
import { repository } from './lib/repository.mjs';

ensureInstalled();

const args = process.argv.slice(2);
process.exitCode = await ProcessGroup.start(
  'node',
  [
    join(repository, 'plugins/maturity-backend/bin/maturity-model-check.js'),
    ...(args.length > 0 ? args : ['--claims', 'docs/model-coverage.md']),
  ],
  {
    // npm changes to the repository before it runs a script, and paths start where it was called
    cwd: args.length > 0 ? resolve(process.env.INIT_CWD ?? '.') : repository,
  },
)
  .stopWithThisProcess()
  .untilEnded();
