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
import {
  SERVICE_CRITERIA,
  createModel,
  handMadeModel,
} from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal, VALIDITY_DAYS } from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const DESK = 'component:default/desk';
const TEAM = 'group:default/team';

describe('Rescorer', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** The shop meets three of the four criteria of Level 1, the desk all of them. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      const others = Array.from({ length: 210 }, (_, index) =>
        component(`other-${index}`, { owner: TEAM }),
      );
      portal.entities = [
        ...others,
        group('company'),
        group('team', { parents: ['group:default/company'] }),
        component('shop', { owner: TEAM }),
        component('desk', { owner: TEAM }),
        component('gone', { owner: TEAM }),
      ];
      await portal.synchronize();
      await portal.answerAll(SHOP, ['builds', 'manual-tests', 'scans']);
      await portal.answerAll(DESK, SERVICE_CRITERIA[1]);
      await portal.answerAll(TEAM, ['plans']);
      await portal.answerAll('component:default/gone', SERVICE_CRITERIA[1]);
      portal.entities = portal.entities.slice(0, -1);
      await portal.synchronize();
      portal.wait({ days: 1 });
      return portal;
    }

    it('scores all subjects anew when the rule has changed, and keeps both models', async () => {
      const portal = await createPortal();
      const { catalogStore } = portal.services;
      expect(await portal.distributionOf(TEAM)).toEqual({
        0: 1,
        1: 1,
        [-1]: 210,
      });
      const { scoredHash } = await catalogStore.readState();

      const lenient = createModel({ threshold: 0.6 });
      portal.models = [lenient];
      expect(await portal.synchronize()).toBe('unchanged');
      expect(await portal.distributionOf(TEAM)).toEqual({
        1: 2,
        [-1]: 210,
      });
      await expectRecount(portal);

      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        cause: 'model',
        effectiveAt: portal.now,
        recordedAt: portal.now,
        levelsBefore: { overall: 0, delivery: 1 },
        levelsAfter: { overall: 1, delivery: 1 },
      });
      // Nothing happened to those that stay where they are, or that are not there.
      for (const entityRef of [DESK, TEAM, 'component:default/gone']) {
        expect(
          (await portal.historyOf(entityRef)).map(({ cause }) => cause),
        ).not.toContain('model');
      }
      expect((await portal.assessmentOf(DESK)).standing?.modelHash).toBe(
        lenient.hash,
      );
      const models = await portal
        .database('effective_models')
        .orderBy('recorded_at');
      expect(
        models.map(({ hash, content }) => [hash, JSON.parse(content)]),
      ).toEqual([
        [handMadeModel.hash, handMadeModel],
        [lenient.hash, lenient],
      ]);
      expect((await catalogStore.readState()).scoredHash).not.toBe(scoredHash);

      // Once is enough.
      portal.wait({ days: 1 });
      await portal.synchronize();
      expect(await portal.historyOf(SHOP)).toHaveLength(history.length);
      expect(await portal.database('effective_models')).toHaveLength(2);
    });

    it('leaves assessments under the edition that they began with', async () => {
      const portal = await createPortal();
      const next = createModel({ edition: '2' });
      portal.models = [next, handMadeModel];
      await portal.synchronize();
      const countsOf = async (edition: string) => {
        const cells = await portal.services.rollupStore.readCells([TEAM], {
          modelId: next.id,
          edition,
          subjectScope: 'service',
        });
        return Object.fromEntries(
          (cells.get(TEAM) ?? [])
            .filter(({ dimensionId }) => dimensionId === 'overall')
            .map(({ bucket, subjects }) => [bucket, subjects]),
        );
      };
      expect(await countsOf('1')).toEqual({ 0: 1, 1: 1 });
      expect(await countsOf('2')).toEqual({ [-1]: 210 });

      // What goes on with them goes on under their edition, and what begins now begins under the new one.
      const { assessment } = await portal.answer(SHOP, 'documents', 'met');
      expect(assessment.model.edition).toBe('1');
      const { assessment: begun } = await portal.answer(
        'component:default/other-0',
        'scans',
        'met',
      );
      expect(begun.model.edition).toBe('2');
      expect(await countsOf('1')).toEqual({ 1: 2 });
      portal.wait({ days: VALIDITY_DAYS });
      expect(await portal.recordExpiries()).toBe(5);
      expect(await countsOf('1')).toEqual({ [-1]: 2 });

      // A change of an edition that is not the default one is noticed as well.
      portal.models = [next, createModel({ threshold: 0.6 })];
      await portal.synchronize();
      expect((await portal.assessmentOf(SHOP)).standing?.modelHash).toBe(
        portal.models[1].hash,
      );
    });

    it('lets nothing of another model wait for ever', async () => {
      const portal = await createPortal();
      portal.models = [createModel({ id: 'another' }), handMadeModel];
      await portal.synchronize();
      expect(await portal.distributionOf(TEAM)).toEqual({ [-1]: 212 });
      portal.wait({ days: VALIDITY_DAYS });
      expect(await portal.recordExpiries()).toBe(0);
      portal.models = [handMadeModel];
      await portal.synchronize();
      await portal.recordExpiries();
      await expectRecount(portal);
    });
  });
});
