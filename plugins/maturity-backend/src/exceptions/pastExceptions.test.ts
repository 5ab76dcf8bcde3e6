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
import { expectContinuousHistory } from '../tests/__testUtils__/expectContinuousHistory';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const EXCEPTED = 'group:default/excepted';
const OTHER = 'group:default/other';

describe('exceptions of groups in the past', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'begin and end with the owner, and move levels as exceptions, on %s',
    async databaseId => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      const place = async (owner: string, type: string) => {
        portal.wait({ days: 1 });
        portal.entities = [
          group('excepted'),
          group('other'),
          component('shop', { owner, type }),
        ];
        await portal.synchronize();
      };
      await place(OTHER, 'service');
      const [missing, ...given] = SERVICE_CRITERIA[1];
      await portal.answerAll(SHOP, given);
      await portal.except({
        entityRef: EXCEPTED,
        covers: 'owned',
        criterionId: missing,
      });
      const begun = portal.now;
      await place(EXCEPTED, 'library');
      const inGroup = await portal.levelsOf(SHOP);
      await place(OTHER, 'service');
      const outside = await portal.levelsOf(SHOP);
      expect(inGroup.overall).toBeGreaterThan(outside.overall);

      const expectPast = async () => {
        const { historyStore } = portal.services;
        const key = { ...portal.modelKey, subjectScope: 'service' as const };
        const moved = await historyStore.countMovements({
          ...key,
          scopeRef: 'all',
          from: begun,
          to: portal.now,
          organization: 'now',
        });
        const told = moved.map(({ cause, before, after }) => [
          cause,
          Object(before).overall,
          Object(after).overall,
        ]);
        expect(told).toEqual(
          expect.arrayContaining([
            ['exception', outside.overall, inGroup.overall],
            ['exception', inGroup.overall, outside.overall],
          ]),
        );
        expect(told.map(([cause]) => cause)).not.toContain('placement');
      };
      await expectPast();
      await expectContinuousHistory(portal, SHOP);
      // The same, told anew by an import that is older.
      await portal.import([
        {
          entityRef: SHOP,
          criterionId: SERVICE_CRITERIA[3][0],
          status: 'met',
          answeredAt: new Date(begun.getTime() - 1).toISOString(),
        },
      ]);
      await expectPast();
    },
  );
});
