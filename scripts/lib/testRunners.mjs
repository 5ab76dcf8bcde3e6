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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countJest, countNode } from './testCounts.mjs';

const ownFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Runs the tests of all packages.
 *
 * @param wrapper - a command that runs the tests inside of it, such as with a database
 * @returns the counts, and whether the run succeeded
 */
export async function runJest({ reports, args, run, wrapper }) {
  const report = join(reports, 'jest.json');
  const [command, ...commandArguments] = [
    ...wrapper,
    'backstage-cli',
    'repo',
    'test',
    '--watch=false',
    '--json',
    `--outputFile=${report}`,
    ...args,
  ];
  const code = await run(command, commandArguments, {
    // a database is only used where it was started for the tests, never pulled as an image
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  });
  return result(code, () =>
    countJest(JSON.parse(readFileSync(report, 'utf8'))),
  );
}

/** Runs the tests of the scripts themselves; with a pattern, those files whose path matches it. */
export async function runNodeTests({ reports, args, run }) {
  const patterns = args.filter(argument => !argument.startsWith('-'));
  const files = readdirSync(ownFolder)
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => join(ownFolder, name))
    .filter(
      path =>
        patterns.length === 0 ||
        patterns.some(pattern => new RegExp(pattern, 'i').test(path)),
    );
  if (files.length === 0) {
    return result(0, () => countNode(''));
  }
  const report = join(reports, 'node.tap');
  const code = await run('node', [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...files,
  ]);
  return result(code, () => countNode(readFileSync(report, 'utf8')));
}

function result(code, count) {
  try {
    return { succeeded: code === 0, counts: count() };
  } catch (error) {
    if (error.code !== 'ENOENT') {
      throw error;
    }
    // the runner ended before it could report anything
    return { succeeded: false, counts: { passed: 0, failed: 1, skipped: 0 } };
  }
}
