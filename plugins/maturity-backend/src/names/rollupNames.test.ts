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

import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { component, group } from '../tests/__testUtils__/catalogEntities';

jest.setTimeout(60_000);

const ENTITIES = [
  group('company', { title: 'The Company' }),
  group('Payments', { parents: ['group:default/company'] }),
  group('shop', { parents: ['group:default/company'], title: 'The Shop' }),
  component('ledger', { owner: 'group:default/payments' }),
  component('front', { owner: 'group:default/shop' }),
];

/** Every way to read a rollup. */
const PATHS = [
  '/rollups/all?children=true',
  '/rollups/organization?children=true&trendWeeks=4',
  '/rollups/group:default%2Fpayments',
  '/rollups/group:default%2Fcompany?asOf=2020-01-01&children=true&organization=now',
  '/rollups/group:default%2Fcompany?type=service&children=true',
  '/rollups/group:default%2Fcompany/gaps',
  '/rollups/group:default%2Fcompany/cohorts',
  '/rollups/group:default%2Fcompany/filters',
  '/rollups/group:default%2Fcompany/movement?from=2020-01-01',
  '/rollups/group:default%2Fcompany/subjects',
];

describe('reading a rollup', () => {
  const policy = new TestPolicy();
  let portal: HttpPortal;
  beforeAll(async () => {
    portal = await HttpPortal.start({ entities: ENTITIES, policy });
  });
  beforeEach(() => {
    portal.hidden.clear();
    portal.namings = 0;
  });

  async function childTitles(): Promise<string[]> {
    const { children = [] } = await portal
      .as(people.member)
      .rollup('organization', '?children=true');
    return children.flatMap(({ title }) => title ?? []);
  }

  it.each(PATHS)(
    'asks the catalog for nothing, if the reader may read all of it: %s',
    async path => {
      const { status } = await portal.as(people.member).get(path);
      expect([status, portal.namings]).toEqual([200, 0]);
    },
  );

  it('has the names as the catalog spells them', async () => {
    expect(await childTitles()).toEqual(['Payments', 'The Shop']);
  });

  it('asks the catalog once, if what may be read depends on the entity, and names nothing that it refuses', async () => {
    portal.hidden.add('group:default/shop');
    expect(await childTitles()).toEqual(['Payments']);
    expect(portal.namings).toBe(1);
  });
});
