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

import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { RecountTask } from '../../tasks/RecountTask';
import {
  component,
  domain,
  group,
  system,
} from '../../tests/__testUtils__/catalogEntities';
import {
  expectRecount,
  toCounted,
} from '../../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../../tests/__testUtils__/testDatabases';
import { TestPortal } from '../../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const COMPANY = 'group:default/company';
const TEAM = 'group:default/team';
const OTHER = 'group:default/other';
const SHOP = 'component:default/shop';
const DESK = 'component:default/desk';
const NOTHING = { cells: 0, scores: 0, periods: 0 };

describe('the recount', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('company'),
        group('team', { parents: [COMPANY] }),
        group('other', { parents: [COMPANY] }),
        component('shop', { owner: TEAM }),
        component('desk', { owner: OTHER }),
        component('gone', { owner: OTHER }),
      ];
      await portal.synchronize();
      portal.wait({ days: 1 });
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      await portal.answerAll(DESK, SERVICE_CRITERIA[1].slice(1));
      await portal.answer('component:default/gone', 'builds', 'met');
      await portal.except({
        entityRef: OTHER,
        covers: 'owned',
        criterionId: SERVICE_CRITERIA[1][0],
      });
      portal.wait({ days: 1 });
      portal.entities = portal.entities.slice(0, -1);
      await portal.synchronize();
      await portal.synchronize();
      portal.wait({ days: 1 });
      return portal;
    }

    /** The rollups of the past, day by day. */
    async function pastOf(portal: TestPortal) {
      const key = { ...portal.modelKey, subjectScope: 'service' as const };
      const past = [];
      for (const days of [0, 0.5, 1, 1.5, 2, 2.5]) {
        const at = new Date(Number(portal.now) - days * 24 * 60 * 60 * 1000);
        const counted = await portal.services.historyStore.countAsOf(
          [COMPANY, TEAM, OTHER],
          key,
          { at, organization: 'then' },
        );
        past.push({ days, cells: toCounted(counted) });
      }
      return past;
    }

    it('finds nothing wrong where nothing is', async () => {
      const portal = await createPortal();
      const before = await pastOf(portal);
      expect(await portal.services.recounter.recount()).toEqual({
        ...NOTHING,
        entities: 6,
      });
      expect(await pastOf(portal)).toEqual(before);
    });

    it('finds nothing wrong where a service reaches a scope both by its owner and by its system', async () => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        domain('sales'),
        system('web', { domain: 'domain:default/sales' }),
        system('till', { domain: 'domain:default/sales' }),
        component('shop', {
          owner: 'system:default/web',
          system: 'system:default/till',
        }),
        component('desk', { system: 'system:default/till' }),
      ];
      await portal.synchronize();
      const cells = await portal
        .database('rollup_cells')
        .where({ dimension_id: 'overall' })
        .where('subjects', '>', 0)
        .orderBy('scope_ref')
        .select('scope_ref', 'subjects');
      expect(cells).toEqual([
        { scope_ref: 'all', subjects: 2 },
        { scope_ref: 'domain:default/sales', subjects: 2 },
        { scope_ref: 'system:default/till', subjects: 2 },
        { scope_ref: 'system:default/web', subjects: 1 },
      ]);
      expect(await portal.services.recounter.recount()).toMatchObject(NOTHING);
    });

    it('mends cells of rollups that are wrong, missing, or count what is not there', async () => {
      const portal = await createPortal();
      const { database } = portal;
      const wrong = await database('rollup_cells')
        .where({ scope_ref: TEAM, dimension_id: 'overall' })
        .update({ subjects: 7, score_sum: -1 });
      const missing = await database('rollup_cells')
        .where({ scope_ref: COMPANY })
        .where('subjects', '>', 0)
        .delete();
      const [ghost] = await database('rollup_cells').limit(1);
      await database('rollup_cells').insert({
        ...ghost,
        scope_ref: 'group:default/ghost',
        subjects: 3,
      });

      const drift = await portal.services.recounter.recount();
      expect(drift).toMatchObject({ scores: 0, periods: 0 });
      // Where exceptions lift a subject, a cell without subjects is missing, too.
      expect(drift.cells).toBeGreaterThanOrEqual(wrong + missing + 1);
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      expect(await portal.services.recounter.recount()).toMatchObject(NOTHING);
    });

    it('scores subjects anew whose scores are wrong, misplaced or missing, and records it as a correction', async () => {
      const portal = await createPortal();
      const { database } = portal;
      const { overall } = await portal.levelsOf(SHOP);
      await database('current_scores')
        .where({ entity_ref: SHOP, dimension_id: 'overall' })
        .update({ bucket: 4, owner_ref: OTHER });
      await database('current_scores').where({ entity_ref: DESK }).delete();
      await database('subject_gaps').where({ entity_ref: DESK }).delete();

      expect(await portal.services.recounter.recount()).toMatchObject({
        scores: 2,
        periods: 0,
      });
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        cause: 'correction',
        effectiveAt: portal.now,
        levelsBefore: { overall: 4 },
        levelsAfter: { overall },
      });
      expect(await portal.services.recounter.recount()).toMatchObject(NOTHING);
    });

    it('tells a history anew that is missing, as it was, and ends one that leads elsewhere', async () => {
      const portal = await createPortal();
      const { database } = portal;
      const before = await pastOf(portal);
      await database('subject_periods').where({ entity_ref: SHOP }).delete();
      expect(await portal.services.recounter.recount()).toEqual({
        ...NOTHING,
        periods: 1,
        entities: 6,
      });
      expect(await pastOf(portal)).toEqual(before);

      await database('subject_periods')
        .where({ entity_ref: SHOP })
        .update({ levels: '{"overall":5}' });
      portal.wait({ minutes: 1 });
      expect(await portal.services.recounter.recount()).toMatchObject({
        periods: 1,
      });
      const today = before[0].cells;
      const [{ cells }] = await pastOf(portal);
      expect(cells).toEqual(today);
      expect(await portal.services.recounter.recount()).toMatchObject(NOTHING);
    });

    it('keeps what is written while it counts', async () => {
      const portal = await createPortal();
      await portal
        .database('rollup_cells')
        .where({ dimension_id: 'overall' })
        .update({ subjects: 100 });
      await Promise.all([
        portal.services.recounter.recount(),
        portal.answer(SHOP, 'deploys', 'met'),
        portal.answer(DESK, 'deploys', 'partly'),
      ]);
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      expect(await portal.services.recounter.recount()).toMatchObject(NOTHING);
    });

    it('is reported by a metric, the log and the auditor', async () => {
      const portal = await createPortal();
      await portal
        .database('rollup_cells')
        .where({ scope_ref: TEAM, dimension_id: 'overall' })
        .update({ subjects: 7 });
      const auditor = mockServices.auditor.mock();
      const event = { success: jest.fn(), fail: jest.fn() };
      auditor.createEvent.mockResolvedValue(event);
      const logger = mockServices.logger.mock();
      const gauge = { record: jest.fn() };
      const histogram = { record: jest.fn() };
      const task = RecountTask.create({
        auditor,
        logger,
        metrics: metricsServiceMock.mock({
          createGauge: () => gauge,
          createHistogram: () => histogram,
        }),
        recounter: portal.services.recounter,
      });

      const { cells } = await task.run();
      expect(cells).toBeGreaterThan(0);
      expect(gauge.record.mock.calls).toEqual([
        [cells, { kind: 'cells' }],
        [0, { kind: 'periods' }],
        [0, { kind: 'scores' }],
      ]);
      expect(histogram.record).toHaveBeenCalledWith(expect.any(Number));
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining(`${cells} cell(s) of rollups`),
      );
      expect(auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'counts-correct',
        severityLevel: 'medium',
        meta: { actionType: 'update', cells, periods: 0, scores: 0 },
      });
      expect(event.success).toHaveBeenCalled();

      gauge.record.mockClear();
      logger.warn.mockClear();
      await task.run();
      expect(gauge.record).toHaveBeenCalledWith(0, { kind: 'cells' });
      expect(logger.warn).not.toHaveBeenCalled();
      expect(auditor.createEvent).toHaveBeenCalledTimes(1);
    });
  });
});
