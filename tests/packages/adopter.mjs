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

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../../scripts/lib/repository.mjs';

const template = fileURLToPath(new URL('adopter', import.meta.url));

/**
 * Makes somebody else's Backstage repository and installs the tarballs in it with npm.
 *
 * @param folder - an empty folder outside of this repository
 * @param packages - what packPlugins returned
 */
export function createAdopter(folder, packages) {
  cpSync(template, folder, { recursive: true });
  const own = readJson('package.json');
  const app = readJson('packages/app/package.json');
  const backend = readJson('packages/backend/package.json');
  const versions = {
    ...app.dependencies,
    ...backend.dependencies,
    ...own.devDependencies,
  };
  const dependencies = Object.fromEntries([
    ...[
      '@backstage/backend-defaults',
      '@backstage/plugin-catalog-backend',
      'better-sqlite3',
      '@types/react',
      '@types/react-dom',
      'react',
      'react-dom',
      'react-router-dom',
    ].map(name => [name, versions[name] ?? own.overrides[name]]),
    ...packages.map(({ name, tarball }) => [name, `file:${tarball}`]),
  ]);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'adopter',
      version: '1.0.0',
      private: true,
      dependencies,
      overrides: own.overrides,
    }),
  );
  execFileSync(
    'npm',
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environmentOfAnotherRepository(),
    },
  );
}

/** The environment without what npm tells the scripts of this repository. */
export function environmentOfAnotherRepository() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name),
    ),
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(join(repository, path), 'utf8'));
}
