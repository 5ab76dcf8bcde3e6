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

import { createMockDirectory } from '@backstage/backend-test-utils';
import { SMALL_MODEL } from '../__testUtils__/smallModel';
import { loadModels } from '../loadModels';
import { ModelValidationError } from '../ModelValidationError';

const COMPARISON = '{ fact: ci.tests, operator: equal, value: true }';

describe('the facts of a criterion, its validity, and the target of an edition', () => {
  const directory = createMockDirectory();

  const load = async (property: string, target?: string) => {
    directory.setContent({
      ...SMALL_MODEL,
      'model.yaml': SMALL_MODEL['model.yaml'].replace(
        "  - id: '2.0'\n",
        `  - id: '2.0'\n${target ? `    target: ${target}\n` : ''}`,
      ),
      'craft.yaml': SMALL_MODEL['craft.yaml'].replace(
        'lenses: [performance]',
        property,
      ),
    });
    const [model] = await loadModels(directory.path);
    return model;
  };
  const criterion = async (property: string) => {
    const { dimensions } = await load(property);
    return dimensions[0].categories[0].criteria.find(
      ({ id }) => id === 'made-by-robot',
    );
  };
  const issuesOf = async (property: string, target?: string) => {
    const error = await load(property, target).then(
      () => undefined,
      caught => caught,
    );
    expect(error).toBeInstanceOf(ModelValidationError);
    return (error as ModelValidationError).issues;
  };

  it('arrive as they were written', async () => {
    await expect(
      criterion(`validityDays: 30
        facts:
          decide:
            all:
              - ${COMPARISON}
              - any:
                  - { fact: ci.coverage, path: $.lines, operator: greaterThanInclusive, value: 0.8 }
                  - { fact: language, operator: in, value: [rust, go] }
              - not: { fact: labels, operator: contains, value: deprecated }
          prove: { fact: audited, operator: equal, value: true }
          refute: { not: { fact: audited, operator: equal, value: true } }
          hint: ${COMPARISON}`),
    ).resolves.toMatchObject({
      validityDays: 30,
      facts: {
        decide: {
          all: [
            { fact: 'ci.tests', operator: 'equal', value: true },
            {
              any: [
                {
                  fact: 'ci.coverage',
                  path: '$.lines',
                  operator: 'greaterThanInclusive',
                  value: 0.8,
                },
                { fact: 'language', operator: 'in', value: ['rust', 'go'] },
              ],
            },
            {
              not: {
                fact: 'labels',
                operator: 'contains',
                value: 'deprecated',
              },
            },
          ],
        },
        prove: { fact: 'audited', operator: 'equal', value: true },
        refute: { not: { fact: 'audited', operator: 'equal', value: true } },
        hint: { fact: 'ci.tests', operator: 'equal', value: true },
      },
    });
    await expect(load('lenses: []', '{ level: 2 }')).resolves.toMatchObject({
      target: { level: 2 },
    });
  });

  it.each([
    ['facts: {}', /"facts" must NOT have fewer than 1 properties/],
    ['facts: { decides: {} }', /"decides" is not known in "facts"/],
    ['facts: { prove: {} }', /"prove" is not one thing, but none or several/],
    ['facts: { refute: {} }', /"refute" is not one thing, but none or several/],
    ['facts: { decide: {} }', /"decide" is not one thing, but none or several/],
    [
      'facts: { decide: { fact: a, operator: equal, value: 1, all: [] } }',
      /"decide" is not one thing/,
      /"all" must NOT have fewer than 1 items/,
    ],
    ['facts: { hint: { any: [] } }', /"any" must NOT have fewer than 1 items/],
    [
      'facts: { hint: { fact: a, value: 1 } }',
      /"operator" is missing in "hint"/,
    ],
    [
      'facts: { hint: { fact: a, operator: near, value: 1 } }',
      /"operator" is "near"\. Use one of: equal, notEqual/,
    ],
    [
      'facts: { hint: { fact: a, operator: in, value: b } }',
      /"value" is text, not a list/,
    ],
    [
      'facts: { hint: { fact: a, operator: lessThan, value: b } }',
      /"value" is text, not a number/,
    ],
    [
      'facts: { hint: { fact: "no spaces", operator: equal, value: 1 } }',
      /"fact" must match pattern .* The name of the fact: words/,
    ],
    [
      'facts: { hint: { fact: a, path: lines, operator: equal, value: 1 } }',
      /"path" must match pattern .* a JSONPath/,
    ],
    ['validityDays: 0', /"validityDays" must be >= 1/],
    ['validityDays: 1.5', /"validityDays" is a number, not a whole number/],
  ])('are refused as %s', async (property, ...expected) => {
    const issues = await issuesOf(property);

    expect(issues.map(({ problem, remedy }) => `${problem} ${remedy}`)).toEqual(
      expected.map(message => expect.stringMatching(message)),
    );
    expect(issues.map(({ file, line }) => [file, line])).toEqual(
      expected.map(() => ['craft.yaml', 43]),
    );
  });

  it.each([
    [
      '{ level: 4 }',
      /has no level 4 to aim at\. Use one of its levels: 1, 2, 3/,
    ],
    [
      '{ dimensions: { luck: 1 } }',
      /no dimension "luck" to aim at .* "craft", "care"/,
    ],
    ['{}', /"target" must NOT have fewer than 1 properties/],
  ])('are refused as a target of %s', async (target, message) => {
    const issues = await issuesOf('lenses: []', target);

    expect(issues.map(({ problem, remedy }) => `${problem} ${remedy}`)).toEqual(
      [expect.stringMatching(message)],
    );
    expect(issues[0]).toMatchObject({ file: 'model.yaml', line: 16 });
  });
});
