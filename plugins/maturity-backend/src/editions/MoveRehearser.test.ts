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
import {
  SERVICE_CRITERIA,
  handMadeModel,
} from '../tests/__testUtils__/handMadeModel';
import { readTables } from '../tests/__testUtils__/readTables';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal, VALIDITY_DAYS } from '../tests/__testUtils__/TestPortal';
import { moveTo } from './MoveRehearser';
import { nextEdition } from './__testUtils__/nextEdition';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const DESK = 'component:default/desk';
const GONE = 'component:default/gone';
const TEAM = 'group:default/team';
const OTHERS = 'group:default/others';

describe('MoveRehearser', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /**
     * The shop meets Level 2, the desk Level 1, one that is gone Level 1, and the team Level 1 of its own. Of 120 others
     * each has one answer, which is too little to be assessed.
     */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.models = [handMadeModel, nextEdition];
      const others = Array.from({ length: 120 }, (_, index) =>
        component(`other-${index}`, { owner: OTHERS }),
      );
      portal.entities = [
        group('company'),
        group('team', { parents: ['group:default/company'] }),
        group('others', { parents: ['group:default/company'] }),
        component('shop', { owner: TEAM }),
        component('desk', { owner: TEAM }),
        ...others,
        component('gone', { owner: TEAM }),
      ];
      await portal.synchronize();
      await portal.answerAll(SHOP, [
        ...SERVICE_CRITERIA[1],
        ...SERVICE_CRITERIA[2],
      ]);
      await portal.answerAll(DESK, SERVICE_CRITERIA[1]);
      await portal.answerAll(GONE, SERVICE_CRITERIA[1]);
      await portal.answerAll(TEAM, ['plans']);
      await portal.import(
        others.map(({ metadata }) => ({
          entityRef: `component:default/${metadata.name}`,
          criterionId: 'drills',
          status: 'met',
          answeredAt: portal.now.toISOString(),
        })),
      );
      portal.entities = portal.entities.slice(0, -1);
      await portal.synchronize();
      portal.wait({ days: 1 });
      return portal;
    }

    it('tells what a move would do, and writes nothing', async () => {
      const portal = await createPortal();
      const before = await readTables(portal.database);
      expect(before.current_scores.length).toBeGreaterThan(100);

      const { tally, absent } = await portal.services.rehearser.rehearse(
        moveTo(nextEdition),
        portal.now,
      );

      expect(await readTables(portal.database)).toEqual(before);
      expect(absent).toBe(1);
      expect(tally.totals()).toEqual({
        subjects: 124,
        changed: 1,
        fallen: 1,
        carriedOver: 120 + 6 + 4 + 4 + 1,
        returning: 0,
        ended: 1,
      });
      expect(tally.sources()).toEqual([
        { edition: '1', subjects: 124, ended: new Map([['deploys', 1]]) },
      ]);
      const [overall, delivery, safety] = tally.dimensions();
      expect(overall).toEqual({
        dimensionId: 'overall',
        changed: 1,
        levels: [
          { from: 'not-assessed', to: 'not-assessed', subjects: 120 },
          { from: 1, to: 1, subjects: 2 },
          { from: 2, to: 1, subjects: 1 },
        ],
      });
      expect(delivery.levels).toContainEqual({ from: 2, to: 1, subjects: 1 });
      expect(safety).toMatchObject({ dimensionId: 'safety', changed: 0 });
      // The two services and the team itself.
      expect(tally.groups()).toEqual([
        { groupRef: TEAM, subjects: 3, changed: 1, fallen: 1 },
      ]);
    });

    it('counts what has expired by then no more, and nothing that is under the edition already', async () => {
      const portal = await createPortal();
      const { rehearser } = portal.services;
      const same = await rehearser.rehearse(moveTo(handMadeModel), portal.now);
      expect(same.tally.totals()).toMatchObject({ subjects: 0, changed: 0 });

      portal.wait({ days: VALIDITY_DAYS });
      const { tally } = await rehearser.rehearse(
        moveTo(nextEdition),
        portal.now,
      );
      expect(tally.totals()).toMatchObject({
        subjects: 124,
        changed: 0,
        carriedOver: 0,
        ended: 0,
      });
    });
  });
});
