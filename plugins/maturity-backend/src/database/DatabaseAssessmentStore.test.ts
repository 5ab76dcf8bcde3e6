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
import { component } from '../tests/__testUtils__/catalogEntities';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';

describe('DatabaseAssessmentStore', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it('pages through changes, also through those of the same moment', async () => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('shop')];
      await portal.synchronize();
      for (const status of ['met', 'partly', 'not-met'] as const) {
        await portal.answerAll(SHOP, ['builds', 'scans'], status);
        await portal.answerAll(SHOP, ['builds'], 'met');
        portal.wait({ minutes: 1 });
      }
      const all = (await portal.historyOf(SHOP)).reverse();
      expect(all.length).toBeGreaterThan(7);
      const { assessmentStore } = portal.services;
      for (const criterionId of [undefined, 'builds']) {
        const expected = all.filter(
          change => !criterionId || change.criterionId === criterionId,
        );
        const read = [];
        for (;;) {
          const page = await assessmentStore.readChanges({
            entityRef: SHOP,
            criterionId,
            limit: 2,
            before: read[read.length - 1],
          });
          if (page.length === 0) {
            break;
          }
          read.push(...page);
        }
        expect(read).toEqual(expected);
      }
      // A cursor may name any time.
      expect(
        await assessmentStore.readChanges({
          entityRef: SHOP,
          limit: 100,
          before: {
            effectiveAt: new Date(999999999999999),
            id: '9'.repeat(18),
          },
        }),
      ).toEqual(all);
    });

    it('writes nothing if anything of it fails', async () => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('shop')];
      await portal.synchronize();
      await portal.answer(SHOP, 'builds', 'met');
      const before = await portal.assessmentOf(SHOP);
      // The history is written last.
      await portal.database.schema.renameTable('changes', 'away');
      await expect(portal.answer(SHOP, 'builds', 'not-met')).rejects.toThrow();
      await portal.database.schema.renameTable('away', 'changes');
      expect(await portal.assessmentOf(SHOP)).toEqual(before);
      expect(await portal.database('answers')).toHaveLength(1);
      await expectRecount(portal);
    });
  });
});
