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
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { environmentWithTools } from '../../scripts/lib/repository.mjs';
import { createAdopter } from './adopter.mjs';
import { AdopterBackend } from './backend.mjs';
import { loadInBrowser } from './bundle.mjs';
import { packPlugins } from './pack.mjs';

const FRONTEND = '@cloud-native-maturity/backstage-plugin-maturity';

// outside of this repository, where none of its packages can be found by accident
const folder = mkdtempSync(join(tmpdir(), 'maturity-packages-'));
const adopter = join(folder, 'adopter');
let packages;

before(() => {
  packages = packPlugins(folder);
  mkdirSync(adopter);
  createAdopter(adopter, packages);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('packing leaves the repository as it was', () => {
  assert.equal(packages.length, 5);
  for (const { before: original, after: afterwards } of packages) {
    assert.equal(afterwards, original);
  }
});

test('the tarballs hold built code only, with licence and readme', () => {
  for (const { name, files } of packages) {
    assert.ok(files.includes('LICENSE'), `${name} has no LICENSE`);
    assert.ok(files.includes('README.md'), `${name} has no README.md`);
    assert.deepEqual(
      files.filter(path => /(?<!\.d)\.tsx?$|\.test\.|__testUtils__/.test(path)),
      [],
    );
  }
});

test('the backend plugin runs in another backend and reads its catalog', async () => {
  const backend = await AdopterBackend.start(adopter);
  try {
    await backend.untilReady();
    const anonymous = await backend.fetch('/models', { anonymous: true });
    assert.equal(anonymous.status, 401);

    const models = await backend.untilJson('/models', () => true);
    assert.equal(models.items[0].id, 'cncf-cloud-native');
    assert.equal(models.items[0].isDefault, true);

    const { rollup } = await backend.untilJson(
      `/rollups/${encodeURIComponent('group:default/orders-team')}`,
      body => body.rollup.subjects > 0,
    );
    assert.equal(rollup.subjects, 1);
    assert.equal(rollup.assessed, 0);

    const rehearsal = await backend.run('maturity-rehearse', '--to', '3.0');
    assert.match(rehearsal, /to edition 3\.0\. Nothing was written\./);
  } finally {
    await backend.stop();
  }
});

test('the command that checks models runs without a backend', () => {
  const command = join(adopter, 'node_modules/.bin/maturity-model-check');
  const check = (...args) =>
    spawnSync(command, args, { cwd: adopter, encoding: 'utf8' });

  const { status, stdout, stderr } = check();
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).editions[0].model, 'cncf-cloud-native');

  mkdirSync(join(adopter, 'broken'));
  writeFileSync(join(adopter, 'broken/model.yaml'), 'id: broken\n');
  const broken = check('broken');
  assert.equal(broken.status, 1);
  assert.equal(broken.stdout, '');
  assert.match(broken.stderr, /^broken\/model\.yaml:1: "title" is missing/);
});

test('the command that recomputes rollups runs without a backend', () => {
  const command = join(adopter, 'node_modules/.bin/maturity-recompute');
  const recompute = (...args) =>
    spawnSync(command, args, { cwd: adopter, encoding: 'utf8' });

  const help = recompute('--help');
  assert.equal(help.stderr, '');
  assert.equal(help.status, 0);
  assert.match(help.stdout, /^Usage: maturity-recompute FILE/);

  writeFileSync(join(adopter, 'no-proof.ndjson'), '{"format":"another"}\n');
  const refused = recompute('no-proof.ndjson');
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /^no-proof\.ndjson: The file does not begin/);
});

test('the feature for the new frontend system loads', async () => {
  const { default: feature } = await loadInBrowser(
    adopter,
    `${FRONTEND}/alpha`,
  );

  assert.equal(feature.$$type, '@backstage/FrontendPlugin');
  assert.equal(feature.pluginId, 'maturity');
});

test('the plugin for the legacy frontend system loads', async () => {
  const exports = await loadInBrowser(adopter, FRONTEND);

  assert.equal(exports.maturityPlugin.getId(), 'maturity');
  assert.equal(typeof exports.EntityMaturityContent, 'function');
  assert.equal(typeof exports.MaturityPage, 'function');
});

test('the types are found, too', () => {
  execFileSync(
    'tsc',
    [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--jsx',
      'react-jsx',
      '--module',
      'es2022',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2022',
      'types.ts',
    ],
    { cwd: adopter, env: environmentWithTools(), stdio: 'inherit' },
  );
});
