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
import { resolve } from 'node:path';
import Ajv, { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import fileSchema from '../schema/maturity-file.schema.json';
import { parseMaturityFile } from './parseMaturityFile';

const SHOP = 'component:default/shop';
const ROOT = resolve(__dirname, '../../../..');

const outcomeOf = (text: string) => parseMaturityFile(text, SHOP);
const problemsOf = (text: string) => {
  const result = outcomeOf(text);
  return result.outcome === 'invalid' ? result.problems : result.outcome;
};

describe('parseMaturityFile', () => {
  it('reads what is written with anchors, and a day as its beginning', () => {
    const result = outcomeOf(`
subject: Component:default/Shop
edition: '2.0'
answers:
  - criterionId: builds
    status: met
    answeredAt: 2026-03-31
    evidence: &proof
      - { type: link, url: 'https://ci.example.com/1' }
  - { criterionId: scans, status: partly, reason: ' Soon ', evidence: *proof }
`);
    expect(result).toMatchObject({
      outcome: 'parsed',
      file: {
        edition: '2.0',
        model: undefined,
        answers: [
          {
            criterionId: 'builds',
            answeredAt: new Date('2026-03-31T00:00:00.000Z'),
          },
          {
            criterionId: 'scans',
            reason: 'Soon',
            evidence: [{ type: 'link', url: 'https://ci.example.com/1' }],
          },
        ],
      },
    });
  });

  it.each([
    ['a bomb', `a: &a [x, x]\n${bomb('abcdefghijklmnopqrstuvwxyz')}`],
    ['nesting without end', '['.repeat(200_000)],
    ['an alias to itself', `subject: ${SHOP}\nanswers: &a [*a]`],
    ['no YAML', 'subject: {\n'],
    ['several documents', `subject: ${SHOP}\nanswers: []\n---\nb: 1`],
    ['nothing', ''],
    ['a list', '- a'],
    ['binary', '\u0000\u0001\u0002'],
    [
      'a zero',
      `subject: ${SHOP}\nanswers: [{criterionId: "a\\0", status: met}]`,
    ],
    [
      'aliases that make much of little',
      `x: &x "${'x'.repeat(
        20_000,
      )}"\nsubject: ${SHOP}\nanswers:\n${'  - *x\n'.repeat(90)}`,
    ],
    [
      'a day that there is not',
      `subject: ${SHOP}\nanswers: [{criterionId: a, status: met, answeredAt: 2026-13-01}]`,
    ],
  ])('survives %s', (_, text) => {
    expect(problemsOf(text)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/\w\.$|: \w/) }),
      ...(problemsOf(text) as unknown[]).slice(1),
    ]);
  });

  it('says nothing of a file that has not named its subject', () => {
    const secret = 'password: hunter2';
    expect(
      JSON.stringify(outcomeOf(`${secret}\nanswers: hunter2`)),
    ).not.toMatch(/hunter2|password/);
    expect(
      JSON.stringify(outcomeOf(`subject: component:default/other\n${secret}`)),
    ).toBe('{"outcome":"foreign"}');
    expect(
      JSON.stringify(outcomeOf(`${secret}\n  hunter2: [*hunter2`)),
    ).not.toMatch(/hunter2|password/);
  });

  it('names line and field of what is wrong', () => {
    expect(
      problemsOf(`subject: ${SHOP}
edition: 2.0
answers:
  - criterionId: builds
    status: yes
  - criterionId: scans
    status: met
    author: me
    evidence:
      - type: link
        text: A note
  - criterionId: scans
`),
    ).toEqual([
      {
        line: 2,
        message: '"edition" is a number, not text. Put it in quotes.',
      },
      {
        line: 5,
        message:
          '"status" is "yes". Use one of: met, partly, not-met, not-applicable.',
      },
      {
        line: 8,
        message: expect.stringContaining('"author" is not known'),
      },
      { line: 10, message: expect.stringContaining('"url" is missing') },
      { line: 10, message: expect.stringContaining('Use one of: type, url') },
      { line: 12, message: expect.stringContaining('"status" is missing') },
    ]);
    expect(
      problemsOf(
        stringify({
          subject: SHOP,
          answers: [1, 2].map(() => ({ criterionId: 'a', status: 'met' })),
        }),
      ),
    ).toEqual([
      {
        line: 5,
        criterionId: 'a',
        message: 'criterionId: is answered above; keep one of the two',
      },
    ]);
  });

  it('takes exactly what the HTTP contract takes of an imported answer', () => {
    const ofContract = contractOf('ImportedAnswer');
    const ofFile = new Ajv().compile(fileSchema);
    const text = (most: number) =>
      fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('x'.repeat(most), 'x'.repeat(most + 1)),
      );
    const url = fc.constantFrom(
      'https://a.example',
      'http://',
      `https://${'a'.repeat(1993)}`,
      `https://${'a'.repeat(1992)}`,
    );
    const day = fc.constantFrom('2026-03-31', '2026-3-31', 'today');
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.option(arbitrary, { nil: undefined });
    const evidence = fc.record({
      type: fc.constantFrom('link', 'note', 'file'),
      url: maybe(url),
      title: maybe(text(200)),
      text: maybe(text(5000)),
      date: maybe(day),
      other: maybe(fc.constant(1)),
    });
    const answer = fc.record({
      criterionId: text(200),
      status: fc.constantFrom(
        'met',
        'partly',
        'not-met',
        'not-applicable',
        'yes',
      ),
      reason: maybe(text(2000)),
      evidence: maybe(
        fc.oneof(
          fc.array(evidence, { maxLength: 2 }),
          fc
            .constantFrom(20, 21)
            .map(length =>
              Array.from({ length }, () => ({ type: 'note', text: 'x' })),
            ),
        ),
      ),
    });
    fc.assert(
      fc.property(answer, given => {
        const plain = JSON.parse(JSON.stringify(given));
        expect(ofFile({ subject: SHOP, answers: [plain] })).toBe(
          ofContract({
            ...plain,
            entityRef: SHOP,
            answeredAt: '2026-03-31T00:00:00Z',
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads the sample of the documentation and the file of the demo', () => {
    const page = readFileSync(resolve(ROOT, 'docs/repository.md'), 'utf8');
    const [, sample] = /```yaml\n(# maturity\.yaml\n.*?)```/s.exec(page) ?? [];
    expect(
      parseMaturityFile(sample, 'component:default/payments'),
    ).toMatchObject({ outcome: 'parsed', file: { answers: { length: 3 } } });
    const demo = readFileSync(
      resolve(
        ROOT,
        'examples/repositories/certificate-inventory/maturity.yaml',
      ),
      'utf8',
    );
    expect(
      parseMaturityFile(demo, 'component:default/certificate-inventory'),
    ).toMatchObject({ outcome: 'parsed' });
    // Every key that the page describes is one of the schema, and the other way round.
    const described = [...page.matchAll(/^\| `(answers\[\]\.)?(\w+)`/gm)].map(
      ([, , key]) => key,
    );
    expect(new Set([...described, 'edition'])).toEqual(
      new Set([
        ...Object.keys(fileSchema.properties),
        ...Object.keys(fileSchema.definitions.answer.properties),
      ]),
    );
  });
});

/** Each line holds two of the line before. */
function bomb(names: string): string {
  return [...names]
    .slice(1)
    .map(
      (name, index) => `${name}: &${name} [*${names[index]}, *${names[index]}]`,
    )
    .join('\n');
}

function contractOf(schema: string): ValidateFunction {
  const contract = parse(
    readFileSync(resolve(__dirname, '../schema/openapi.yaml'), 'utf8'),
  );
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  ajv.addSchema({ $id: 'contract', components: contract.components });
  return ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
}
