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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import fc from 'fast-check';
import { fromCell, toCell } from './cells';
import { csvHead, fromCsv, toCsv } from './csv';

/** Texts as people write them, and as spreadsheets trip over them. */
const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '=1+1',
          "'",
          '"',
          ',',
          ';',
          '\n',
          '\r\n',
          '@',
          '-',
          '+',
          '\t',
          '[{',
          '<b>',
          'ä',
          '中',
          'a',
          ' ',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { minLength: 1, maxLength },
    )
    .map(parts => parts.join(''))
    // An empty cell is no text.
    .filter(joined => joined !== '');

const answers = fc.array(
  fc.record<ImportedAnswer>(
    {
      entityRef: fc.constantFrom('component:default/a', 'group:default/b'),
      criterionId: fc.constantFrom('scans', 'builds'),
      status: fc.constantFrom('met', 'partly', 'not-met', 'not-applicable'),
      reason: text(8),
      evidence: fc.array(
        fc.oneof(
          fc.record({
            type: fc.constant('link' as const),
            url: fc.webUrl(),
            title: text(4),
            date: fc.constant('2026-01-31'),
          }),
          fc.record({ type: fc.constant('note' as const), text: text(6) }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      authorRef: fc.constant('user:default/ada'),
      answeredAt: fc.constant('2026-01-31T09:00:00.123Z'),
      expiresAt: fc.constant('2026-06-30T09:00:00.000Z'),
    },
    {
      requiredKeys: ['entityRef', 'criterionId', 'status', 'answeredAt'],
    },
  ),
  { minLength: 1, maxLength: 8 },
);

describe('a table of answers', () => {
  it('reads back as what was written, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async given => {
        const read = await fromCsv(csvHead() + toCsv(given));
        expect('rows' in read && read.rows.map(({ values }) => values)).toEqual(
          given,
        );
      }),
    );
  });

  it('holds no cell that a spreadsheet computes, and gives every text back', () => {
    fc.assert(
      fc.property(text(6), given => {
        expect(toCell(given)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(fromCell(toCell(given))).toBe(given);
      }),
    );
  });

  it('is read as spreadsheets write it, with the line of each row', async () => {
    const read = await fromCsv(
      [
        '\uFEFFstatus;answeredAt;entityRef;criterionId;evidence',
        'met;2026-03-31;component:default/a;scans;"https://ci.example.com/1\nSince March"',
        '',
        ';;;;',
        'partly;2026-03-31T10:00:00Z; component:default/b ;builds;',
      ].join('\r\n'),
    );
    expect(read).toEqual({
      rows: [
        {
          line: 2,
          values: {
            status: 'met',
            answeredAt: '2026-03-31T00:00:00Z',
            entityRef: 'component:default/a',
            criterionId: 'scans',
            evidence: [
              { type: 'link', url: 'https://ci.example.com/1' },
              { type: 'note', text: 'Since March' },
            ],
          },
        },
        {
          line: 6,
          values: {
            status: 'partly',
            answeredAt: '2026-03-31T10:00:00Z',
            entityRef: 'component:default/b',
            criterionId: 'builds',
          },
        },
      ],
    });
  });

  it('may be large: others are served meanwhile, and no character is torn', async () => {
    // Of three bytes each, and of another length in every line.
    const reasons = Array.from({ length: 20_000 }, (_, index) =>
      '\u4e2d'.repeat(1 + (index % 50)),
    );
    let served = false;
    setTimeout(() => {
      served = true;
    }, 0);
    const read = await fromCsv(
      csvHead() +
        toCsv(
          reasons.map(reason => ({
            entityRef: 'component:default/a',
            criterionId: 'scans',
            status: 'met',
            reason,
            answeredAt: '2026-03-31T00:00:00Z',
          })),
        ),
    );
    expect(served).toBe(true);
    expect(
      'rows' in read &&
        read.rows.map(({ line, values }) => [line, values.reason]),
    ).toEqual(reasons.map((reason, index) => [index + 2, reason]));
  });

  it.each([
    ['', 1, /is empty/],
    ['entityRef,criterionId,status', 1, /the column answeredAt is missing/],
    ['entityRef,team,criterionId,status,answeredAt', 1, /'team' is no column/],
    [
      'entityRef,status,status,criterionId,answeredAt',
      1,
      /status is there twice/,
    ],
    [
      'entityRef,criterionId,status,answeredAt\na,b,c,d\n"a,b,c,d',
      3,
      /is not CSV/,
    ],
  ])('says what is wrong with %j', async (content, line, message) => {
    expect(await fromCsv(content)).toEqual({
      problem: { line, message: expect.stringMatching(message) },
    });
  });
});
