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
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  pageOfCriteria,
  readCriteriaWithFacts,
  rolesOfFacts,
} from './factPages.mjs';
import { repository } from './repository.mjs';

const is = (fact, value = true) => ({ fact, operator: 'equal', value });
const criteria = [
  {
    id: 'a',
    scope: 'service',
    statement: 'It is tested.',
    facts: {
      prove: { all: [is('ci.tests'), { not: is('ci.broken') }] },
      refute: is('ci.tests', false),
      hint: {
        any: [
          { fact: 'coverage', operator: 'greaterThanInclusive', value: 80 },
          { all: [is('x'), is('y')] },
        ],
      },
    },
  },
  {
    id: 'b',
    scope: 'org',
    statement: 'It is kept.',
    facts: { decide: { fact: 'c', operator: 'in', value: ['d', 'e'] } },
  },
];

test('a fact has the criteria that ask for it', () => {
  assert.deepEqual(rolesOfFacts(criteria), {
    c: { decides: ['b'] },
    'ci.broken': { proves: ['a'] },
    'ci.tests': { proves: ['a'], refutes: ['a'] },
    coverage: { hints: ['a'] },
    x: { hints: ['a'] },
    y: { hints: ['a'] },
  });
});

test('the page says conditions in words', () => {
  const page = pageOfCriteria(criteria);

  assert.match(page, /can answer 2 and hint at 1/);
  assert.ok(
    page.includes(
      '| `a` | It is tested. | `ci.tests` and not (`ci.broken`) | not `ci.tests` | `coverage` ≥ 80 or (`x` and `y`) |',
    ),
  );
  assert.ok(
    page.includes('| `b` | It is kept. | `c` is one of d, e | otherwise |'),
  );
});

test('what was written of the built-in model is up to date: npm run facts:pages', () => {
  const built = readCriteriaWithFacts(repository);
  const read = path => readFileSync(join(repository, path), 'utf8');

  assert.ok(built.filter(({ facts }) => facts.hint).length >= 120);
  assert.ok(
    built.filter(({ facts }) => facts.decide || facts.prove || facts.refute)
      .length >= 60,
  );
  assert.deepEqual(
    JSON.parse(read('packages/facts/src/catalogue/criteria.json')),
    rolesOfFacts(built),
  );
  assert.equal(
    withoutAlignment(read('docs/facts-criteria.md')),
    withoutAlignment(pageOfCriteria(built)),
  );
});

/** Tables are aligned by a formatter, so their spaces and dashes do not count. */
function withoutAlignment(text) {
  return text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();
}
