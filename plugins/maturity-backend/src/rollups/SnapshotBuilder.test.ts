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
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { trendOf } from '../tests/__testUtils__/trendOf';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const RED = 'group:default/red';
const COMPANY = 'group:default/company';

describe('SnapshotBuilder', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** It is Monday, 2 March 2026. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      const others = Array.from({ length: 10 }, (_, index) =>
        component(`other-${index}`, { owner: 'user:default/ada' }),
      );
      portal.entities = [
        ...others,
        group('company'),
        group('red', { parents: [COMPANY] }),
        component('shop', { owner: RED }),
        component('demo', { owner: RED, optOut: 'Nobody uses it' }),
      ];
      await portal.synchronize();
      return portal;
    }

    it('shows each week as it began, even if the portal was away for weeks', async () => {
      const portal = await createPortal();
      await portal.keepHouse();
      expect(await trendOf(portal, 'all')).toEqual([]);

      portal.wait({ days: 1 });
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      portal.wait({ days: 7 });
      // Tuesday, 10 March: what is answered now has no part in what was on Monday.
      await portal.answer(SHOP, 'builds', 'not-met');
      await portal.keepHouse();
      await portal.answer(SHOP, 'builds', 'met');

      // Wednesday, 18 March: a service appears, and goes again ten days later.
      portal.wait({ days: 8 });
      portal.entities = [...portal.entities, component('desk', { owner: RED })];
      await portal.synchronize();
      portal.wait({ days: 10 });
      portal.entities = portal.entities.slice(0, -1);
      expect(await portal.synchronize()).toBe('applied');

      // Monday, 20 April, one minute late: all answers have expired by 9 April.
      portal.now = new Date('2026-04-20T00:01:00Z');
      await portal.keepHouse();
      const expected = [
        ['2026-03-09', { 1: 1, [-3]: 1 }],
        ['2026-03-16', { 1: 1, [-3]: 1 }],
        ['2026-03-23', { 1: 1, [-1]: 1, [-3]: 1 }],
        ['2026-03-30', { 1: 1, [-3]: 1 }],
        // On 2 April, all but one of the answers expired.
        ['2026-04-06', { [-1]: 1, [-3]: 1 }],
        ['2026-04-13', { [-1]: 1, [-3]: 1 }],
        ['2026-04-20', { [-1]: 1, [-3]: 1 }],
      ];
      expect(await trendOf(portal, RED)).toEqual(expected);
      expect(await trendOf(portal, COMPANY)).toEqual(expected);
      expect((await trendOf(portal, 'all'))[0]).toEqual([
        '2026-03-09',
        { 1: 1, [-1]: 10, [-3]: 1 },
      ]);
      expect((await trendOf(portal, 'user:default/ada'))[6]).toEqual([
        '2026-04-20',
        { [-1]: 10 },
      ]);
    });

    it('takes an import into everything that was recorded after its time', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, ['builds', 'manual-tests', 'documents']);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 0 });
      // Thursday, 12 March: another type, by which nothing changes.
      portal.wait({ days: 10 });
      portal.entities = portal.entities.map(entity =>
        entity.metadata.name === 'shop'
          ? component('shop', { owner: RED, type: 'website' })
          : entity,
      );
      await portal.synchronize();
      portal.wait({ days: 5 });
      await portal.keepHouse();
      await portal.import([
        {
          entityRef: SHOP,
          criterionId: 'scans',
          status: 'met',
          answeredAt: '2026-03-10T00:00:00Z',
        },
      ]);
      expect(await trendOf(portal, RED)).toEqual([
        ['2026-03-09', { 0: 1, [-3]: 1 }],
        ['2026-03-16', { 1: 1, [-3]: 1 }],
      ]);
    });

    it('makes each week once, whoever keeps house', async () => {
      const portal = await createPortal();
      await portal.answer(SHOP, 'builds', 'met');
      portal.wait({ days: 14 });
      await Promise.all([portal.keepHouse(), portal.keepHouse()]);
      const trend = await trendOf(portal, 'all');
      expect(trend.map(([week]) => week)).toEqual(['2026-03-09', '2026-03-16']);
      const rows = await portal.database('rollup_snapshots').count('* as rows');
      await portal.keepHouse();
      expect(
        await portal.database('rollup_snapshots').count('* as rows'),
      ).toEqual(rows);
    });
  });
});
