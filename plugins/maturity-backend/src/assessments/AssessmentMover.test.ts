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
import { weekOf } from '../rollups/weeks';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal, VALIDITY_DAYS } from '../tests/__testUtils__/TestPortal';
import { trendOf } from '../tests/__testUtils__/trendOf';

jest.setTimeout(60_000);

const OLD = 'component:default/old';
const NEW = 'component:default/new';
const TEAM = 'group:default/team';

describe('AssessmentMover', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** A portal in which a component with answers was renamed. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      const others = Array.from({ length: 10 }, (_, index) =>
        component(`other-${index}`, { owner: 'group:default/others' }),
      );
      portal.entities = [...others, component('old', { owner: TEAM })];
      await portal.synchronize();
      await portal.answerAll(OLD, SERVICE_CRITERIA[1]);
      portal.wait({ days: 1 });
      portal.entities = [
        ...others,
        group('team'),
        component('new', { owner: TEAM }),
        component('demo', { owner: TEAM, optOut: 'Nobody uses it' }),
      ];
      expect(await portal.synchronize()).toBe('applied');
      return portal;
    }

    it('gives answers, history and levels to the renamed entity', async () => {
      const portal = await createPortal();
      const past = await portal.historyOf(OLD);
      expect(await portal.distributionOf(TEAM)).toEqual({ [-1]: 1, [-3]: 1 });
      portal.wait({ days: 1 });
      expect(await portal.move(OLD, NEW)).toEqual({ moved: 4 });

      expect(await portal.distributionOf(TEAM)).toEqual({ 1: 1, [-3]: 1 });
      const history = await portal.historyOf(NEW);
      expect(history.map(({ cause }) => cause)).toEqual([
        'answer',
        'answer',
        'answer',
        'answer',
        'removed',
        'added',
        'moved',
      ]);
      expect(history).toEqual(
        expect.arrayContaining(
          past.map(change => ({ ...change, entityRef: NEW })),
        ),
      );
      expect(history[6]).toMatchObject({
        effectiveAt: portal.now,
        levelsBefore: { overall: 'not-assessed' },
        levelsAfter: { overall: 1 },
        detail: { from: OLD, to: NEW },
      });
      await expectRecount(portal);

      // Further answers, expiries, and the return of the old name find everything in its new place.
      await portal.answerAll(NEW, SERVICE_CRITERIA[2]);
      portal.wait({ days: VALIDITY_DAYS - 2 });
      expect(await portal.recordExpiries()).toBe(1);
      expect(await portal.levelsOf(NEW)).toMatchObject({ overall: -1 });
      portal.entities = [...portal.entities, component('old', { owner: TEAM })];
      await portal.synchronize();
      expect((await portal.assessmentOf(OLD)).answers.size).toBe(0);
      await expectRecount(portal);
    });

    it('is counted once in the weeks before, under the new name', async () => {
      const portal = await createPortal();
      await portal.move(OLD, NEW);
      portal.wait({ days: 14 });
      await portal.import([
        {
          entityRef: NEW,
          criterionId: 'deploys',
          status: 'met',
          answeredAt: '2026-02-20T00:00:00Z',
        },
      ]);
      expect(await trendOf(portal, TEAM)).toEqual([
        ['2026-02-23', { [-1]: 1 }],
        ['2026-03-02', { [-1]: 1 }],
        ['2026-03-09', { 1: 1, [-3]: 1 }],
        ['2026-03-16', { 1: 1, [-3]: 1 }],
      ]);
    });

    it('lets no withdrawn answer of the new entity hide one that is moved', async () => {
      const portal = await createPortal();
      await portal.answer(NEW, 'builds', 'not-met');
      await expect(portal.move(OLD, NEW)).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining(NEW),
      });
      await portal.answer(NEW, 'builds', 'unknown');
      portal.wait({ minutes: 1 });
      expect(await portal.move(OLD, NEW)).toEqual({ moved: 4 });
      expect(await portal.levelsOf(NEW)).toMatchObject({ overall: 1 });

      // Not even when the past is replayed.
      await portal.import([
        {
          entityRef: NEW,
          criterionId: 'deploys',
          status: 'met',
          answeredAt: '2026-02-01T00:00:00Z',
          expiresAt: '2027-02-01T00:00:00Z',
        },
      ]);
      expect(await portal.levelsOf(NEW)).toMatchObject({
        overall: 1,
        delivery: 2,
      });
      await expectRecount(portal);
    });

    it('takes along the targets and their past, but keeps those of the new entity', async () => {
      const portal = await createPortal();
      const [{ id: first }] = portal.model.dimensions;
      const targetsOf = async (holderRef: string) =>
        (await portal.services.targetStore.readOwn(holderRef, portal.model.id))
          .map(({ dimensionId, level }) => `${dimensionId} ${level}`)
          .sort();
      await portal.aim(TEAM, 'owned', [{ dimensionId: 'overall', level: 1 }]);
      await portal.aim(OLD, 'subject', [{ dimensionId: 'overall', level: 5 }]);
      await portal.aim(OLD, 'subject', [
        { dimensionId: 'overall', level: 2 },
        { dimensionId: first, level: 3 },
      ]);
      portal.wait({ minutes: 1 });
      await expect(
        portal.move(OLD, 'component:default/demo'),
      ).rejects.toMatchObject({ name: 'InputError' });
      expect(await targetsOf(OLD)).toHaveLength(2);
      await portal.move(OLD, NEW);
      expect(await targetsOf(OLD)).toEqual([]);
      expect(await targetsOf(NEW)).toEqual([`${first} 3`, 'overall 2']);
      await expectRecount(portal);

      // On to an entity that somebody has set a target for.
      const OTHER = 'component:default/other-0';
      await portal.aim(OTHER, 'subject', [{ dimensionId: first, level: 4 }]);
      portal.wait({ minutes: 1 });
      await portal.move(NEW, OTHER);
      expect(await targetsOf(NEW)).toEqual([]);
      expect(await targetsOf(OTHER)).toEqual([`${first} 4`]);
      expect(
        await portal
          .database('targets')
          .where({ holder_ref: OTHER })
          .whereNotNull('replaced_at'),
      ).toHaveLength(3);
      expect(await targetsOf(TEAM)).toEqual(['overall 1']);
      await expectRecount(portal);
    });

    it('takes along the deliveries, and adds them to those of the new entity', async () => {
      const portal = await createPortal();
      const { deliveryStore } = portal.services;
      const record = (entityRef: string, key: string, deliveredAt: Date) =>
        deliveryStore.record([
          {
            key,
            entityRef,
            kind: 'deployment',
            deliveredAt,
            week: weekOf(deliveredAt),
          },
        ]);
      portal.entities = [...portal.entities, component('old', { owner: TEAM })];
      await portal.synchronize();
      const before = portal.now;
      await record(OLD, 'a', before);
      await record(OLD, 'b', before);
      await record(NEW, 'c', before);
      portal.wait({ days: 14 });
      await record(NEW, 'd', portal.now);
      // The pipeline sent one of them again when the service had its new name already.
      await record(NEW, 'b', before);
      await portal.move(OLD, NEW);
      expect(
        await portal
          .database('delivery_weeks')
          .select('entity_ref', 'week', 'deliveries')
          .orderBy('week'),
      ).toEqual([
        { entity_ref: NEW, week: weekOf(before), deliveries: 3 },
        { entity_ref: NEW, week: weekOf(portal.now), deliveries: 1 },
      ]);
      const [measure, ...others] = await portal.database('delivery_measures');
      expect(others).toEqual([]);
      expect(measure).toMatchObject({
        entity_ref: NEW,
        first_week: weekOf(before),
      });
      expect(new Date(measure.last_at)).toEqual(portal.now);
      // The events are known under the new name.
      expect(await record(NEW, 'a', before)).toMatchObject({ added: 0 });
    });

    it('moves nothing that it should not', async () => {
      const portal = await createPortal();
      const refusals = [
        [OLD, OLD, 'InputError'],
        [OLD, 'component:default/none', 'NotFoundError'],
        [OLD, 'component:default/demo', 'InputError'],
        [NEW, 'component:default/other-0', 'NotFoundError'],
        ['component:default/none', NEW, 'NotFoundError'],
      ];
      for (const [from, to, name] of refusals) {
        await expect(portal.move(from, to)).rejects.toMatchObject({ name });
      }
      // The entity that was renamed is not there any more.
      await expect(portal.move(NEW, OLD)).rejects.toMatchObject({
        name: 'NotFoundError',
      });
      expect((await portal.assessmentOf(OLD)).answers.size).toBe(4);
      expect((await portal.historyOf(NEW)).map(({ cause }) => cause)).toEqual([
        'added',
      ]);
      await expectRecount(portal);
    });
  });
});
