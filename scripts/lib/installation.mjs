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
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './lockfile.mjs';
import { fail, say } from './output.mjs';
import { environmentOfTheMachine, repository } from './repository.mjs';

const OLDEST_NODE = 20;

/** Installs the packages of package-lock.json, unless exactly they are installed already. */
export function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    fail(
      `This is Node ${process.versions.node}, and Node ${OLDEST_NODE} or newer is needed: https://nodejs.org/en/download`,
    );
  }
  if (isEverythingInstalled()) {
    return;
  }

  say('Installing the packages of package-lock.json: one to three minutes…');
  const { status, error } = spawnSync(
    'npm',
    // development packages hold the tools, and NODE_ENV=production would leave them out
    ['ci', '--include=dev', '--include=optional'],
    {
      cwd: repository,
      stdio: 'inherit',
      // npm must not run on the copy of Node that it is about to replace
      env: environmentOfTheMachine(),
    },
  );
  if (error?.code === 'ENOENT') {
    fail(
      'npm was not found. It comes with Node: https://nodejs.org/en/download',
    );
  }
  if (status !== 0) {
    fail(
      'npm could not install the packages; its message is above. Check that the npm registry can be reached and that package-lock.json has no local changes, then try again.',
    );
  }
}

function isEverythingInstalled() {
  const installed = readJson('node_modules/.package-lock.json');
  return (
    installed !== undefined &&
    isInstalled(readJson('package-lock.json'), installed)
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(repository, path), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
