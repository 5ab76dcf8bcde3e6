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
import { expectContinuousHistory } from './__testUtils__/expectContinuousHistory';
import { ORACLE_TIMEOUT, oracleRuns } from './__testUtils__/oracleRuns';
import { OrganizationStory } from './__testUtils__/OrganizationStory';
import { SMALL, organizationsOf } from './__testUtils__/randomOrganization';
import { stepsOf } from './__testUtils__/randomSteps';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(ORACLE_TIMEOUT);

describe('history', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'has every difference once, whenever expiries are recorded, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      await TestPortal.create(database);
      // What is imported or moved afterwards has a past of its own, with which older changes were not made.
      const ownSteps = stepsOf(SMALL).filter(
        ({ type }) => type !== 'import' && type !== 'move',
      );
      const property = fc.asyncProperty(
        organizationsOf(SMALL),
        fc.array(fc.tuple(ownSteps, fc.boolean()), {
          minLength: 10,
          maxLength: 20,
        }),
        async (organization, tale) => {
          await emptyDatabase(database);
          const portal = TestPortal.overMigrated(database);
          const story = new OrganizationStory(portal, organization);
          await story.begin();
          for (const [step, areExpiriesRecorded] of tale) {
            await story.take(step);
            if (areExpiriesRecorded) {
              await portal.recordExpiries();
            }
          }
          await portal.recordExpiries();
          const rows = await database('changes').distinct('entity_ref');
          for (const row of rows) {
            await expectContinuousHistory(portal, row.entity_ref);
          }
        },
      );
      const result = await fc.check(
        property,
        oracleRuns(databaseId, {
          quick: { sqlite: 30, postgres: 8 },
          full: { sqlite: 1000, postgres: 250 },
        }),
      );
      expect(await fc.asyncDefaultReportMessage(result)).toBeUndefined();
    },
  );
});
