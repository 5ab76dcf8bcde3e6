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
import createKnex from 'knex';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const TEAM = 'group:default/team';
const COMPANY = 'group:default/company';
const OTHER = 'group:default/other';

describe('AnswerRecorder, with many writers', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('company'),
        group('team', { parents: [COMPANY] }),
        component('shop', { owner: TEAM }),
        component('demo', { owner: TEAM, optOut: 'Nobody uses it' }),
      ];
      await portal.synchronize();
      portal.wait({ minutes: 1 });
      return portal;
    }

    it('loses none of many answers that are given at the same moment', async () => {
      const portal = await createPortal();
      const names = ['red', 'green', 'blue', 'grey'];
      portal.entities = [
        ...portal.entities,
        ...names.map(name => component(name, { owner: TEAM })),
      ];
      await portal.synchronize();
      // The second replica has connections of its own where the database allows it.
      const replica = TestPortal.overMigrated(
        databaseId === 'SQLITE_3'
          ? portal.database
          : createKnex(portal.database.client.config),
      );
      replica.now = portal.now;

      const criteria = Object.values(SERVICE_CRITERIA)
        .flat()
        .filter(id => id !== 'signs');
      const results = await Promise.all(
        names.flatMap(name =>
          criteria.flatMap(criterionId =>
            [portal, replica].map(writer =>
              writer.answer(
                `component:default/${name}`,
                criterionId,
                { status: 'met', basedOn: undefined },
                { authorRef: `user:default/${writer === replica}` },
              ),
            ),
          ),
        ),
      );
      // Of two that answer the same criterion, one is faster; different criteria are never in each other's way.
      expect(results.filter(({ conflict }) => conflict)).toHaveLength(
        results.length / 2,
      );
      portal.given.push(...replica.given.splice(0));
      await expectRecount(portal, { scopeRefs: [COMPANY] });
      expect(await portal.distributionOf(COMPANY)).toEqual({
        3: names.length,
        [-1]: 1,
        [-3]: 1,
      });

      // Meanwhile the hierarchy changes, and owners with it.
      for (const [round, status] of (
        ['not-met', 'met', 'partly', 'met', 'unknown', 'met'] as const
      ).entries()) {
        portal.entities = [
          ...portal.entities.filter(
            ({ metadata }) => !['team', 'blue'].includes(metadata.name),
          ),
          group('team', { parents: [round % 2 ? COMPANY : OTHER] }),
          component('blue', { owner: round % 2 ? TEAM : COMPANY }),
        ];
        const answers = names.flatMap(name =>
          ['scans', 'builds'].map((criterionId, index) =>
            (index ? portal : replica).answer(
              `component:default/${name}`,
              criterionId,
              status,
            ),
          ),
        );
        await Promise.all([portal.synchronize(), ...answers]);
        portal.given.push(...replica.given.splice(0));
        await expectRecount(portal, { scopeRefs: [COMPANY, OTHER] });
      }
      if (replica.database !== portal.database) {
        await replica.database.destroy();
      }
    });
  });
});
