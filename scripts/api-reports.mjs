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

// npm run build:api-reports: writes down what each published package exports. With --ci, checks that it is written down.
import { ProcessGroup } from './lib/processGroup.mjs';

const packages = [
  'plugins/maturity-common',
  'plugins/maturity-node',
  'plugins/maturity-backend',
  'plugins/maturity',
];

// One process for each: the order in which TypeScript prints the members of a type depends on what it has read before,
// and a single process reads the packages in any order.
const codes = [];
for (const path of packages) {
  const code = await ProcessGroup.start('backstage-repo-tools', [
    'api-reports',
    path,
    // of our own packages, TypeScript reads the sources, and the message has a path of this machine
    '--omit-messages=ae-wrong-input-file-type,ae-undocumented',
    '--validate-release-tags',
    ...process.argv.slice(2),
  ])
    .stopWithThisProcess()
    .untilEnded();
  codes.push(code);
}
process.exitCode = codes.find(code => code !== 0) ?? 0;
