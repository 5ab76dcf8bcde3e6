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
import { nextEdition } from '../editions/__testUtils__/nextEdition';
import { component } from '../tests/__testUtils__/catalogEntities';
import { handMadeModel } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { MIGRATIONS_DIRECTORY } from './migrateDatabase';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const MIGRATION = '20261122013000_answers_in_force.js';

describe('DatabaseCriterionStore', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    /** The shop met `builds` first, then `deploys`, then `tests`, each a day after the other; `builds` fell back. */
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [component('shop')];
      await portal.synchronize();
      portal.wait({ days: 1 });
      for (const [id, status] of [
        ['builds', 'met'],
        ['deploys', 'met'],
        ['tests', 'met'],
        ['builds', 'not-met'],
      ] as const) {
        portal.wait({ days: 1 });
        await portal.answer(SHOP, id, status);
      }
      return portal;
    }

    const answersAt = async (
      { services, modelKey }: TestPortal,
      at: Date,
      edition = modelKey.edition,
    ) => {
      const groups = await services.criterionStore.countAnswers(
        'all',
        { ...modelKey, edition, subjectScope: 'service' },
        { at, organization: 'then' },
      );
      return groups.map(({ subjects, answers }) => ({
        subjects,
        answers: [...answers]
          .flatMap(([id, counts]) =>
            [...counts].map(([status, count]) => `${id} ${status} ${count}`),
          )
          .sort(),
      }));
    };

    const THEN = ['builds met 1', 'deploys met 1', 'tests met 1'];

    it('counts what an edition was answered with, before and after subjects moved to another', async () => {
      const portal = await createPortal();
      const then = new Date(portal.now.getTime() - 1);
      expect(await answersAt(portal, then)).toEqual([
        { subjects: 1, answers: THEN },
      ]);
      portal.wait({ days: 1 });
      const before = portal.now;
      portal.models = [nextEdition, handMadeModel];
      await portal.synchronize();
      portal.wait({ days: 1 });
      await portal.services.editionMover.move({
        target: nextEdition,
        authorRef: 'user:default/grace',
        now: portal.now,
      });
      const moved = portal.now;
      portal.wait({ days: 1 });
      await portal.answer(SHOP, 'tests', 'partly');

      // Under the new edition, what was carried over counts from the move on, and nothing before.
      expect(await answersAt(portal, moved)).toEqual([
        { subjects: 1, answers: ['builds not-met 1', 'tests met 1'] },
      ]);
      expect(await answersAt(portal, portal.now)).toEqual([
        { subjects: 1, answers: ['builds not-met 1', 'tests partly 1'] },
      ]);
      expect(await answersAt(portal, before)).toEqual([]);
      // The old one lacks nothing: `deploys` has ended since, and stands nowhere.
      expect(await answersAt(portal, then, '1')).toEqual([
        { subjects: 1, answers: THEN },
      ]);
      expect(await answersAt(portal, before, '1')).toEqual([
        {
          subjects: 1,
          answers: ['builds not-met 1', 'deploys met 1', 'tests met 1'],
        },
      ]);
    });

    it('counts answers from before it kept their status beside what stands', async () => {
      const portal = await createPortal();
      const { database, now } = portal;
      const read = () =>
        database('current_answers').orderBy(['entity_ref', 'criterion_id']);
      const counted = await answersAt(portal, now);
      const kept = await read();
      for (const direction of ['down', 'up'] as const) {
        await database.migrate[direction]({
          directory: MIGRATIONS_DIRECTORY,
          name: MIGRATION,
        });
      }
      expect(await read()).toEqual(kept);
      expect(kept.map(row => row.status)).toEqual(['not-met', 'met', 'met']);
      expect(await answersAt(portal, now)).toEqual(counted);
      expect(await answersAt(portal, new Date(now.getTime() - 1))).toEqual([
        { subjects: 1, answers: THEN },
      ]);
    });
  });
});
