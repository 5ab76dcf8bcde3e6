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

import { MIGRATIONS_DIRECTORY } from '../database/migrateDatabase';
import { RollupSide } from '../rollups/types';
import { component, group, system } from './__testUtils__/catalogEntities';
import { expectRecount } from './__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from './__testUtils__/handMadeModel';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(60_000);

const NAME = '20261122011000_gap_sides.js';
const TEAM = 'group:default/team';
const SHOP = 'component:default/shop';
const DESK = 'component:default/desk';

describe('gaps with and without exceptions', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** Both services are at Level 1; the shop needs nothing more than `deploys`, which it is let off. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('team'),
        system('web'),
        component('shop', { owner: TEAM, system: 'system:default/web' }),
        component('desk', { owner: TEAM }),
      ];
      await portal.synchronize();
      for (const entityRef of [SHOP, DESK]) {
        await portal.answerAll(entityRef, SERVICE_CRITERIA[1]);
      }
      await portal.answerAll(SHOP, ['tests', 'patches']);
      await portal.answer(SHOP, 'deploys', 'not-met');
      await portal.except({
        entityRef: SHOP,
        covers: 'subject',
        criterionId: 'deploys',
      });
      return portal;
    }

    /** How many services `deploys` holds back, and how many it would lift. */
    async function deploys(
      portal: TestPortal,
      side: RollupSide | undefined,
      selection: object = {},
      scopeRef = TEAM,
    ) {
      const key = { ...portal.modelKey, subjectScope: 'service' as const };
      const { rollupStore } = portal.services;
      const counts = (
        await rollupStore.countGaps(scopeRef, key, selection, side)
      ).filter(({ criterionId }) => criterionId === 'deploys');
      const { items } = await rollupStore.listSubjects({
        ...key,
        scopeRefs: [scopeRef],
        dimensionId: 'overall',
        selection,
        gap: 'deploys',
        side,
        limit: 10,
      });
      return {
        held: counts.reduce((sum, { held }) => sum + held, 0),
        lift: counts.reduce((sum, { lift }) => sum + lift, 0),
        names: items.map(({ entity }) => entity.entityRef),
      };
    }

    it('count what is under an exception only without it, and until it ends', async () => {
      const portal = await createPortal();
      await expectRecount(portal);
      const usual = { held: 1, lift: 0, names: [DESK] };
      const plain = { held: 2, lift: 1, names: [DESK, SHOP] };
      expect(await deploys(portal, undefined)).toEqual(usual);
      expect(await deploys(portal, 'with')).toEqual(usual);
      expect(await deploys(portal, 'without')).toEqual(plain);

      // Filters, the scope itself and what may be read narrow both sides alike.
      const none = { held: 0, lift: 0, names: [] };
      const shopOnly = { held: 1, lift: 1, names: [SHOP] };
      for (const selection of [
        { filter: { systems: ['system:default/web'] } },
        {
          readable: {
            condition: { property: 'system', values: ['system:default/web'] },
          },
        },
      ]) {
        expect(await deploys(portal, 'with', selection)).toEqual(none);
        expect(await deploys(portal, 'without', selection)).toEqual(shopOnly);
      }
      const own = { own: true };
      const web = 'system:default/web';
      expect(await deploys(portal, 'with', own, web)).toEqual(none);
      expect(await deploys(portal, 'without', own, web)).toEqual(shopOnly);

      portal.wait({ days: 61 });
      await portal.recordExpiries();
      await expectRecount(portal);
      expect(await deploys(portal, 'with')).toEqual(
        await deploys(portal, 'without'),
      );
    });

    it('take a row more only for what exceptions take out', async () => {
      const portal = await createPortal();
      const rows = () =>
        portal
          .database('subject_gaps')
          .orderBy(['entity_ref', 'criterion_id'])
          .select('entity_ref', 'criterion_id', 'held', 'held_without');
      const [{ id }] = portal.excepted;
      const excepted = await rows();
      await portal.revoke(id);
      const plain = await rows();
      const sides = (row: { held: unknown; held_without: unknown }) =>
        [row.held, row.held_without].map(Boolean);
      expect(plain.every(row => sides(row).every(Boolean))).toBe(true);
      const named = (row: { entity_ref: string; criterion_id: string }) =>
        `${row.entity_ref} ${row.criterion_id}`;
      // The shop is at Level 2 with the exception, and held back from Level 3; without it, it is at Level 1.
      expect(excepted.filter(row => !sides(row)[0]).map(named)).toEqual([
        `${SHOP} deploys`,
      ]);
      expect(
        excepted.filter(row => row.entity_ref === DESK).map(named),
      ).toEqual(plain.filter(row => row.entity_ref === DESK).map(named));
    });

    it('are right on both sides once an installation of before is scored anew', async () => {
      const portal = await createPortal();
      const { database } = portal;
      const directory = { directory: MIGRATIONS_DIRECTORY };
      const usual = await deploys(portal, 'with');
      await database('portal_state').update({ scored_hash: 'some' });
      await database.migrate.down({ ...directory, name: NAME });
      expect(
        await database('subject_gaps').where({
          entity_ref: SHOP,
          criterion_id: 'deploys',
        }),
      ).toEqual([]);

      await database.migrate.up({ ...directory, name: NAME });
      expect(await deploys(portal, 'with')).toEqual(usual);
      await portal.synchronize();
      expect(await deploys(portal, 'with')).toEqual(usual);
      expect(await deploys(portal, 'without')).toEqual({
        held: 2,
        lift: 1,
        names: [DESK, SHOP],
      });
      await expectRecount(portal);
      expect(await portal.services.recounter.recount()).toMatchObject({
        scores: 0,
      });
    });
  });
});
