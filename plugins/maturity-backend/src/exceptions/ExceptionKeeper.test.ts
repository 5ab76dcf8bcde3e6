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
import { ANSWERS_EXPIRED } from '../assessments/types';
import { FRESHNESS } from '../rollups/types';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { expectContinuousHistory } from '../tests/__testUtils__/expectContinuousHistory';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { DAY, TestPortal } from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const DESK = 'component:default/desk';
const TEAM = 'group:default/team';
const COMPANY = 'group:default/company';

describe('ExceptionKeeper', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** The shop and the desk meet Level 1 but for `builds`, which is a must-have. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('company'),
        group('team', { parents: [COMPANY] }),
        group('other', { parents: [COMPANY] }),
        component('shop', { owner: TEAM }),
        component('desk', { owner: 'group:default/other' }),
      ];
      await portal.synchronize();
      portal.wait({ days: 1 });
      for (const entityRef of [SHOP, DESK]) {
        await portal.answerAll(entityRef, SERVICE_CRITERIA[1].slice(1));
        await portal.answer(entityRef, 'builds', 'not-met');
      }
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 0 });
      return portal;
    }

    const exceptionsIn = async (portal: TestPortal, entityRef: string) =>
      (await portal.historyOf(entityRef)).filter(
        ({ cause }) => cause === 'exception',
      );

    it('keeps both levels of a subject and of every rollup, until it ends by itself', async () => {
      const portal = await createPortal();
      const approvedAt = portal.now;
      await portal.except(
        { entityRef: SHOP, covers: 'subject', criterionId: 'builds' },
        20,
      );
      const { standing } = await portal.assessmentOf(SHOP);
      expect(standing?.dimensions.overall).toMatchObject({
        bucket: 1,
        waived: 1,
        without: { bucket: 0 },
      });
      expect(await portal.distributionOf(COMPANY)).toEqual({ 0: 1, 1: 1 });
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });

      // The end is noticed late, and takes effect at its time.
      portal.wait({ days: 25 });
      expect(await portal.services.exceptions.recordDue(portal.now)).toBe(1);
      expect(await portal.services.exceptions.recordDue(portal.now)).toBe(0);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 0 });
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      expect(await exceptionsIn(portal, SHOP)).toMatchObject([
        {
          authorRef: 'user:default/grace',
          criterionId: 'builds',
          effectiveAt: approvedAt,
          statusBefore: 'requested',
          statusAfter: 'approved',
          levelsBefore: { overall: 0 },
          levelsAfter: { overall: 1 },
        },
        {
          effectiveAt: new Date(approvedAt.getTime() + 20 * DAY),
          recordedAt: portal.now,
          statusBefore: 'approved',
          statusAfter: 'expired',
          levelsBefore: { overall: 1 },
          levelsAfter: { overall: 0 },
        },
      ]);
      await expectContinuousHistory(portal, SHOP);
    });

    it('gives an answer no part in an end that was noticed later', async () => {
      const portal = await createPortal();
      await portal.except(
        { entityRef: SHOP, covers: 'subject', criterionId: 'builds' },
        5,
      );
      portal.wait({ days: 6 });
      await portal.answer(SHOP, 'builds', 'met');
      const [end, answer] = (await portal.historyOf(SHOP)).slice(-2);
      expect(end).toMatchObject({
        cause: 'exception',
        levelsAfter: { overall: 0 },
      });
      expect(answer).toMatchObject({
        cause: 'answer',
        levelsBefore: { overall: 0 },
        levelsAfter: { overall: 1 },
      });
      await expectContinuousHistory(portal, SHOP);
      await expectRecount(portal);
    });

    it('does not forget that answers were given which expire just then', async () => {
      const portal = await createPortal();
      portal.wait({ days: 200 });
      await portal.except(
        { entityRef: SHOP, covers: 'subject', criterionId: 'builds' },
        5,
      );
      expect(
        await portal
          .database('current_scores')
          .where({ entity_ref: SHOP, dimension_id: FRESHNESS })
          .pluck('bucket'),
      ).toEqual([ANSWERS_EXPIRED]);
      await portal.recordExpiries();
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
    });

    it('covers all that a group owns, what comes to it, and nothing that leaves it', async () => {
      const portal = await createPortal();
      const id = await portal.except({
        entityRef: COMPANY,
        covers: 'owned',
        criterionId: 'builds',
      });
      const one = await portal.except({
        entityRef: TEAM,
        covers: 'owned',
        criterionId: 'scans',
      });
      expect(await portal.distributionOf('all')).toEqual({ 1: 2 });
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });

      // A new service, and a group that is moved out of the company with all that it owns.
      portal.wait({ minutes: 1 });
      portal.entities = [
        ...portal.entities.filter(({ metadata }) => metadata.name !== 'other'),
        group('other'),
        component('new', { owner: TEAM }),
      ];
      await portal.synchronize();
      await portal.answerAll(
        'component:default/new',
        SERVICE_CRITERIA[1].slice(1),
      );
      expect(await portal.levelsOf('component:default/new')).toMatchObject({
        overall: 1,
      });
      expect(await portal.levelsOf(DESK)).toMatchObject({ overall: 0 });
      expect((await portal.historyOf(DESK)).slice(-1)).toMatchObject([
        {
          cause: 'placement',
          levelsBefore: { overall: 1 },
          levelsAfter: { overall: 0 },
        },
      ]);
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });

      // The shop changes hands.
      portal.wait({ minutes: 1 });
      portal.entities = [
        ...portal.entities.filter(({ metadata }) => metadata.name !== 'shop'),
        component('shop', { owner: 'group:default/other' }),
      ];
      await portal.synchronize();
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 0 });
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });

      portal.wait({ minutes: 1 });
      await portal.revoke(id);
      await portal.revoke(one);
      expect(await portal.distributionOf('all')).toEqual({ 0: 3 });
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      for (const entityRef of [SHOP, DESK, 'component:default/new']) {
        await expectContinuousHistory(portal, entityRef);
      }
    });

    it('lets older answers be imported into a past with exceptions', async () => {
      const portal = await createPortal();
      const id = await portal.except({
        entityRef: SHOP,
        covers: 'subject',
        criterionId: 'builds',
      });
      portal.wait({ days: 10 });
      await portal.revoke(id);
      portal.wait({ days: 1 });
      const timeline = () =>
        portal.database('score_timeline').where({ entity_ref: SHOP });
      await portal.import([
        {
          entityRef: SHOP,
          criterionId: 'patches',
          status: 'met',
          answeredAt: new Date(portal.now.getTime() - 10.5 * DAY).toISOString(),
        },
      ]);
      const levels = (await timeline())
        .map(row => JSON.parse(row.standing).dimensions.overall.bucket)
        .slice(-2);
      expect(levels).toEqual([1, 0]);
      await expectRecount(portal);
    });

    it('takes an exception along when an assessment is moved', async () => {
      const portal = await createPortal();
      await portal.except({
        entityRef: SHOP,
        covers: 'subject',
        criterionId: 'builds',
      });
      portal.wait({ minutes: 1 });
      portal.entities = [
        ...portal.entities,
        component('store', { owner: TEAM }),
      ];
      await portal.synchronize();
      await portal.move(SHOP, 'component:default/store');
      expect(await portal.levelsOf('component:default/store')).toMatchObject({
        overall: 1,
      });
      await expectRecount(portal);
    });

    it('refuses a second one for the same, and decisions that come too late', async () => {
      const portal = await createPortal();
      const given = {
        entityRef: SHOP,
        covers: 'subject' as const,
        criterionId: 'builds',
      };
      const id = await portal.except(given, 5);
      await expect(portal.except(given)).rejects.toThrow(
        "There is an exception for 'builds' already",
      );
      const decision = {
        by: 'user:default/grace',
        reason: 'No',
        now: portal.now,
      };
      const { exceptions } = portal.services;
      await expect(exceptions.deny(id, decision)).rejects.toThrow(
        'The exception cannot be denied: it is approved already',
      );
      portal.wait({ days: 6 });
      await expect(
        exceptions.revoke(id, { ...decision, now: portal.now }),
      ).rejects.toThrow('it is expired already');
      // Now there is room for another.
      await portal.except(given, 5);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 1 });
    });

    it('loses no count while answers are given and the catalog is read', async () => {
      const portal = await createPortal();
      const round = async (status: 'met' | 'not-met') =>
        Promise.all([
          portal.except({
            entityRef: COMPANY,
            covers: 'owned',
            criterionId: 'builds',
          }),
          portal.except({
            entityRef: SHOP,
            covers: 'subject',
            criterionId: 'scans',
          }),
          portal.answer(SHOP, 'documents', status),
          portal.answer(DESK, 'scans', status),
          portal.synchronize(),
        ]);
      const [company, shop] = await round('not-met');
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      portal.wait({ minutes: 1 });
      await Promise.all([
        portal.revoke(company),
        portal.revoke(shop),
        portal.answer(SHOP, 'builds', 'met'),
        portal.answer(DESK, 'builds', 'met'),
      ]);
      portal.excepted = [];
      expect(await portal.database('exceptions')).toHaveLength(2);
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
    });
  });
});
