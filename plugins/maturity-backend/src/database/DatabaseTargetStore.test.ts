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
import { resolveTargets } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { DatabaseTargetStore } from './DatabaseTargetStore';
import { DbCurrentScoreRow } from './tables';

jest.setTimeout(60_000);

const COMPANY = 'group:default/company';
const DIVISION = 'group:default/division';
const TEAM = 'group:default/team';
const SHOP = 'component:default/shop';
const CART = 'component:default/cart';

describe('DatabaseTargetStore', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let database: Knex;
    let portal: TestPortal;
    let store: DatabaseTargetStore;

    beforeEach(async () => {
      database = await databases.init(databaseId);
      portal = await TestPortal.create(database);
      portal.entities = [
        group('company'),
        group('division', { parents: [COMPANY] }),
        group('team', { parents: [DIVISION] }),
        component('shop', { owner: TEAM }),
        component('cart', { owner: DIVISION }),
      ];
      await portal.synchronize();
      store = DatabaseTargetStore.create({ database });
    });

    const set = async (
      holderRef: string,
      reach: 'subject' | 'owned',
      targets: Array<{ dimensionId: string; level: number; dueOn?: string }>,
    ) => {
      portal.wait({ minutes: 1 });
      await store.replace({
        holderRef,
        reach,
        ...portal.modelKey,
        targets,
        authorRef: 'user:default/ada',
        now: portal.now,
        check: () => {},
      });
    };

    /** The targets in the rows of a subject, and the next level, by dimension. */
    const rowsOf = async (entityRef: string) => {
      const rows = await database<DbCurrentScoreRow>('current_scores')
        .where({ entity_ref: entityRef })
        // How fresh answers are has no target.
        .whereNot({ dimension_id: ':freshness' });
      return Object.fromEntries(
        rows.map(row => [row.dimension_id, row.target_level]),
      );
    };

    const everywhere = (level: number | null) =>
      Object.fromEntries(
        ['overall', ...portal.model.dimensions.map(({ id }) => id)].map(id => [
          id,
          level,
        ]),
      );

    it('lets the nearest target count, in what is set and in the rows of rollups', async () => {
      expect(await rowsOf(SHOP)).toEqual(everywhere(null));
      await set(COMPANY, 'owned', [{ dimensionId: 'overall', level: 2 }]);
      expect(await rowsOf(SHOP)).toEqual(everywhere(2));
      expect(await rowsOf(CART)).toEqual(everywhere(2));
      expect(await rowsOf(TEAM)).toEqual(everywhere(2));
      // What a group sets for what it owns is not for its own practices.
      expect(await rowsOf(COMPANY)).toEqual(everywhere(null));

      const [{ id: first }, { id: second }] = portal.model.dimensions;
      await set(TEAM, 'owned', [
        { dimensionId: first, level: 4, dueOn: '2027-06-30' },
      ]);
      expect(await rowsOf(SHOP)).toEqual({ ...everywhere(2), [first]: 4 });
      await set(SHOP, 'subject', [{ dimensionId: second, level: 1 }]);
      expect(await rowsOf(SHOP)).toEqual({
        ...everywhere(2),
        [first]: 4,
        [second]: 1,
      });
      expect(await rowsOf(CART)).toEqual(everywhere(2));
      const places = await store.readPlaces(
        { entityRef: SHOP, ownerRef: TEAM },
        portal.model.id,
      );
      expect(
        places.map(({ origin, holderRef }) => `${origin} ${holderRef}`),
      ).toEqual([`subject ${SHOP}`, `group ${TEAM}`, `group ${COMPANY}`]);

      await set(COMPANY, 'owned', []);
      expect(await rowsOf(SHOP)).toEqual({
        ...everywhere(null),
        [first]: 4,
        [second]: 1,
      });
    });

    it('lets the higher of equally near targets count in each dimension by itself', async () => {
      const SALES = 'group:default/sales';
      portal.entities = [
        group('company'),
        group('division', { parents: [COMPANY] }),
        group('sales', { parents: [COMPANY] }),
        group('team', { parents: [DIVISION, SALES] }),
        component('shop', { owner: TEAM }),
        component('cart', { owner: DIVISION }),
      ];
      expect(await portal.synchronize()).toBe('applied');
      const [{ id: first }, { id: second }] = portal.model.dimensions;
      await set(COMPANY, 'owned', [{ dimensionId: second, level: 5 }]);
      await set(DIVISION, 'owned', [
        { dimensionId: 'overall', level: 1 },
        { dimensionId: first, level: 4 },
      ]);
      await set(SALES, 'owned', [
        { dimensionId: 'overall', level: 3 },
        { dimensionId: first, level: 2 },
      ]);
      const expected = { ...everywhere(3), [first]: 4 };
      expect(await rowsOf(SHOP)).toEqual(expected);
      await portal.answer(SHOP, 'builds', 'met');
      expect(await rowsOf(SHOP)).toEqual(expected);

      // The tab resolves the same places.
      const places = await store.readPlaces(
        { entityRef: SHOP, ownerRef: TEAM },
        portal.model.id,
      );
      const effective = resolveTargets(
        portal.model.dimensions.map(({ id }) => id),
        places,
      );
      expect(
        effective.map(({ dimensionId, level, source }) => [
          dimensionId,
          level,
          source.holderRef,
        ]),
      ).toEqual(
        Object.entries(expected).map(([id, level]) => [
          id,
          level,
          id === first ? DIVISION : SALES,
        ]),
      );
    });

    it('keeps the target of a subject through answers and follows it to another group', async () => {
      await set(COMPANY, 'owned', [{ dimensionId: 'overall', level: 3 }]);
      await set(DIVISION, 'owned', [{ dimensionId: 'overall', level: 5 }]);
      await portal.answer(SHOP, 'builds', 'met');
      expect(await rowsOf(SHOP)).toEqual(everywhere(5));

      // The division leaves the company, and the team leaves the division.
      portal.entities = [
        group('company'),
        group('division'),
        group('team', { parents: [COMPANY] }),
        component('shop', { owner: TEAM }),
        component('cart', { owner: DIVISION }),
      ];
      await portal.synchronize();
      expect(await rowsOf(SHOP)).toEqual(everywhere(3));
      expect(await rowsOf(CART)).toEqual(everywhere(5));
    });

    it('keeps who set what when, and tells the history of the holder', async () => {
      await set(SHOP, 'subject', [{ dimensionId: 'overall', level: 2 }]);
      const since = portal.now;
      await set(SHOP, 'subject', [
        { dimensionId: 'overall', level: 2 },
        { dimensionId: portal.model.dimensions[0].id, level: 3 },
      ]);
      const [overall, dimension] = await store.readOwn(SHOP, portal.model.id);
      expect(overall.recordedAt).toEqual(since);
      expect(dimension.recordedAt).toEqual(portal.now);
      await set(SHOP, 'subject', []);
      await set(SHOP, 'subject', []);
      expect(await store.readOwn(SHOP, portal.model.id)).toEqual([]);
      expect(await database('targets')).toHaveLength(2);
      const changes = (await portal.historyOf(SHOP)).filter(
        ({ cause }) => cause === 'target',
      );
      expect(
        changes.map(({ detail }) => [detail?.before, detail?.after]),
      ).toEqual([
        [undefined, 'overall 2'],
        ['overall 2', `${portal.model.dimensions[0].id} 3, overall 2`],
        [`${portal.model.dimensions[0].id} 3, overall 2`, undefined],
      ]);
    });

    it('writes nothing when the check refuses', async () => {
      await expect(
        store.replace({
          holderRef: SHOP,
          reach: 'subject',
          ...portal.modelKey,
          targets: [{ dimensionId: 'overall', level: 2 }],
          authorRef: 'user:default/ada',
          now: portal.now,
          check: () => {
            throw new Error('No');
          },
        }),
      ).rejects.toThrow('No');
      expect(await database('targets')).toEqual([]);
      expect(await rowsOf(SHOP)).toEqual(everywhere(null));
    });
  });
});
