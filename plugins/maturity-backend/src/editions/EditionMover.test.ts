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
import { OTHER_EDITION } from '../rollups/types';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { expectContinuousHistory } from '../tests/__testUtils__/expectContinuousHistory';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import {
  SERVICE_CRITERIA,
  handMadeModel,
} from '../tests/__testUtils__/handMadeModel';
import { readTables } from '../tests/__testUtils__/readTables';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal, VALIDITY_DAYS } from '../tests/__testUtils__/TestPortal';
import { trendOf } from '../tests/__testUtils__/trendOf';
import { nextEdition } from './__testUtils__/nextEdition';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const DESK = 'component:default/desk';
const GONE = 'component:default/gone';
const TEAM = 'group:default/team';

describe('EditionMover', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** The shop meets Level 2, the desk and one that is gone Level 1, and `idle` was never assessed. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      const others = Array.from({ length: 20 }, (_, index) =>
        component(`other-${index}`),
      );
      portal.entities = [
        group('company'),
        group('team', { parents: ['group:default/company'] }),
        component('shop', { owner: TEAM }),
        component('desk', { owner: TEAM }),
        component('idle', { owner: TEAM }),
        ...others,
        component('gone', { owner: TEAM }),
      ];
      await portal.synchronize();
      await portal.answerAll(SHOP, [
        ...SERVICE_CRITERIA[1],
        ...SERVICE_CRITERIA[2],
      ]);
      await portal.answerAll(DESK, SERVICE_CRITERIA[1]);
      await portal.answerAll(GONE, SERVICE_CRITERIA[1]);
      await portal.answerAll(TEAM, ['plans']);
      portal.entities = portal.entities.slice(0, -1);
      await portal.synchronize();
      portal.wait({ days: 1 });
      portal.models = [nextEdition, handMadeModel];
      await portal.synchronize();
      return portal;
    }

    const move = (portal: TestPortal, target = nextEdition, only?: string) =>
      portal.services.editionMover.move({
        target,
        entityRef: only,
        authorRef: 'user:default/grace',
        now: portal.now,
      });

    /** How many services of the team are under another edition than the default. */
    const underAnother = async (portal: TestPortal) => {
      const { rollupStore } = portal.services;
      const cells = await rollupStore.readCells([TEAM], {
        ...portal.modelKey,
        subjectScope: 'service',
      });
      return (cells.get(TEAM) ?? [])
        .filter(({ dimensionId }) => dimensionId === OTHER_EDITION)
        .reduce((total, { subjects }) => total + subjects, 0);
    };

    it('lets exceptions count under the next edition', async () => {
      const portal = await createPortal();
      await portal.except({
        entityRef: TEAM,
        covers: 'owned',
        criterionId: 'canaries',
      });
      portal.wait({ minutes: 1 });
      await move(portal, nextEdition, SHOP);
      const { standing } = await portal.assessmentOf(SHOP);
      expect(standing?.dimensions.overall).toMatchObject({
        bucket: 2,
        without: { bucket: 1 },
        waived: 1,
      });
      await move(portal);
      await expectRecount(portal);
      await expectContinuousHistory(portal, SHOP);
    });

    it('moves answers, levels, counts and history, and finishes what is left', async () => {
      const portal = await createPortal();
      // Who was never assessed follows the default edition; who was stays where it began.
      expect(await portal.distributionOf(TEAM)).toEqual({ [-1]: 1 });
      expect(await underAnother(portal)).toBe(2);
      portal.wait({ days: 1 });

      expect(await move(portal, nextEdition, SHOP)).toEqual({
        moved: [SHOP],
        remaining: 3,
      });
      expect(await portal.distributionOf(TEAM)).toEqual({ 1: 1, [-1]: 1 });
      expect(await underAnother(portal)).toBe(1);
      portal.wait({ days: 1 });
      expect(await move(portal)).toEqual({
        moved: [DESK, GONE, TEAM],
        remaining: 0,
      });

      await expectRecount(portal);
      expect(await underAnother(portal)).toBe(0);
      expect(await portal.distributionOf(TEAM)).toEqual({ 1: 2, [-1]: 1 });
      const shop = await portal.assessmentOf(SHOP);
      expect(shop.model.edition).toBe('2');
      expect([...shop.answers.keys()].sort()).toEqual(
        [...SERVICE_CRITERIA[1], 'tests', 'patches'].sort(),
      );
      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        cause: 'model',
        edition: '2',
        authorRef: 'user:default/grace',
        levelsBefore: { overall: 2, delivery: 2, safety: 2 },
        levelsAfter: { overall: 1, delivery: 1, safety: 2 },
        detail: { editionBefore: '1', editionAfter: '2' },
      });
      for (const entityRef of [SHOP, DESK, TEAM]) {
        await expectContinuousHistory(portal, entityRef);
      }
      // The answer to what has ended is still there.
      const kept = await portal
        .database('answers')
        .where({ entity_ref: SHOP, criterion_id: 'deploys' });
      expect(kept).toHaveLength(1);
      expect(
        await portal.database('subject_gaps').where({ edition: '1' }),
      ).toEqual([]);

      // As of the day before, the shop stood where it stood, and what moved since is the change of the edition.
      const key = { ...portal.modelKey, subjectScope: 'service' as const };
      const { historyStore } = portal.services;
      const at = new Date(portal.now.getTime() - 1);
      const moved = await historyStore.countMovements({
        ...key,
        scopeRef: TEAM,
        from: at,
        to: portal.now,
        organization: 'then',
      });
      expect(moved).toMatchObject([
        { cause: 'model', before: 'other-edition', after: { overall: 1 } },
      ]);

      // Nothing is left, so that nothing is done.
      const before = await readTables(portal.database);
      portal.wait({ days: 1 });
      expect(await move(portal)).toEqual({ moved: [], remaining: 0 });
      expect(await move(portal, nextEdition, SHOP)).toEqual({
        moved: [],
        remaining: 0,
      });
      expect(await readTables(portal.database)).toEqual(before);
      await expect(
        move(portal, nextEdition, 'component:default/never'),
      ).rejects.toThrow('There is no component:default/never');

      // What returns to the catalog is under the edition that it was moved to.
      portal.entities = [
        ...portal.entities,
        component('gone', { owner: TEAM }),
      ];
      await portal.synchronize();
      expect(await portal.distributionOf(TEAM)).toEqual({ 1: 3, [-1]: 1 });
      await expectRecount(portal);
    });

    it('gives every answer back when it moves back, and changes no week of the past', async () => {
      const portal = await createPortal();
      const before = await portal.levelsOf(SHOP);
      portal.models = [handMadeModel, nextEdition];
      await portal.synchronize();
      portal.wait({ days: 7 });
      await portal.keepHouse();
      const trend = await trendOf(portal, TEAM);
      expect(trend).toEqual([['2026-03-09', { 1: 1, 2: 1, [-1]: 1 }]]);

      await move(portal);
      expect(await portal.distributionOf(TEAM)).toEqual({ [-1]: 1 });
      portal.wait({ days: 7 });
      await portal.keepHouse();
      // In the week after, both were under the other edition.
      expect(await trendOf(portal, TEAM)).toEqual([
        ...trend,
        ['2026-03-16', { [-1]: 1 }],
      ]);

      await move(portal, handMadeModel);
      expect(await portal.levelsOf(SHOP)).toEqual(before);
      await expectRecount(portal);
      await expectContinuousHistory(portal, SHOP);
    });

    it('lets an expiry before the move and an import into the time before it be what they are', async () => {
      const portal = await createPortal();
      portal.wait({ days: VALIDITY_DAYS - 2 });
      await portal.answerAll(DESK, SERVICE_CRITERIA[1]);
      portal.wait({ days: 2 });
      const untilNow = portal.now;
      await move(portal);

      // The answers of the shop expired unnoticed, under the edition that they were given under.
      const history = await portal.historyOf(SHOP);
      const expiries = history.filter(({ cause }) => cause === 'expiry');
      expect(expiries).toHaveLength(7);
      expect(expiries.map(({ edition }) => edition)).toEqual(
        expiries.map(() => '1'),
      );
      expect(history[history.length - 1]).toMatchObject({
        cause: 'model',
        levelsBefore: { overall: 'not-assessed' },
        levelsAfter: { overall: 'not-assessed' },
      });
      await expectContinuousHistory(portal, SHOP);
      expect(await portal.recordExpiries()).toBe(0);
      await expectRecount(portal);

      portal.wait({ days: 1 });
      await portal.import([
        {
          entityRef: DESK,
          criterionId: 'patches',
          status: 'met',
          answeredAt: new Date(untilNow.getTime() - 1000).toISOString(),
        },
      ]);
      const periods = await portal
        .database('subject_periods')
        .where({ entity_ref: DESK })
        .orderBy('id', 'desc');
      expect(
        periods.slice(0, 2).map(({ cause, edition, levels }) => ({
          cause,
          edition,
          safety: JSON.parse(levels).safety,
        })),
      ).toEqual([
        { cause: 'model', edition: '2', safety: 2 },
        { cause: 'import', edition: '1', safety: 2 },
      ]);
      const timeline = await portal
        .database('score_timeline')
        .where({ entity_ref: DESK })
        .orderBy(['effective_at', 'sequence']);
      expect(
        timeline.map(({ edition, standing }) => [
          edition,
          JSON.parse(standing).edition,
        ]),
      ).toEqual(timeline.map(({ edition }) => [edition, edition]));
      expect((await portal.levelsOf(DESK)).safety).toBe(2);
      await expectRecount(portal);
    });
  });
});
