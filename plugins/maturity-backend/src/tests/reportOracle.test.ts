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
import { expectAnswers } from './__testUtils__/expectAnswers';
import { OrganizationStory } from './__testUtils__/OrganizationStory';
import { ORACLE_TIMEOUT, oracleRuns } from './__testUtils__/oracleRuns';
import { Past } from './__testUtils__/Past';
import {
  SMALL,
  componentRef,
  organizationsOf,
} from './__testUtils__/randomOrganization';
import { stepsOf } from './__testUtils__/randomSteps';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(ORACLE_TIMEOUT);

const SCOPES = [
  'all',
  'group:default/team-1',
  'group:ops/team-0',
  'domain:default/domain-0',
  'system:default/system-1',
];

/** The same is answered again and again, also for days that have passed. */
const repetitions = fc.record({
  type: fc.constant('import' as const),
  entityRef: fc.constantFrom(componentRef(0), componentRef(1)),
  criterionId: fc.constantFrom('builds', 'scans'),
  status: fc.constantFrom(
    'met' as const,
    'partly' as const,
    'not-met' as const,
    'unknown' as const,
  ),
  daysAgo: fc.nat(45),
});

const tales = fc.array(
  fc.oneof(
    {
      weight: 1,
      arbitrary: stepsOf(SMALL).filter(
        ({ type }) => !['move', 'except', 'revoke', 'aim'].includes(type),
      ),
    },
    { weight: 1, arbitrary: repetitions },
  ),
  { minLength: 10, maxLength: 20 },
);

/** Places in the story: moments of it, a little earlier, exactly then, or a little later. */
const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(-1, 0, 1)), {
  minLength: 3,
  maxLength: 3,
});

describe('the counts of a report', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'equal a recount of what was answered as of any date, for every reader, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      await TestPortal.create(database);
      const property = fc.asyncProperty(
        organizationsOf(SMALL),
        tales,
        places,
        async (organization, tale, chosen) => {
          await emptyDatabase(database);
          const portal = TestPortal.overMigrated(database);
          const story = new OrganizationStory(portal, organization);
          await story.begin();
          // What appears while a portal is new is taken to have been there before.
          portal.wait({ minutes: 20 });
          for (const step of tale) {
            await story.take(step);
          }
          const past = new Past(portal);
          const { moments } = past;
          const times = chosen.map(
            ([index, offset]) =>
              new Date(Number(moments[index % moments.length]) + offset),
          );
          await expectAnswers(portal, past, SCOPES, [...times, portal.now]);
        },
      );
      const result = await fc.check(
        property,
        oracleRuns(databaseId, {
          quick: { sqlite: 25, postgres: 5 },
          full: { sqlite: 800, postgres: 200 },
        }),
      );
      expect(await fc.asyncDefaultReportMessage(result)).toBeUndefined();
    },
  );
});
