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

import { markBreaks } from './trendBreaks';

const NOW = new Date('2026-03-18T12:00:00Z');
const points = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-18'].map(
  date => ({ date, distributions: [] }),
);
const mark = (edition: string, ...models: Array<[string, string]>) =>
  markBreaks(
    points,
    models.map(([name, since]) => ({ edition: name, since: new Date(since) })),
    { edition, now: NOW },
  ).map(({ breaks }) => breaks);

describe('breaks of a trend', () => {
  it('are none where the model has not changed, or not in the time that is shown', () => {
    expect(mark('1', ['1', '2026-03-03T08:00:00Z'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      mark('1', ['1', '2026-01-01T00:00:00Z'], ['1', '2026-02-01T00:00:00Z']),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('mark the first point that was counted by other contents', () => {
    const at = '2026-03-09T00:00:00.000Z';
    expect(mark('1', ['1', '2026-01-01T00:00:00Z'], ['1', at])).toEqual([
      undefined,
      [{ at, kind: 'model' }],
      undefined,
      undefined,
    ]);
  });

  it('mark what happened since the last week at today', () => {
    const at = '2026-03-18T09:00:00.000Z';
    expect(mark('1', ['1', '2026-01-01T00:00:00Z'], ['1', at])[3]).toEqual([
      { at, kind: 'model' },
    ]);
  });

  it('tell an edition that came into force from changes of others, which are none', () => {
    const at = '2026-03-10T00:00:00.000Z';
    expect(
      mark(
        '2',
        ['1', '2026-01-01T00:00:00Z'],
        ['1', '2026-03-05T00:00:00Z'],
        ['2', at],
      ),
    ).toEqual([undefined, undefined, [{ at, kind: 'edition' }], undefined]);
  });
});
