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

import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { component, group, user } from '../tests/__testUtils__/catalogEntities';

jest.setTimeout(60_000);

/** A group and an owner among them are such that the catalog does not have. */
const ENTITIES = [
  group('company', { title: 'The Company' }),
  group('Payments', { parents: ['group:default/company'] }),
  group('shop', { parents: ['group:default/company'], title: 'The Shop' }),
  group('cellar', { parents: ['group:default/missing'] }),
  user('olga', { memberOf: ['group:default/payments'] }),
  component('ledger', { owner: 'group:default/payments' }),
  component('front', { owner: 'group:default/shop' }),
  component('stray', { owner: 'group:default/gone' }),
  component('wine', { owner: 'group:default/cellar' }),
];

const COMPANY = '/rollups/group:default%2Fcompany';

/** Every way to read a rollup. */
const ROLLUPS = [
  '/rollups/all?children=true',
  '/rollups/organization?children=true&trendWeeks=4',
  '/rollups/group:default%2Fpayments',
  '/rollups/user:default%2Folga',
  '/rollups/all?asOf=2020-01-01&children=true',
  `${COMPANY}?asOf=2020-01-01&children=true&organization=now`,
  `${COMPANY}?type=service&children=true`,
  `${COMPANY}/gaps`,
  `${COMPANY}/cohorts`,
  `${COMPANY}/filters`,
  `${COMPANY}/bands`,
  `${COMPANY}/proof`,
  `${COMPANY}/report?from=2020-01-01`,
  `${COMPANY}/report.csv?from=2020-01-01&table=levels`,
  `${COMPANY}/movement?from=2020-01-01`,
  `${COMPANY}/movement/answer/subjects?from=2020-01-01`,
  '/rollups/all/subjects',
];

/** What else is read of our copy, page after page. */
const OTHERS = [
  '/own-scopes',
  '/entities/component/default/ledger',
  '/assessments/component/default/ledger/version',
  '/worklist',
  '/status',
];

describe('reading a rollup', () => {
  const policy = new TestPolicy();
  let portal: HttpPortal;
  beforeAll(async () => {
    portal = await HttpPortal.start({ entities: ENTITIES, policy });
  });
  beforeEach(() => {
    policy.decide = () => undefined;
    portal.hidden.clear();
    portal.namings = 0;
    portal.questions = 0;
  });

  async function read(path: string) {
    const { status, text } = await portal.as(people.member).get(path);
    const { namings, questions } = portal;
    return { status, text, namings, questions };
  }

  it.each(ROLLUPS)(
    'asks one question, and nothing of the catalog, if the reader may read all of it: %s',
    async path => {
      expect(await read(path)).toMatchObject({
        status: 200,
        namings: 0,
        questions: 1,
      });
    },
  );

  it.each(OTHERS)(
    'asks the catalog for nothing there either: %s',
    async path => {
      expect(await read(path)).toMatchObject({ status: 200, namings: 0 });
    },
  );

  it('asks the catalog for nothing where many entities stand', async () => {
    const { status, body } = await portal
      .as(people.member)
      .post('/entities/levels', { entityRefs: ['component:default/ledger'] });
    expect([status, body.items.length, portal.namings]).toEqual([200, 1, 0]);
  });

  it('has the names as the catalog spells them', async () => {
    const { children = [] } = await portal
      .as(people.member)
      .rollup('organization', '?children=true');
    expect(children.map(({ title }) => title)).toEqual([
      'Payments',
      'The Shop',
    ]);
  });

  it('asks the catalog once, if what may be read depends on the entity, and names nothing that it refuses', async () => {
    portal.hidden.add('group:default/shop');
    const { children = [] } = await portal
      .as(people.member)
      .rollup('organization', '?children=true');
    expect(children.map(({ title }) => title)).toEqual(['Payments']);
    expect(portal.namings).toBe(1);
  });

  it('takes a condition of the policy for one, whatever it says', async () => {
    policy.decide = ({ permission: { name } }) =>
      name === 'catalog.entity.read'
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_ENTITY_OWNER',
              resourceType: 'catalog-entity',
              params: {},
            },
          }
        : undefined;
    expect(await read('/rollups/all/subjects')).toMatchObject({
      status: 200,
      namings: 1,
    });
  });

  it('counts everything and names nothing for who may read nothing of the catalog', async () => {
    policy.deny('catalog.entity.read');
    const secrets = /ledger|front|payments|shop|company/i;
    for (const path of ['/rollups/organization?children=true', '/own-scopes']) {
      const { status, text, namings } = await read(path);
      expect({ path, status, namings, secrets: secrets.exec(text) }).toEqual({
        path,
        status: 200,
        namings: 0,
        secrets: null,
      });
    }
    const all = await portal.as(people.member).rollup('all');
    expect(all.rollup.subjects).toBe(4);
    const { items } = await portal.as(people.member).subjects('all');
    expect(items).toEqual([]);
    expect((await read(COMPANY)).status).toBe(404);
    const ledger = 'component:default/ledger';
    const { body } = await portal
      .as(people.member)
      .post('/entities/levels', { entityRefs: [ledger] });
    expect(body.items).toEqual([]);
    expect((await read('/entities/component/default/ledger')).status).toBe(404);
  });

  it('shows to no other reader what one may read', async () => {
    policy.decide = ({ permission: { name } }, reader) =>
      name === 'catalog.entity.read' &&
      reader?.info.userEntityRef !== people.member
        ? { result: AuthorizeResult.DENY }
        : undefined;
    const [some, none] = await Promise.all(
      [people.member, people.outsider].map(person =>
        portal.as(person).subjects('all'),
      ),
    );
    expect(some.items).toHaveLength(4);
    expect(none.items).toEqual([]);
  });
});
