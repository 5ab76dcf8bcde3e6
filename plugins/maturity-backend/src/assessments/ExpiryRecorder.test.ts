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
import { expectContinuousHistory } from '../tests/__testUtils__/expectContinuousHistory';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import {
  DAY,
  TestPortal,
  VALIDITY_DAYS,
} from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const TEAM = 'group:default/team';

describe('ExpiryRecorder', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** A portal in which the shop reaches Level 1 now, and Level 2 ten days later. */
    async function createPortal(): Promise<{
      portal: TestPortal;
      expiresAt: Date;
    }> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('team'),
        component('shop', { owner: TEAM }),
        component('desk', { owner: TEAM }),
      ];
      await portal.synchronize();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      const expiresAt = new Date(portal.now.getTime() + VALIDITY_DAYS * DAY);
      portal.wait({ days: 10 });
      await portal.answerAll(SHOP, SERVICE_CRITERIA[2]);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 2 });
      return { portal, expiresAt };
    }

    const expiriesOf = async (portal: TestPortal) =>
      (await portal.historyOf(SHOP)).filter(({ cause }) => cause === 'expiry');

    it('lets levels fall at the time of the expiry, whenever it is noticed', async () => {
      const { portal, expiresAt } = await createPortal();
      portal.now = new Date(expiresAt.getTime() - 1);
      expect(await portal.recordExpiries()).toBe(0);
      portal.now = expiresAt;
      portal.wait({ days: 3 });
      expect(await portal.recordExpiries()).toBe(1);
      expect(await portal.recordExpiries()).toBe(0);

      // `tests` still stands, and satisfies `manual-tests`, which it replaces: a quarter of Level 1 is decided.
      expect(await portal.levelsOf(SHOP)).toEqual({
        overall: -1,
        delivery: 0,
        safety: -1,
        knowledge: -2,
      });
      expect(await portal.distributionOf(TEAM)).toEqual({ [-1]: 2 });
      const expiries = await expiriesOf(portal);
      expect(expiries.map(({ criterionId }) => criterionId)).toEqual(
        SERVICE_CRITERIA[1],
      );
      expect(expiries[0]).toMatchObject({
        effectiveAt: expiresAt,
        recordedAt: portal.now,
        authorRef: undefined,
        statusBefore: 'met',
        statusAfter: 'unknown',
        levelsBefore: { overall: 2 },
        levelsAfter: { overall: 0 },
      });
      await expectContinuousHistory(portal, SHOP);
      await expectRecount(portal);

      // The answer is still there for whoever wants to confirm it.
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 2 });
      portal.wait({ days: VALIDITY_DAYS });
      await portal.recordExpiries();
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: -1 });
      expect(await expiriesOf(portal)).toHaveLength(4 + 3 + 4);
      await expectContinuousHistory(portal, SHOP);
    });

    it('gives an answer no part in an expiry that was noticed later', async () => {
      const { portal, expiresAt } = await createPortal();
      portal.now = new Date(expiresAt.getTime() + DAY);
      await portal.answer(SHOP, 'builds', 'met');
      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        cause: 'answer',
        statusBefore: 'unknown',
        levelsBefore: { overall: 'not-assessed' },
        levelsAfter: { overall: 0 },
      });
      expect(await expiriesOf(portal)).toHaveLength(4);
      await expectContinuousHistory(portal, SHOP);

      expect(await portal.recordExpiries()).toBe(0);
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 2 });
      // The new answer to the same criterion expires in its turn.
      portal.wait({ days: VALIDITY_DAYS });
      await portal.recordExpiries();
      expect(
        (await expiriesOf(portal)).filter(
          ({ criterionId }) => criterionId === 'builds',
        ),
      ).toHaveLength(2);
      await expectRecount(portal);
    });

    it('gives a change in the catalog no part in it either', async () => {
      const { portal, expiresAt } = await createPortal();
      portal.now = new Date(expiresAt.getTime() + DAY);
      portal.entities = [
        ...portal.entities.filter(({ metadata }) => metadata.name !== 'shop'),
        component('shop', { owner: 'group:default/other' }),
      ];
      await portal.synchronize();
      await portal.recordExpiries();
      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        cause: 'placement',
        levelsBefore: { overall: 'not-assessed' },
        levelsAfter: { overall: 'not-assessed' },
      });
      await expectContinuousHistory(portal, SHOP);
      await expectRecount(portal);
    });

    it('is not undone by whoever waited for a lock or has a slower clock', async () => {
      const { portal, expiresAt } = await createPortal();
      portal.now = new Date(expiresAt.getTime() + 1000);
      await portal.recordExpiries();
      portal.now = new Date(expiresAt.getTime() - 1000);
      portal.entities = [
        ...portal.entities.filter(({ metadata }) => metadata.name !== 'shop'),
        component('shop', { owner: TEAM, type: 'website' }),
      ];
      await portal.synchronize();
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: -1 });
      await portal.answer(SHOP, 'measures', 'met');
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: -1 });
      await portal.import([
        {
          entityRef: SHOP,
          criterionId: 'drills',
          status: 'met',
          answeredAt: '2026-03-20T00:00:00Z',
        },
      ]);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: -1 });
      portal.now = new Date(expiresAt.getTime() + 1000);
      expect(await portal.recordExpiries()).toBe(0);
      await expectRecount(portal);
    });

    it('goes on while an entity is away', async () => {
      const { portal, expiresAt } = await createPortal();
      const everything = portal.entities;
      portal.entities = everything.slice(0, 1);
      expect(await portal.synchronize()).toBe('held');
      expect(await portal.synchronize()).toBe('applied');
      portal.now = new Date(expiresAt.getTime() + DAY);
      expect(await portal.recordExpiries()).toBe(1);
      expect(await expiriesOf(portal)).toHaveLength(4);
      expect(await portal.distributionOf('all')).toEqual({});

      portal.entities = everything;
      await portal.synchronize();
      expect(await portal.distributionOf('all')).toEqual({ [-1]: 2 });
      await expectRecount(portal);
    });

    it('counts an expiry once, whoever records it and whatever is answered meanwhile', async () => {
      const { portal, expiresAt } = await createPortal();
      await portal.answerAll('component:default/desk', SERVICE_CRITERIA[1]);
      portal.now = new Date(expiresAt.getTime() + 11 * DAY);
      await Promise.all([
        portal.recordExpiries(),
        portal.recordExpiries(),
        portal.answer(SHOP, 'builds', 'not-met'),
        portal.answer('component:default/desk', 'scans', 'not-met'),
        portal.synchronize(),
      ]);
      expect(
        (await expiriesOf(portal)).map(({ criterionId }) => criterionId).sort(),
      ).toEqual([...SERVICE_CRITERIA[1], ...SERVICE_CRITERIA[2]].sort());
      await expectContinuousHistory(portal, SHOP);
      await expectRecount(portal);
    });
  });
});
