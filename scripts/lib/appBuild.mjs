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

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { say } from './output.mjs';
import { ProcessGroup } from './processGroup.mjs';
import { repository } from './repository.mjs';

const app = join(repository, 'packages', 'app');

const sources = [
  'package-lock.json',
  'packages/app/config.d.ts',
  'packages/app/package.json',
  'packages/app/public',
  'packages/app/src',
  'plugins/maturity/src',
  'plugins/maturity-common/src',
];

/** Whether the built app is missing or older than what it is made from. */
export function isAppOutdated() {
  const built = join(app, 'dist', 'index.html');
  return (
    !existsSync(built) ||
    sources.some(path => newest(join(repository, path)) > newest(built))
  );
}

/** Builds the app, and shows what the build printed only if it failed; returns the exit code. */
export async function buildApp() {
  const build = ProcessGroup.start('backstage-cli', ['package', 'build'], {
    cwd: app,
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stopWithThisProcess();
  const output = text(build.stdout);
  const code = await build.untilEnded();
  if (code !== 0) {
    say(await output);
  }
  return code;
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory()
    ? Math.max(
        mtimeMs,
        ...readdirSync(path).map(name => newest(join(path, name))),
      )
    : mtimeMs;
}
