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

// npm run facts:golden [-- --update]: reads public projects as the command maturity-facts does, and compares what it
// finds with what was checked by hand. Needs a registry of npm.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  findingsOf,
  goldenFindingsOf,
  keep,
  pathOf,
  projects,
} from '../tests/packages/golden/findings.mjs';
import { say } from './lib/output.mjs';
import { environmentWithTools, repository } from './lib/repository.mjs';

const isUpdate = process.argv.includes('--update');
const folder = mkdtempSync(join(tmpdir(), 'maturity-facts-golden-'));
try {
  for (const project of projects) {
    const found = await findingsOf(project, folder);
    if (isUpdate) {
      keep(project, found);
      continue;
    }
    const differences = differencesOf(project, found);
    differences.forEach(say);
    process.exitCode ||= differences.length > 0 ? 1 : 0;
  }
  if (isUpdate) {
    execFileSync('prettier', ['--write', ...projects.map(pathOf)], {
      cwd: repository,
      env: environmentWithTools(),
      stdio: 'ignore',
    });
  }
  say(
    isUpdate
      ? `Wrote the findings of ${projects.length} projects. Check each change by hand.`
      : `Compared the findings of ${projects.length} projects.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function differencesOf(project, found) {
  if (!existsSync(pathOf(project))) {
    return [`${found.project}: no findings were kept. Use --update.`];
  }
  const golden = goldenFindingsOf(project);
  const names = new Set([
    ...Object.keys(golden.findings),
    ...Object.keys(found.findings),
  ]);
  return [
    ...[...names].flatMap(name =>
      difference(
        `${found.project}: ${name}`,
        golden.findings[name],
        found.findings[name],
      ),
    ),
    ...difference(
      `${found.project}: not analysed`,
      golden.notAnalysed,
      found.notAnalysed,
    ),
  ];
}

function difference(title, golden, found) {
  return isDeepStrictEqual(golden, found)
    ? []
    : [
        `${title} was ${JSON.stringify(golden) ?? 'unknown'}, and is ${
          JSON.stringify(found) ?? 'unknown'
        }`,
      ];
}
