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

// npm run build:api-reports: writes down what each published package exports. With --check, fails if that was not
// written down already.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { canonicalReport } from './lib/canonicalReport.mjs';
import { ProcessGroup } from './lib/processGroup.mjs';

const packages = [
  'plugins/maturity-common',
  'plugins/maturity-node',
  'plugins/maturity-backend',
  'plugins/maturity-backend-module-tech-insights',
  'plugins/maturity',
];
const isCheck = process.argv.includes('--check');

const reportsOf = path => globSync(`${path}/report*.api.md`);
const committed = new Map(
  packages
    .flatMap(reportsOf)
    .map(report => [report, readFileSync(report, 'utf8')]),
);

// one process for each, so that a package is reported as if it stood alone
for (const path of packages) {
  const code = await ProcessGroup.start('backstage-repo-tools', [
    'api-reports',
    path,
    // of our own packages, TypeScript reads the sources, and the message has a path of this machine
    '--omit-messages=ae-wrong-input-file-type,ae-undocumented',
    '--validate-release-tags',
  ])
    .stopWithThisProcess()
    .untilEnded();
  if (code !== 0) process.exit(code ?? 1);
}

const changed = [];
for (const report of packages.flatMap(reportsOf)) {
  const before = committed.get(report);
  const after = readFileSync(report, 'utf8');
  if (
    before !== undefined &&
    canonicalReport(before) === canonicalReport(after)
  ) {
    // the same in another order, which is no change to look at in a review
    if (before !== after) writeFileSync(report, before);
  } else {
    changed.push(report);
  }
}

if (changed.length > 0) {
  process.stdout.write(
    `Written anew:\n${changed.map(report => `  ${report}\n`).join('')}`,
  );
  if (isCheck) {
    process.stderr.write(
      'What a package exports has changed: look at the reports above, and commit them.\n',
    );
    process.exitCode = 1;
  }
}
