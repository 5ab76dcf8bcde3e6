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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInstalled, markPrebuilt } from './lockfile.mjs';

const wanted = {
  packages: {
    '': { name: 'repository' },
    'node_modules/express': { version: '4.22.0', integrity: 'sha512-a' },
    'node_modules/@swc/core-darwin-arm64': {
      version: '1.0.0',
      integrity: 'sha512-b',
      optional: true,
    },
    'node_modules/app': { link: true, resolved: 'packages/app' },
  },
};

const installed = {
  packages: {
    'node_modules/express': { version: '4.22.0', integrity: 'sha512-a' },
    'node_modules/app': { link: true, resolved: 'packages/app' },
  },
};

test('what another platform needs may be missing', () => {
  assert.equal(isInstalled(wanted, installed), true);
});

test('a missing package, another version and a leftover package are noticed', () => {
  const missing = {
    packages: { 'node_modules/app': installed.packages['node_modules/app'] },
  };
  const outdated = {
    packages: {
      ...installed.packages,
      'node_modules/express': { version: '4.21.0', integrity: 'sha512-c' },
    },
  };
  const leftover = {
    packages: {
      ...installed.packages,
      'node_modules/koa': { version: '1.0.0' },
    },
  };

  assert.equal(isInstalled(wanted, missing), false);
  assert.equal(isInstalled(wanted, outdated), false);
  assert.equal(isInstalled(wanted, leftover), false);
});

test('a package that ships its binaries is not compiled', () => {
  const content = `${JSON.stringify(wanted, null, 2)}\n`;

  const marked = markPrebuilt(content, 'express');

  assert.deepEqual(JSON.parse(marked).packages['node_modules/express'], {
    version: '4.22.0',
    integrity: 'sha512-a',
    gypfile: false,
  });
  assert.equal(markPrebuilt(marked, 'express'), marked);
  assert.equal(markPrebuilt(content, 'koa'), content);
});
