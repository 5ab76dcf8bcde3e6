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
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findingsOf, goldenFindingsOf, projects } from './golden/findings.mjs';

const folder = mkdtempSync(join(tmpdir(), 'maturity-facts-golden-'));

after(() => rmSync(folder, { recursive: true, force: true }));

test('there are ten projects or more', () => {
  assert.ok(projects.length >= 10);
});

for (const project of projects) {
  test(`the facts of ${project.name} are as they were checked by hand`, async () => {
    assert.deepEqual(
      await findingsOf(project, folder),
      goldenFindingsOf(project),
    );
  });
}
