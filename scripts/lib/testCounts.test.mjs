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
import {
  addCounts,
  countJest,
  countNode,
  countPlaywright,
  formatCounts,
} from './testCounts.mjs';

test('the counts of all runners add up to one line', () => {
  const jest = countJest({
    numPassedTests: 10,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 2,
    numTodoTests: 0,
  });
  const node = countNode(
    '# tests 4\n# pass 3\n# fail 0\n# cancelled 0\n# skipped 1\n# todo 0\n',
  );
  const playwright = countPlaywright({
    stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 },
    errors: [],
  });

  assert.equal(
    formatCounts(addCounts([jest, node, playwright])),
    '18 passed, 1 failed, 3 skipped',
  );
});

test('a file that cannot be loaded is a failure, not nothing', () => {
  const jest = countJest({
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 0,
    numTodoTests: 0,
  });
  const playwright = countPlaywright({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [{ message: 'Error: no tests found' }],
  });

  assert.equal(jest.failed, 1);
  assert.equal(playwright.failed, 1);
});
