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
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { environmentOfAnotherRepository } from './adopter.mjs';
import { packPackage } from './pack.mjs';

// outside of this repository, where none of its packages can be found by accident
const folder = mkdtempSync(join(tmpdir(), 'maturity-facts-package-'));
const checkout = join(folder, 'checkout');
let packed;

before(() => {
  packed = packPackage(join('packages', 'facts'), folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync(
    'npm',
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      packed.tarball,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environmentOfAnotherRepository(),
    },
  );
  mkdirSync(join(checkout, '.git'), { recursive: true });
  writeFileSync(join(checkout, 'Dockerfile'), 'FROM node:24\nUSER node\n');
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the tarball holds the command, its schema, licence and readme', () => {
  assert.equal(packed.after, packed.before);
  for (const file of [
    'LICENSE',
    'README.md',
    'bin/maturity-facts',
    'schema/facts.schema.json',
  ]) {
    assert.ok(packed.files.includes(file), `${file} is missing`);
  }
  assert.deepEqual(
    packed.files.filter(path => /\.tsx?$|\.test\.|__testUtils__/.test(path)),
    [],
  );
});

test('it needs few packages, and none of Backstage', () => {
  const names = readdirSync(join(folder, 'node_modules'));
  assert.ok(names.length < 30, `it brings ${names.join(', ')}`);
  assert.ok(!names.includes('@backstage'));
});

test('it runs from where it was installed', () => {
  const { status, stdout, stderr } = spawnSync(
    join(folder, 'node_modules', '.bin', 'maturity-facts'),
    ['collect', '--entity', 'component:default/foo', '--format', 'json'],
    {
      cwd: checkout,
      encoding: 'utf8',
      env: environmentOfAnotherRepository(),
    },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const fact = JSON.parse(stdout).facts.find(
    ({ name }) => name === 'container.non-root',
  );
  assert.equal(fact.value, true);
  assert.deepEqual(fact.evidence, [
    { title: 'USER node', file: 'Dockerfile', line: 2 },
  ]);
});
