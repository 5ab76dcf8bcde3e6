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

import fc from 'fast-check';
import { emptyDatabase } from './__testUtils__/emptyDatabase';
import { expectCounts } from './__testUtils__/expectPast';
import { expectRecount } from './__testUtils__/expectRecount';
import { ORACLE_TIMEOUT, oracleRuns } from './__testUtils__/oracleRuns';
import { OrganizationStory } from './__testUtils__/OrganizationStory';
import { Past } from './__testUtils__/Past';
import { organizationsOf } from './__testUtils__/randomOrganization';
import { stepsOf } from './__testUtils__/randomSteps';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(ORACLE_TIMEOUT);

/** Of the components, about one in six is not in the catalog to begin with: more than 500 subjects are. */
const LARGE = { groups: 90, systems: 30, components: 660 };
const SUBJECTS = 500;
const SCOPES = [
  'group:default/team-1',
  'group:ops/team-0',
  'domain:default/domain-0',
];

describe('large organisations', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'equal a recount from raw answers and entities, now and as of any date, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      await TestPortal.create(database);
      const property = fc.asyncProperty(
        organizationsOf(LARGE),
        fc.array(
          stepsOf(LARGE).filter(({ type }) => type !== 'move'),
          { minLength: 4, maxLength: 10 },
        ),
        fc.tuple(fc.nat(), fc.constantFrom(-1, 0, 1)),
        async (organization, tale, [index, offset]) => {
          await emptyDatabase(database);
          const portal = TestPortal.overMigrated(database);
          const story = new OrganizationStory(portal, organization);
          await story.begin();
          // What appears while a portal is new is taken to have been there before.
          portal.wait({ minutes: 20 });
          for (const step of tale) {
            await story.take(step);
          }
          await portal.recordExpiries();
          const [{ n }] = await database('current_scores').countDistinct<
            Array<{ n: number | string }>
          >({ n: 'entity_ref' });
          expect(Number(n)).toBeGreaterThan(SUBJECTS);

          await expectRecount(portal, { scopeRefs: SCOPES });
          const past = new Past(portal);
          const { moments } = past;
          const moment = Number(moments[index % moments.length]) + offset;
          await expectCounts(portal, past, [new Date(moment)]);
          expect(await portal.services.recounter.recount()).toMatchObject({
            cells: 0,
            scores: 0,
            periods: 0,
          });
        },
      );
      const result = await fc.check(property, {
        ...oracleRuns(databaseId, {
          quick: { sqlite: 1, postgres: 1 },
          full: { sqlite: 100, postgres: 100 },
        }),
        // A smaller organisation with the same defect is a matter of the other tests.
        endOnFailure: true,
      });
      expect(await fc.asyncDefaultReportMessage(result)).toBeUndefined();
    },
  );
});
