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
import { parseYaml } from './parsers/yaml';
import { at, entriesAt, listAt, textAt } from './parsers/data';
import { factCatalogue } from './catalogue';
import { formatCatalogue } from './output/catalogue';

const repository = join(__dirname, '..', '..', '..');
const model = join(
  repository,
  'plugins/maturity-backend/models/cncf-cloud-native',
);

/** Tables are aligned by a formatter, so their spaces and dashes do not count. */
function withoutAlignment(text: string): string {
  return text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();
}

it('docs/facts.md has the tables of the catalogue', () => {
  const page = readFileSync(join(repository, 'docs', 'facts.md'), 'utf8');
  const [, tables] = page.split('## All facts\n');

  expect(withoutAlignment(tables)).toBe(
    withoutAlignment(formatCatalogue(factCatalogue)),
  );
});

const criteria = readdirSync(model)
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => parseYaml(readFileSync(join(model, name), 'utf8')))
  .flatMap(({ value }) => listAt(value, 'categories'))
  .flatMap(category => listAt(category, 'criteria'));

it('has the facts that the built-in model asks', () => {
  const asked = criteria.flatMap(criterion => factsIn(at(criterion, 'facts')));

  expect(asked.length).toBeGreaterThan(0);
  // those of the catalog of Backstage are collected by the backend, and checked there
  expect(
    asked.filter(
      name => !(name in factCatalogue) && !name.startsWith('catalog.'),
    ),
  ).toEqual([]);
});

/** The names of the facts in conditions, wherever they stand. */
function factsIn(conditions: unknown): string[] {
  const name = textAt(conditions, 'fact');
  if (name !== undefined) {
    return [name];
  }
  return Array.isArray(conditions)
    ? conditions.flatMap(factsIn)
    : entriesAt(conditions).flatMap(([, value]) => factsIn(value));
}
