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
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFromFacts } from '../../../scripts/lib/factsPackage.mjs';
import { repository } from '../../../scripts/lib/repository.mjs';
import { environmentOfAnotherRepository } from '../adopter.mjs';

const own = join(repository, 'tests/packages/golden');
const MAXIMUM_PLACES = 10;

/** The public projects that the findings are about, in the versions that they are about. */
export const projects = JSON.parse(
  readFileSync(join(own, 'projects.json'), 'utf8'),
);

/**
 * Fetches a project from the registry of npm, and reads it as the command does. Nothing of it is run.
 *
 * @param folder - where it may be put
 * @returns the values of the facts and the places they were seen at, without a word of what is written there
 */
export async function findingsOf({ name, version, integrity }, folder) {
  const [packed] = JSON.parse(
    execFileSync(
      'npm',
      [
        'pack',
        `${name}@${version}`,
        '--json',
        '--loglevel=error',
        '--ignore-scripts',
        '--pack-destination',
        folder,
      ],
      { cwd: folder, env: environmentOfAnotherRepository(), encoding: 'utf8' },
    ),
  );
  assert.equal(
    packed.integrity,
    integrity,
    `${name}@${version} is not what it was`,
  );
  const checkout = join(folder, fileOf({ name }));
  mkdirSync(checkout);
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.filename),
    '-C',
    checkout,
    '--strip-components=1',
    '--no-same-owner',
    '--no-same-permissions',
  ]);
  const { collectCheckout } = await collector();
  const { findings, notAnalysed } = await collectCheckout({
    folder: checkout,
    exclude: [],
    include: [],
  });
  return {
    project: `${name}@${version}`,
    findings: Object.fromEntries(
      findings
        .map(finding => [
          finding.name,
          {
            value: finding.value,
            places: placesOf(finding.evidence).slice(0, MAXIMUM_PLACES),
          },
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    notAnalysed: placesOf(notAnalysed).sort(),
  };
}

/** The findings that were checked by hand. */
export function goldenFindingsOf(project) {
  return JSON.parse(readFileSync(pathOf(project), 'utf8'));
}

/** Keeps findings: they have to be checked by hand. */
export function keep(project, findings) {
  mkdirSync(join(own, 'findings'), { recursive: true });
  writeFileSync(pathOf(project), `${JSON.stringify(findings, undefined, 2)}\n`);
}

/** Where the findings of a project are kept. */
export function pathOf(project) {
  return join(own, 'findings', `${fileOf(project)}.json`);
}

function fileOf({ name }) {
  return name.replace('@', '').replace('/', '-').toLowerCase();
}

function placesOf(evidence) {
  const places = evidence.map(({ file, line }) =>
    [file, line].filter(part => part !== undefined).join(':'),
  );
  return [...new Set(places)];
}

let bundled;
function collector() {
  bundled ??= importFromFacts(
    "export { collectCheckout } from './checkout/collectCheckout';",
  );
  return bundled;
}
