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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = 'plugins/maturity-backend/models/cncf-cloud-native';
const scopes = [
  ['service', 'Services'],
  ['team', 'Teams'],
  ['org', 'The organisation'],
];
const roleNames = {
  decide: 'decides',
  prove: 'proves',
  refute: 'refutes',
  hint: 'hints',
};
const comparisons = {
  equal: 'is',
  notEqual: 'is not',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'has',
  doesNotContain: 'does not have',
};

/** The criteria of the built-in model that name facts, in the order of its files. */
export function readCriteriaWithFacts(repository) {
  const read = name =>
    parse(readFileSync(join(repository, folder, `${name}.yaml`), 'utf8'));
  return read('model')
    .dimensions.flatMap(dimension => read(dimension).categories)
    .flatMap(({ criteria }) => criteria)
    .filter(({ facts }) => facts);
}

/** For each fact, the criteria that ask for it, by what they do with it. */
export function rolesOfFacts(criteria) {
  const roles = {};
  for (const { id, facts } of criteria) {
    for (const [key, condition] of Object.entries(facts)) {
      for (const name of new Set(factsIn(condition))) {
        const ofFact = (roles[name] ??= {});
        const list = (ofFact[roleNames[key]] ??= []);
        list.push(id);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(roles).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** docs/facts-criteria.md: every criterion with the facts that answer it or hint at it. */
export function pageOfCriteria(criteria) {
  const answered = criteria.filter(
    ({ facts }) => facts.decide || facts.prove || facts.refute,
  ).length;
  const hinted = criteria.filter(({ facts }) => facts.hint).length;
  return [
    '# Which facts answer which criteria',
    '',
    `Of the criteria of the built-in model, in all of its editions, facts can answer ${answered} and hint at ${hinted}. \`npm run model:check\` prints how many there are in each edition. This page is written by \`npm run facts:pages\` from the model; the facts of [CI](facts.md#all-facts) and of the [catalog](collectors.md) have pages of their own.`,
    '',
    'A criterion is answered where the condition holds. While a fact is missing that could make the difference, it is not: what is unknown is never a pass. If a criterion has both conditions and both hold, it is not met. [People may override it](model.md#facts).',
    '',
    ...scopes.flatMap(([scope, title]) => [
      `## ${title}`,
      '',
      ...tableOf(criteria.filter(criterion => criterion.scope === scope)),
      '',
    ]),
  ].join('\n');
}

function tableOf(criteria) {
  const rows = criteria.map(({ id, statement, facts }) => [
    `\`${id}\``,
    statement.trim(),
    joinTexts(describe(facts.decide), describe(facts.prove)),
    joinTexts(facts.decide && 'otherwise', describe(facts.refute)),
    describe(facts.hint) ?? '',
  ]);
  const line = cells => `| ${cells.join(' | ')} |`;
  const header = ['Criterion', 'Statement', 'Met if', 'Not met if', 'Hint'];
  return [header, header.map(() => '---'), ...rows].map(line);
}

function joinTexts(...texts) {
  return texts.filter(text => text).join(', or ');
}

/** A condition in words. */
function describe(condition, isNested = false) {
  if (condition === undefined) {
    return undefined;
  }
  if (condition.fact !== undefined) {
    return describeComparison(condition);
  }
  if (condition.not !== undefined) {
    return `not (${describe(condition.not)})`;
  }
  const [list, word] = condition.all
    ? [condition.all, ' and ']
    : [condition.any, ' or '];
  const text = list.map(item => describe(item, true)).join(word);
  return isNested && list.length > 1 ? `(${text})` : text;
}

function describeComparison({ fact, operator, value }) {
  if (operator === 'equal' && typeof value === 'boolean') {
    return value ? `\`${fact}\`` : `not \`${fact}\``;
  }
  return `\`${fact}\` ${comparisons[operator]} ${[value].flat().join(', ')}`;
}

function factsIn(condition) {
  return condition.fact !== undefined
    ? [condition.fact]
    : [condition.all ?? condition.any ?? condition.not].flat().flatMap(factsIn);
}
