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
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import {
  BLUE,
  RED,
  SHOP,
  createCompanyPortal,
  everything,
  withShop,
} from './__testUtils__/company';

jest.setTimeout(60_000);

describe('CatalogSynchronizer, when the catalog cannot be trusted', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const createPortal = async () =>
      createCompanyPortal(await databases.init(databaseId));

    it('waits for a second look before it removes more than a tenth', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      const { catalogStore } = portal.services;
      const since = portal.now;
      // 3 of 27 are more than a tenth, 2 are not.
      portal.entities = [...everything.slice(3), group('green')];
      expect(await portal.synchronize()).toBe('held');
      expect(await catalogStore.readState()).toMatchObject({
        entities: 27,
        held: { since, removals: 3, entities: 27 },
      });
      expect(await portal.distributionOf('all')).toEqual({ 1: 1, [-1]: 20 });
      await expectRecount(portal);

      // They are back: nothing was lost, and what is new is taken over.
      portal.wait({ minutes: 5 });
      portal.entities = [...everything, group('green')];
      expect(await portal.synchronize()).toBe('applied');
      expect((await catalogStore.readState()).held).toBeUndefined();
      expect(await portal.distributionOf('all')).toEqual({ 1: 1, [-1]: 20 });
      expect(await portal.historyOf('component:default/other-00')).toEqual([]);

      // They are away, and stay away. A failure in between confirms nothing.
      portal.entities = everything.slice(3);
      expect(await portal.synchronize()).toBe('held');
      portal.failAfterPages = 1;
      await expect(portal.synchronize()).rejects.toThrow('The catalog is down');
      portal.failAfterPages = undefined;
      expect((await catalogStore.readState()).held).toBeDefined();
      expect(await portal.synchronize()).toBe('applied');
      expect(await catalogStore.readState()).toMatchObject({
        entities: 24,
        held: undefined,
        lastError: undefined,
      });
      expect(await portal.distributionOf('all')).toEqual({ 1: 1, [-1]: 17 });
      await expectRecount(portal);

      // Two are removed at once.
      portal.entities = everything.slice(5);
      expect(await portal.synchronize()).toBe('applied');
    });

    it('takes a catalog that loses or gains more each time for no confirmation', async () => {
      const portal = await createPortal();
      const { catalogStore } = portal.services;
      const since = portal.now;
      for (const [kept, removals] of [
        [0, 27],
        [12, 15],
        [20, 7],
        [5, 22],
      ]) {
        portal.entities = everything.slice(0, kept);
        expect(await portal.synchronize()).toBe('held');
        expect((await catalogStore.readState()).held).toEqual({
          since,
          removals,
          entities: 27,
        });
        portal.wait({ minutes: 5 });
      }
      portal.entities = everything.slice(0, 6);
      expect(await portal.synchronize()).toBe('applied');
      await expectRecount(portal);
    });

    it('changes nothing when the catalog fails in the middle, and reports it', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      const { catalogStore } = portal.services;
      const before = await catalogStore.readState();
      portal.wait({ minutes: 5 });
      portal.entities = withShop(component('shop', { owner: BLUE }));
      portal.failAfterPages = 2;
      await expect(portal.synchronize()).rejects.toThrow('The catalog is down');
      expect(await catalogStore.readState()).toEqual({
        ...before,
        lastError: expect.stringContaining('The catalog is down'),
      });
      expect(await portal.distributionOf(RED)).toEqual({ 1: 1 });

      portal.failAfterPages = undefined;
      await portal.synchronize();
      expect(await catalogStore.readState()).toEqual({
        ...before,
        lastSuccessAt: portal.now,
      });
      expect(await portal.distributionOf(BLUE)).toEqual({ 1: 1, [-1]: 20 });
    });

    it('survives values that are longer than any database keeps', async () => {
      const portal = await createPortal();
      const long = 'x'.repeat(2000);
      portal.entities = withShop(
        component('shop', {
          owner: `group:default/${long}`,
          system: `system:default/${long}`,
          type: long,
          lifecycle: long,
          title: long,
          optOut: `${long}\0`,
        }),
      );
      expect(await portal.synchronize()).toBe('applied');
      expect((await portal.assessmentOf(SHOP)).entity).toMatchObject({
        ownerRef: undefined,
        systemRef: undefined,
        type: 'x'.repeat(255),
        optOutReason: long,
      });
      expect(await portal.synchronize()).toBe('unchanged');
    });
  });
});
