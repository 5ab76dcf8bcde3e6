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
import { MovedSubjects } from '../history/HistoryStore';
import { emptyDatabase } from './__testUtils__/emptyDatabase';
import { toCounted } from './__testUtils__/expectRecount';
import { createModel } from './__testUtils__/handMadeModel';
import { OrganizationStory } from './__testUtils__/OrganizationStory';
import { CountedMovement, Past } from './__testUtils__/Past';
import {
  RandomStep,
  organizations,
  steps,
} from './__testUtils__/randomOrganization';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(240_000);

const SCOPES = [
  'all',
  'group:default/team-1',
  'group:ops/team-0',
  'group:ops/team-3',
  'domain:default/domain-0',
  'system:default/system-1',
];

type ModelStep = { type: 'model'; threshold: number };

const tales = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: steps.filter(({ type }) => type !== 'move') },
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
        organizations,
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
      const result = await fc.check(property, {
        seed: 20261121,
        includeErrorInReport: true,
        numRuns: databaseId === 'SQLITE_3' ? 120 : 25,
      });
      expect(await fc.asyncDefaultReportMessage(result)).toBeUndefined();
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

async function expectCounts(
  portal: TestPortal,
  past: Past,
  times: Date[],
): Promise<void> {
  const { historyStore } = portal.services;
  const key = { ...portal.modelKey, subjectScope: 'service' as const };
  for (const at of times) {
    for (const organization of ['then', 'now'] as const) {
      const expected = past.cellsAt(at, organization);
      const scopeRefs = [...new Set([...SCOPES, ...Object.keys(expected)])];
      const counted = await historyStore.countAsOf(scopeRefs, key, {
        at,
        organization,
      });
      expect({ at, organization, cells: toCounted(counted) }).toEqual({
        at,
        organization,
        cells: expected,
      });
    }
  }
}

async function expectMovement(
  portal: TestPortal,
  past: Past,
  from: Date,
  to: Date,
): Promise<void> {
  const key = { ...portal.modelKey, subjectScope: 'service' as const };
  for (const scopeRef of SCOPES) {
    for (const organization of ['then', 'now'] as const) {
      const query = { ...key, scopeRef, from, to, organization };
      const moved = await portal.services.historyStore.countMovements(query);
      expect({ query, causes: addUp(moved) }).toEqual({
        query,
        causes: past.movement(scopeRef, from, to, organization),
      });
    }
  }
}

function addUp(moved: MovedSubjects[]): CountedMovement {
  const result: CountedMovement = {};
  for (const { cause, before, after, subjects } of moved) {
    for (const [levels, sign] of [
      [before, -1],
      [after, 1],
    ] as const) {
      for (const [dimensionId, bucket] of Object.entries(levels ?? {})) {
        const changes = (result[cause] ??= {});
        const name = `${dimensionId} ${bucket}`;
        changes[name] = (changes[name] ?? 0) + sign * subjects;
        if (changes[name] === 0) {
          delete changes[name];
        }
      }
    }
  }
  return Object.fromEntries(
    Object.entries(result).filter(([, changes]) => Object.keys(changes).length),
  );
}
