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
import { component } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { DAY, TestPortal } from '../tests/__testUtils__/TestPortal';
import { weekOf } from '../rollups/weeks';
import { readReleaseFacts } from './readReleaseFacts';
import { Delivery, DeliveryKind } from './types';

jest.setTimeout(120_000);

const SHOP = 'component:default/shop';

const at = (now: Date, days: number, kind: DeliveryKind = 'deployment') => ({
  key: `${kind}-${days}`,
  entityRef: SHOP,
  kind,
  deliveredAt: new Date(now.getTime() - days * DAY),
  leadMinutes: 60,
});

describe('what is kept of deliveries', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it('counts deployments, and releases for want of them, until it is over', async () => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('shop'), component('cart')];
      await portal.synchronize();
      const { deliveryStore, housekeeping } = portal.services;
      const record = (...deliveries: Delivery[]) =>
        deliveryStore.record(
          deliveries.map(each => ({ ...each, week: weekOf(each.deliveredAt) })),
        );
      const count = async () => {
        const { groups, weeks } = await deliveryStore.count({
          windowFrom: '2025-12-08',
          trendFrom: '2025-09-01',
          thisWeek: '2026-03-02',
          modelId: portal.model.id,
          scopeRef: 'all',
          selection: {},
        });
        return {
          known: groups.filter(({ firstWeek }) => firstWeek),
          unknown: groups.filter(({ firstWeek }) => !firstWeek),
          weeks: weeks.map(({ deliveries }) => deliveries),
        };
      };
      expect((await count()).unknown).toEqual([
        expect.objectContaining({ services: 2, deliveries: 0 }),
      ]);

      const { now } = portal;
      await record(at(now, 20, 'release'), at(now, 21, 'release'));
      expect((await count()).known).toEqual([
        {
          services: 1,
          firstWeek: '2026-02-09',
          kind: 'release',
          deliveries: 2,
          lastAt: new Date(now.getTime() - 20 * DAY),
        },
      ]);
      const { added } = await record(at(now, 5), at(now, 5), at(now, 40), {
        ...at(now, 41),
        entityRef: 'component:default/nowhere',
      });
      expect(added).toBe(2);
      expect(await count()).toMatchObject({
        known: [{ firstWeek: '2026-01-19', kind: 'deployment', deliveries: 2 }],
        unknown: [{ services: 1 }],
        weeks: [1, 1],
      });

      // Everything is over but a release of later.
      portal.wait({ days: 410 });
      await record(at(portal.now, 1, 'release'));
      await housekeeping.run(portal.now);
      expect((await count()).known).toMatchObject([{ kind: 'release' }]);
      const tables = ['delivery_events', 'delivery_weeks', 'delivery_measures'];
      for (const table of tables) {
        expect(await portal.database(table).select('kind')).toEqual([
          { kind: 'release' },
        ]);
      }
    });

    it('takes an event once of each subject, whoever else has sent one with its id', async () => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('shop'), component('cart')];
      await portal.synchronize();
      const { deliveryStore } = portal.services;
      const week = weekOf(portal.now);
      const one = { ...at(portal.now, 0), week };
      const other = { ...one, entityRef: 'component:default/cart' };
      expect(await deliveryStore.record([other, other])).toMatchObject({
        added: 1,
      });
      expect(await deliveryStore.record([one, other])).toMatchObject({
        added: 1,
      });
      expect(await deliveryStore.record([one, other])).toMatchObject({
        added: 0,
      });
      expect(
        await portal
          .database('delivery_weeks')
          .select('entity_ref', 'deliveries'),
      ).toEqual(
        expect.arrayContaining([
          { entity_ref: SHOP, deliveries: 1 },
          { entity_ref: 'component:default/cart', deliveries: 1 },
        ]),
      );
    });

    it('tells facts, and compares quarters only where both are known', async () => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('shop'), component('cart')];
      await portal.synchronize();
      const { now } = portal;
      const { deliveryStore } = portal.services;
      const factsOf = async (leads: Array<[number, number?]>) => {
        await portal.database('delivery_events').delete();
        await deliveryStore.record(
          leads.map(([days, leadMinutes], index) => {
            const delivery = at(now, days);
            const key = `${index}`;
            const week = weekOf(delivery.deliveredAt);
            return { ...delivery, key, leadMinutes, week };
          }),
        );
        const facts = await readReleaseFacts(
          deliveryStore,
          ['component:default/cart', SHOP],
          now,
        );
        return Object.fromEntries(
          facts.map(({ name, value }) => [name, value]),
        );
      };
      expect(await factsOf([])).toEqual({});
      expect(
        await factsOf([
          [100, 6000],
          [20, 1200],
          [10.5, 630],
        ]),
      ).toEqual({
        'releases.in-90-days': 2,
        'releases.days-since-last': 10,
        'releases.days-between': 44.8,
        'releases.lead-time-hours': 20,
        'releases.faster': true,
      });
      expect(
        await factsOf([[200], [120], [100], [90], [10], [400, 1]]),
      ).toEqual({
        'releases.in-90-days': 1,
        'releases.days-since-last': 10,
        'releases.days-between': 50,
        'releases.as-frequent': false,
        'releases.more-frequent': false,
      });
      expect(await factsOf([[200], [120], [30], [10]])).toMatchObject({
        'releases.as-frequent': true,
        'releases.more-frequent': true,
      });
      // Minutes are told from none, and compared as they are.
      expect(
        await factsOf([
          [100, 3],
          [1 / 24, 2],
          [0, 1],
        ]),
      ).toMatchObject({
        'releases.days-between': 50,
        'releases.lead-time-hours': 0.0333,
        'releases.faster': true,
      });
      // A kind that does not count says nothing.
      await deliveryStore.record([
        { ...at(now, 1, 'release'), key: 'r', week: weekOf(now) },
      ]);
      expect(await readReleaseFacts(deliveryStore, [SHOP], now)).toContainEqual(
        expect.objectContaining({ name: 'releases.in-90-days', value: 2 }),
      );
    });
  });
});
