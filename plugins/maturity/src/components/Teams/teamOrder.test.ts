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

import {
  OVERALL,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { arrangeTeams, OwnPlace, TeamOrder } from './teamOrder';

/** Twenty teams, from a at score 0.0 to t at 1.9; z is not assessed. */
const TEAMS = [...'abcdefghijklmnopqrst'].map((name, index) =>
  team(name, { meanScore: index / 10, scored: 1 }),
);
const NOT_ASSESSED = team('z', { scored: 0 });

function team(
  name: string,
  overall: { meanScore?: number; scored: number },
): RollupChild {
  return {
    kind: 'group',
    entityRef: `group:default/${name}`,
    title: name,
    hasChildren: false,
    rollup: {
      scopeRef: `group:default/${name}`,
      modelId: 'model',
      edition: '1',
      subjects: name.charCodeAt(0),
      assessed: overall.scored,
      optedOut: 0,
      provisional: 0,
      coverage: { decided: 0, total: 0 },
      exceptions: { subjects: 0, criteria: 0 },
      distributions: [
        {
          dimensionId: OVERALL,
          levels: [overall.scored],
          notAssessed: 1 - overall.scored,
          noLevel: 0,
          optedOut: 0,
          ...overall,
        },
      ],
    },
  };
}

const place = (own: string[], member: string[] = []): OwnPlace => ({
  own: new Set(own.map(name => `group:default/${name}`)),
  member: new Set(member.map(name => `group:default/${name}`)),
});

function arranged(
  order: Partial<TeamOrder>,
  where?: OwnPlace,
  teams: RollupChild[] = [...TEAMS, NOT_ASSESSED],
) {
  const { items, left, isRanked } = arrangeTeams(
    teams,
    { by: OVERALL, descending: true, ...order },
    {
      place: where,
      path: ['group:default/below', 'group:default/top'],
      compareNames: (a, b) => a.localeCompare(b),
    },
  );
  return {
    names: items.map(({ title }) => title ?? 'direct').join(''),
    left,
    isRanked,
  };
}

describe('the order of teams', () => {
  it('shows everyone all teams by name or size', () => {
    expect(arranged({ by: 'name', descending: false })).toEqual({
      names: 'abcdefghijklmnopqrstz',
      left: 0,
      isRanked: false,
    });
    expect(arranged({ by: 'services' }).names).toBe('ztsrqponmlkjihgfedcba');
  });

  it('shows by level the own teams with five above and five below', () => {
    expect(arranged({}, place(['j']))).toEqual({
      names: 'onmlkjihgfe',
      left: 10,
      isRanked: true,
    });
    expect(arranged({ descending: false }, place(['j'])).names).toBe(
      'efghijklmno',
    );
    // At the end there are fewer; two own teams have their neighbours each.
    expect(arranged({}, place(['t', 'b']))).toEqual({
      names: 'tsrqpogfedcbaz',
      left: 7,
      isRanked: true,
    });
  });

  it('puts what is not assessed below what is at Level 0', () => {
    const all = place([], ['top']);
    expect(arranged({}, all).names).toBe('tsrqponmlkjihgfedcbaz');
    expect(arranged({ descending: false }, all).names[0]).toBe('z');
  });

  it('shows all by level to who leads them, unless one of them is their own', () => {
    expect(arranged({}, place(['below'], ['below']))).toMatchObject({
      left: 0,
      isRanked: true,
    });
    expect(arranged({}, place(['j', 'top'], ['j', 'top'])).left).toBe(10);
  });

  it('falls back to names where no team is the own one, or while nobody knows', () => {
    const byName = {
      names: 'abcdefghijklmnopqrstz',
      left: 0,
      isRanked: false,
    };
    expect(arranged({}, place(['elsewhere', 'top'], ['elsewhere']))).toEqual(
      byName,
    );
    expect(arranged({}, undefined)).toEqual(byName);
  });

  it('leaves what a scope owns itself at the top', () => {
    const direct: RollupChild = {
      ...NOT_ASSESSED,
      kind: 'direct',
      entityRef: undefined,
      title: undefined,
    };
    expect(
      arranged({}, place(['j']), [...TEAMS, direct]).names.startsWith('direct'),
    ).toBe(true);
  });
});
