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
import { component } from './__testUtils__/catalogEntities';
import { emptyDatabase } from './__testUtils__/emptyDatabase';
import { expectCounts, expectMovement } from './__testUtils__/expectPast';
import { createModel } from './__testUtils__/handMadeModel';
import { OrganizationStory } from './__testUtils__/OrganizationStory';
import { ORACLE_TIMEOUT, oracleRuns } from './__testUtils__/oracleRuns';
import { Past } from './__testUtils__/Past';
import { SMALL, organizationsOf } from './__testUtils__/randomOrganization';
import { RandomStep, stepsOf } from './__testUtils__/randomSteps';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { DAY, TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(ORACLE_TIMEOUT);

type ModelStep = { type: 'model'; threshold: number };

const tales = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: stepsOf(SMALL).filter(({ type }) => type !== 'move'),
    },
    {
      weight: 1,
      arbitrary: fc.record<ModelStep>({
        type: fc.constant('model'),
        threshold: fc.constantFrom(0.6, 0.8, 1),
      }),
    },
  ),
  { minLength: 8, maxLength: 16 },
);

/** Places in the story: moments of it, a little earlier, exactly then, or a little later. */
const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(-1, 0, 1)), {
  minLength: 4,
  maxLength: 4,
});

describe('history', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'equals a replay of catalogs and answers as of any date, cause by cause, on %s',
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
            await takeStep(portal, story, step);
          }
          await portal.recordExpiries();
          const past = new Past(portal);
          const { moments } = past;
          const times = chosen
            .map(
              ([index, offset]) =>
                new Date(Number(moments[index % moments.length]) + offset),
            )
            .sort((a, b) => Number(a) - Number(b));
          await expectCounts(portal, past, [...times, portal.now]);
          await expectMovement(portal, past, times[0], times[3]);
          await expectMovement(portal, past, times[1], times[2]);
        },
      );
      const result = await fc.check(
        property,
        oracleRuns(databaseId, {
          quick: { sqlite: 30, postgres: 6 },
          full: { sqlite: 1000, postgres: 250 },
        }),
      );
      expect(await fc.asyncDefaultReportMessage(result)).toBeUndefined();
    },
  );

  it.each(databases.eachSupportedId())(
    'counts a service with answers from before the catalog had it where it is, though nothing else was there, on %s',
    async databaseId => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('first')];
      await portal.synchronize();
      portal.wait({ days: 5 });
      portal.entities = [
        component('first'),
        component('late', {
          owner: 'group:default/lost',
          system: 'system:default/lost',
        }),
      ];
      await portal.synchronize();
      const before = new Date(portal.now.getTime() - 2 * DAY);
      await portal.import([
        {
          entityRef: 'component:default/late',
          criterionId: 'builds',
          status: 'met',
          answeredAt: before.toISOString(),
        },
      ]);
      const past = new Past(portal);
      expect(past.cellsAt(before, 'then')).toHaveProperty([
        'system:default/lost',
        'delivery 0',
        'subjects',
      ]);
      await expectCounts(portal, past, [before, portal.now]);
    },
  );
});

async function takeStep(
  portal: TestPortal,
  story: OrganizationStory,
  step: RandomStep | ModelStep,
): Promise<void> {
  if (step.type === 'model') {
    portal.wait({ minutes: 1 });
    portal.models = [createModel({ threshold: step.threshold })];
    await portal.synchronize();
  } else {
    await story.take(step);
  }
}
