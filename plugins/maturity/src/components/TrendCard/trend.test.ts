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

import { TrendPoint } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { lastOfEachMonth, trendLines } from './trend';

function point(date: string, levels: number[], notAssessed = 0): TrendPoint {
  return {
    date,
    distributions: [
      {
        dimensionId: 'overall',
        levels,
        notAssessed,
        noLevel: 3,
        optedOut: 2,
        scored: 0,
      },
    ],
  };
}

describe('trendLines', () => {
  it('takes shares of those that could have a level, and adds up to one', () => {
    const [line] = trendLines(
      [point('2026-01-05', [1, 1, 0], 2), point('2026-01-12', [0, 1, 2], 1)],
      2,
    );
    expect(line.rows).toEqual([
      {
        date: '2026-01-05',
        levels: [0.25, 0.25, 0],
        notAssessed: 0.5,
        atLevel: 0,
      },
      {
        date: '2026-01-12',
        levels: [0, 0.25, 0.5],
        notAssessed: 0.25,
        atLevel: 0.5,
      },
    ]);
    expect(line).toMatchObject({ first: 0, last: 0.5 });
  });

  it('has no share where nothing could have a level', () => {
    const [line] = trendLines([point('2026-01-05', [0, 0, 0])], 2);
    expect(line.rows[0]).not.toHaveProperty('atLevel');
    expect(line.first).toBeUndefined();
  });

  it('starts when a dimension first has points', () => {
    const late = point('2026-02-02', [1]);
    late.distributions.push({
      ...late.distributions[0],
      dimensionId: 'process',
    });
    const lines = trendLines([point('2026-01-05', [1]), late], 1);
    expect(lines.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });
});

describe('breaks', () => {
  const breaks = [{ at: '2026-01-20T09:00:00Z', kind: 'model' as const }];

  it('mark the point after them, and the month they are in', () => {
    const [line] = trendLines(
      [
        point('2026-01-05', [1]),
        point('2026-01-12', [1]),
        { ...point('2026-01-26', [1]), breaks },
        point('2026-01-31', [1]),
        point('2026-02-02', [1]),
      ],
      1,
    );
    expect(line.rows.map(row => row.breaks)).toEqual([
      undefined,
      undefined,
      ['model'],
      undefined,
      undefined,
    ]);
    expect(
      lastOfEachMonth(line.rows).map(row => [row.date, row.breaks]),
    ).toEqual([
      ['2026-01-31', ['model']],
      ['2026-02-02', undefined],
    ]);
  });
});

describe('lastOfEachMonth', () => {
  it('keeps one point a month', () => {
    const dates = ['2026-01-05', '2026-01-26', '2026-02-02', '2027-02-01'];
    const rows = dates.map(date => ({ date, levels: [], notAssessed: 0 }));
    expect(lastOfEachMonth(rows).map(({ date }) => date)).toEqual([
      '2026-01-26',
      '2026-02-02',
      '2027-02-01',
    ]);
  });
});
