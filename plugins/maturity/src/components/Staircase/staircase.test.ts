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

import { CellResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { sampleModel } from '../../../dev/fixtures/sampleModel';
import { ModelView } from '../../model';
import { lineAfter, staircaseOf } from './staircase';
import { moveWithin } from './useGridNavigation';

/** A category by one letter a level: passed, open, unknown, or - for no criteria. */
function category(id: string, letters: string): CellResult[] {
  return [...letters].map((letter, index) => ({
    categoryId: id,
    level: index + 1,
    state: ({ p: 'met', o: 'not-met', u: 'unknown', '-': 'none' } as const)[
      letter as 'p'
    ],
    metWeight: letter === 'p' ? 1 : 0,
    applicableWeight: letter === '-' ? 0 : 1,
    criteria: letter === '-' ? 0 : 1,
    decided: 'po'.includes(letter) ? 1 : 0,
    passed: letter === 'p',
  }));
}

describe('lineAfter', () => {
  it.each([
    ['ppooo', 2],
    ['opppp', 0],
    ['ppppp', 5],
    ['pp---', 2],
    ['pp-uu', 3],
    ['--o--', 2],
    ['p-p-o', 4],
  ])('of %s is after level %d', (letters, level) => {
    expect(lineAfter(category('a', letters))).toBe(level);
  });

  it.each(['uuuuu', '-----', '--u-u'])(
    'does not exist without an answer: %s',
    letters => {
      expect(lineAfter(category('a', letters))).toBeUndefined();
    },
  );
});

describe('staircaseOf', () => {
  const model = ModelView.create(sampleModel);

  it('leaves out categories without criteria and keeps dimensions without any', () => {
    const groups = staircaseOf(
      model,
      [...category('teams', 'ppooo'), ...category('agility', '-----')],
      [],
      new Set(),
    );
    expect(groups.map(({ rows }) => rows.map(({ title }) => title))).toEqual([
      ['Teams and decentralisation'],
      [],
      [],
      [],
      [],
    ]);
  });

  it('joins the lines of neighbours, and only within a dimension', () => {
    const [people, process] = staircaseOf(
      model,
      [
        ...category('teams', 'ppppo'),
        ...category('people-security', 'pooou'),
        ...category('agility', 'uuuuu'),
        ...category('upskilling', 'ppooo'),
        ...category('cicd', 'ppppp'),
      ],
      [],
      new Set(['agility 3']),
    );
    const lines = people.rows.map(({ cells }) =>
      cells
        .map(({ top, right, left, inside }) =>
          [top && 't', right && 'r', left && 'l', inside && 'i']
            .filter(Boolean)
            .join(''),
        )
        .join(' '),
    );
    expect(lines).toEqual(['i i i ri ', 'ri t t t ', '    ', 'i ri   ']);
    expect(people.rows[2]).toMatchObject({ assessed: false });
    expect(people.rows[2].cells.map(({ expiring }) => expiring)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(process.rows[0].cells.some(({ top }) => top)).toBe(false);
  });
});

describe('moveWithin', () => {
  const move = (key: string, level = 3, withControl = false) =>
    moveWithin(
      ['a', 'b', 'c'],
      5,
      { categoryId: 'b', level },
      key,
      withControl,
    );

  it('stays within the grid', () => {
    expect(move('ArrowRight', 5)).toEqual({ categoryId: 'b', level: 5 });
    expect(move('ArrowLeft', 1)).toEqual({ categoryId: 'b', level: 1 });
    expect(move('ArrowUp')).toEqual({ categoryId: 'a', level: 3 });
    expect(move('End', 3, true)).toEqual({ categoryId: 'c', level: 5 });
    expect(move('Home', 3, true)).toEqual({ categoryId: 'a', level: 1 });
  });

  it('leaves other keys alone', () => {
    expect(move('Tab')).toBeUndefined();
  });
});
