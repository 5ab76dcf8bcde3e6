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
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { OrganizationStory } from './__testUtils__/OrganizationStory';
import { emptyDatabase } from './__testUtils__/emptyDatabase';
import { expectRecount } from './__testUtils__/expectRecount';
import { ORACLE_TIMEOUT, oracleRuns } from './__testUtils__/oracleRuns';
import { SMALL, organizationsOf } from './__testUtils__/randomOrganization';
import { stepsOf } from './__testUtils__/randomSteps';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(ORACLE_TIMEOUT);

const SCOPES = [
  'group:default/team-1',
  'group:ops/team-0',
  'domain:default/domain-0',
];

/** What readers may be allowed to read. */
const { condition: conditions } = fc.letrec<{
  condition: PermissionCriteria<MaturityAssessmentFilter>;
}>(tie => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.record({
      property: fc.constantFrom(
        'ownerMember' as const,
        'ownerAncestor',
        'kind',
        'system',
      ),
      values: fc.subarray([
        ...SCOPES,
        'user:default/ada',
        'component',
        'system:default/system-0',
      ]),
    }),
    fc.record({ not: tie('condition') }),
    fc.record({ anyOf: fc.tuple(tie('condition'), tie('condition')) }),
    fc.record({ allOf: fc.tuple(tie('condition'), tie('condition')) }),
  ),
}));

describe('rollups', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'equal a recount from raw answers and entities after every step on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      await TestPortal.create(database);
      const property = fc.asyncProperty(
        organizationsOf(SMALL),
        fc.array(stepsOf(SMALL), { minLength: 6, maxLength: 14 }),
        fc.constantFrom(undefined, 'group:ops/team-0'),
        conditions,
        async (organization, tale, organizationRef, condition) => {
          await emptyDatabase(database);
          const portal = TestPortal.overMigrated(database, { organizationRef });
          const expectEqual = () =>
            expectRecount(portal, { scopeRefs: SCOPES, condition });

          const story = new OrganizationStory(portal, organization);
          await story.begin();
          await expectEqual();
          for (const step of tale) {
            await story.take(step);
            await portal.recordExpiries();
            await expectEqual();
          }
          // What is derived as it should be gives a recount nothing to mend.
          expect(await portal.services.recounter.recount()).toMatchObject({
            cells: 0,
            scores: 0,
            periods: 0,
          });
        },
      );
      const result = await fc.check(
        property,
        oracleRuns(databaseId, {
          quick: { sqlite: 25, postgres: 6 },
          full: { sqlite: 1000, postgres: 250 },
        }),
      );
      expect(await fc.asyncDefaultReportMessage(result)).toBeUndefined();
    },
  );
});
