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

// npm run facts:pages: writes down which criteria of the built-in model ask for which facts, in docs/facts-criteria.md,
// in docs/facts.md and in the catalogue of the command.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  pageOfCriteria,
  readCriteriaWithFacts,
  rolesOfFacts,
} from './lib/factPages.mjs';
import { importFromFacts } from './lib/factsPackage.mjs';
import { environmentWithTools, repository } from './lib/repository.mjs';

const catalogue = 'packages/facts/src/catalogue/criteria.json';
const pages = ['docs/facts-criteria.md', 'docs/facts.md'];
const mark = '## All facts\n';

const criteria = readCriteriaWithFacts(repository);
write(catalogue, JSON.stringify(rolesOfFacts(criteria), undefined, 2));
write(pages[0], pageOfCriteria(criteria));
const [introduction] = read(pages[1]).split(mark);
write(pages[1], `${introduction}${mark}\n${await tables()}`);
execFileSync('prettier', ['--write', catalogue, ...pages], {
  cwd: repository,
  env: environmentWithTools(),
  stdio: 'inherit',
});

/** The tables of the catalogue, as the command prints them. */
async function tables() {
  const { text } = await importFromFacts(`
    import { factCatalogue } from './catalogue';
    import { formatCatalogue } from './output/catalogue';
    export const text = formatCatalogue(factCatalogue);
  `);
  return text;
}

function read(path) {
  return readFileSync(join(repository, path), 'utf8');
}

function write(path, text) {
  writeFileSync(join(repository, path), text);
}
