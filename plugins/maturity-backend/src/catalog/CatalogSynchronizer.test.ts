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
  COMPANY,
  RED,
  SHOP,
  createCompanyPortal,
  everything,
  withShop,
} from './__testUtils__/company';

jest.setTimeout(60_000);

describe('CatalogSynchronizer', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const createPortal = async () =>
      createCompanyPortal(await databases.init(databaseId));

    it('takes over what the catalog holds, and finds it unchanged afterwards', async () => {
      const portal = await createPortal();
      const { catalogStore } = portal.services;
      expect(await catalogStore.readState()).toEqual({
        organizationRef: COMPANY,
        entities: 27,
        subjects: 21,
        firstSuccessAt: portal.now,
        sampleData: false,
        scoredHash: expect.any(String),
        lastSuccessAt: portal.now,
      });
      expect(await catalogStore.readChildren('all')).toEqual([
        { childRef: COMPANY, hasChildren: true },
      ]);
      expect(await catalogStore.readChildren(COMPANY)).toEqual([
        { childRef: BLUE, hasChildren: false },
        { childRef: RED, hasChildren: false },
      ]);
      expect(await catalogStore.readMemberships('user:default/ada')).toEqual([
        { userRef: 'user:default/ada', groupRef: BLUE },
        { userRef: 'user:default/ada', groupRef: RED },
      ]);
      const [known] = await catalogStore.readEntities([SHOP]);
      expect(known).toMatchObject({
        present: true,
        ownerMemberRefs: [RED],
        entity: { ownerRef: RED, systemRef: 'system:default/web' },
      });
      expect(known.ownerAncestorRefs.sort()).toEqual([COMPANY, RED]);
      expect(await portal.distributionOf('domain:default/sales')).toEqual({
        [-1]: 1,
      });
      // What was there before us has not been added.
      expect(await portal.historyOf(SHOP)).toEqual([]);
      await expectRecount(portal, { scopeRefs: [COMPANY] });

      const { lastSuccessAt } = await catalogStore.readState();
      portal.wait({ minutes: 5 });
      expect(await portal.synchronize()).toBe('unchanged');
      expect((await catalogStore.readState()).lastSuccessAt).not.toEqual(
        lastSuccessAt,
      );
    });

    it('follows moves, attributes and the hierarchy, and tells the history', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      expect(await portal.distributionOf(RED)).toEqual({ 1: 1 });

      portal.wait({ minutes: 5 });
      portal.entities = withShop(component('shop', { owner: BLUE }));
      await portal.synchronize();
      expect(await portal.distributionOf(RED)).toEqual({});
      expect(await portal.distributionOf('domain:default/sales')).toEqual({});
      expect(await portal.distributionOf(BLUE)).toEqual({ 1: 1, [-1]: 20 });
      await expectRecount(portal, { scopeRefs: [COMPANY] });

      // An experiment is not asked for documentation, and has Level 1 without.
      await portal.answer(SHOP, 'documents', 'not-met');
      expect(await portal.distributionOf(BLUE)).toEqual({ 0: 1, [-1]: 20 });
      portal.wait({ minutes: 5 });
      const experiment = { owner: BLUE, lifecycle: 'experimental' };
      portal.entities = withShop(component('shop', experiment));
      await portal.synchronize();
      expect(await portal.distributionOf(BLUE)).toEqual({ 1: 1, [-1]: 20 });

      portal.wait({ minutes: 5 });
      const optOut = 'It is a demonstration';
      portal.entities = withShop(component('shop', { ...experiment, optOut }));
      await portal.synchronize();
      expect(await portal.distributionOf(BLUE)).toEqual({ [-3]: 1, [-1]: 20 });

      portal.wait({ minutes: 5 });
      portal.entities = [
        ...withShop(component('shop', { ...experiment, title: 'The shop' })),
        group('green', { parents: [RED], children: [BLUE] }),
      ].filter(entity => entity.metadata.name !== 'company');
      await portal.synchronize();
      expect(await portal.distributionOf(RED)).toEqual({ 1: 1, [-1]: 20 });
      await expectRecount(portal, { scopeRefs: [COMPANY, RED] });

      const hierarchy = await portal.historyOf(BLUE);
      expect(hierarchy[hierarchy.length - 1]).toMatchObject({
        cause: 'placement',
        effectiveAt: portal.now,
        detail: {
          parentsBefore: COMPANY,
          parentsAfter: `${COMPANY} group:default/green`,
        },
      });
      const history = await portal.historyOf(SHOP);
      expect(
        history
          .slice(4)
          .map(({ cause, levelsBefore, levelsAfter, detail }) => ({
            cause,
            levels: [levelsBefore?.overall, levelsAfter?.overall],
            detail,
          })),
      ).toEqual([
        {
          cause: 'placement',
          levels: [1, 1],
          detail: {
            ownerBefore: RED,
            ownerAfter: BLUE,
            systemBefore: 'system:default/web',
          },
        },
        { cause: 'answer', levels: [1, 0] },
        {
          cause: 'attributes',
          levels: [0, 1],
          detail: expect.objectContaining({
            lifecycleBefore: 'production',
            lifecycleAfter: 'experimental',
          }),
        },
        {
          cause: 'attributes',
          levels: [1, 'opted-out'],
          detail: expect.objectContaining({ optOutAfter: optOut }),
        },
        {
          cause: 'attributes',
          levels: ['opted-out', 1],
          detail: expect.objectContaining({ optOutBefore: optOut }),
        },
      ]);
    });

    it('keeps answers and history of what is removed, and counts them again when it returns', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      portal.wait({ minutes: 5 });
      portal.entities = withShop();
      expect(await portal.synchronize()).toBe('applied');
      expect(await portal.distributionOf('all')).toEqual({ [-1]: 20 });
      expect(await portal.assessmentOf(SHOP)).toMatchObject({
        present: false,
        answers: { size: 4 },
      });
      await expect(portal.answer(SHOP, 'builds', 'met')).rejects.toThrow(
        'There is no component:default/shop',
      );
      await expectRecount(portal);

      portal.wait({ minutes: 5 });
      portal.entities = everything;
      await portal.synchronize();
      expect(await portal.distributionOf('all')).toEqual({ 1: 1, [-1]: 20 });
      expect(
        (await portal.historyOf(SHOP))
          .slice(4)
          .map(({ cause, levelsBefore, levelsAfter }) => [
            cause,
            levelsBefore?.overall,
            levelsAfter?.overall,
          ]),
      ).toEqual([
        ['removed', 1, undefined],
        ['returned', undefined, 1],
      ]);
      await expectRecount(portal);
    });
  });
});
