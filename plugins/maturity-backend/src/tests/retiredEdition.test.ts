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

import { createMockDirectory } from '@backstage/backend-test-utils';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { createTestDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';
const CART = 'component:default/cart';
const REHEARSAL = '/models/handbook/rehearsal';

describe('an edition that is removed while assessments are pinned to it', () => {
  const directory = createMockDirectory();
  const databases = createTestDatabases();

  /** A portal over the same database, with a model of three criteria in the given editions, the first the default. */
  async function restart(database: Knex, editions: string[]) {
    directory.setContent(modelFiles(editions));
    const portal = await HttpPortal.start({
      database,
      maturity: {
        models: [{ folder: directory.path }],
        defaultModel: { id: 'handbook' },
      },
    });
    await portal.synchronize();
    return { portal, member: portal.as(people.member) };
  }

  const levelsOf = async ({
    member,
  }: Pick<Awaited<ReturnType<typeof restart>>, 'member'>) => {
    const { rollup, otherEdition } = await member.rollup('all');
    return { levels: rollup.distributions[0].levels, otherEdition };
  };

  it.each(databases.eachSupportedId())(
    'goes on under it, and can be moved, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      const before = await restart(database, ['2026']);
      for (const id of ['plan', 'build']) {
        await before.member.answer(LEDGER, id, { status: 'met' });
        await before.member.answer(INVOICES, id, { status: 'met' });
      }
      await expect(levelsOf(before)).resolves.toMatchObject({
        levels: [0, 0, 2, 0],
      });
      // What expires while the backend is stopped expires under the edition that is gone by then.
      for (const table of ['answers', 'current_answers']) {
        await database(table)
          .where({ entity_ref: INVOICES })
          .update({ expires_at: new Date() });
      }

      const lastSuccess = async ({ portal }: typeof before) => {
        const { body } = await portal.asService().get('/status');
        expect(body.synchronization).not.toHaveProperty('error');
        return Date.parse(body.synchronization.lastSuccessAt);
      };
      const readBefore = await lastSuccess(before);
      const after = await restart(database, ['2027']);
      expect(await lastSuccess(after)).toBeGreaterThan(readBefore);

      // The edition is not offered, but can be read by name.
      const { body: models } = await after.member.get('/models');
      expect(JSON.stringify(models)).not.toContain('2026');
      const retired = await after.member.get('/models/handbook?edition=2026');
      const model: MaturityModel = retired.body;
      expect(model.dimensions[0].categories[0].criteria).toHaveLength(3);

      // The tab says so, and keeps the levels.
      const { assessment } = await after.member.tab(LEDGER);
      expect(assessment).toMatchObject({ edition: '2026', retired: true });
      expect(assessment?.profile.withExceptions.overall.level).toBe(2);
      const expired = await after.member.tab(INVOICES);
      expect(expired.assessment?.profile.withExceptions.overall).toMatchObject({
        state: 'not-assessed',
      });

      // Others go on under the edition that there is.
      const answered = await after.member.answer(LEDGER, 'run', {
        status: 'met',
      });
      expect(answered.status).toBe(200);
      expect(answered.body.profile.withExceptions.overall.level).toBe(3);
      const carl = after.portal.as(people.memberBeside);
      await carl.answer(CART, 'plan', { status: 'met' });
      const cart = await carl.tab(CART);
      expect(cart.assessment).toMatchObject({ edition: '2027' });
      expect(cart.assessment).not.toHaveProperty('retired');
      await expect(levelsOf(after)).resolves.toEqual({
        levels: [0, 1, 0, 0],
        otherEdition: 2,
      });
      const past = await after.member.get(
        '/rollups/all/movement?from=2026-01-01',
      );
      expect(past.status).toBe(200);

      // Nothing is moved to it, but away from it, as rehearsed.
      const service = after.portal.asService();
      const back = await service.post(REHEARSAL, { edition: '2026' });
      expect(back.status).toBe(404);
      expect(back.body.error.message).toMatch(/not configured any more/);
      const rehearsal = await service.post(REHEARSAL, {
        edition: '2027',
        from: '2026',
      });
      expect(rehearsal.body).toMatchObject({
        subjects: 2,
        editions: [{ edition: '2026', carriedOver: 3, added: [], ended: [] }],
      });
      const moved = await service.post('/models/handbook/move', {
        edition: '2027',
      });
      expect(moved.body).toMatchObject({ moved: 2, remaining: 0 });
      const { assessment: now } = await after.member.tab(LEDGER);
      expect(now).toMatchObject({ edition: '2027' });
      expect(now).not.toHaveProperty('retired');
      await expect(levelsOf(after)).resolves.toEqual({
        levels: [0, 1, 0, 1],
        otherEdition: 0,
      });
    },
  );

  it('lets a portal go back to another model, and to the one that was removed', async () => {
    const database = await databases.init('SQLITE_3');
    const before = await restart(database, ['2026']);
    await before.member.answer(LEDGER, 'plan', { status: 'met' });

    const without = await HttpPortal.start({ database });
    await without.synchronize();
    const member = without.as(people.member);
    const { assessment } = await member.tab(LEDGER);
    expect(assessment).toMatchObject({
      modelId: 'cncf-cloud-native',
      answers: [],
    });
    expect((await member.rollup('all')).rollup.assessed).toBe(0);
    const [{ id }] = await member.criteria();
    const answered = await member.answer(LEDGER, id, { status: 'met' });
    expect(answered.status).toBe(200);

    const again = await restart(database, ['2026']);
    await expect(levelsOf(again)).resolves.toMatchObject({
      levels: [0, 1, 0, 0],
    });
  });
});

/** A model of one dimension with a criterion at each of three levels. */
function modelFiles(editions: string[]): Record<string, string> {
  const criterion = (id: string, level: number) => ({
    id,
    levels: Object.fromEntries(editions.map(edition => [edition, level])),
    scope: 'service',
    statement: `The service can ${id}.`,
    why: 'Somebody needs it.',
    how: ['Begin.', 'Finish.'],
    evidence: 'A link.',
    effort: 'small',
  });
  // JSON is YAML.
  return {
    'model.yaml': JSON.stringify({
      id: 'handbook',
      title: 'Handbook',
      description: 'A model for tests.',
      attribution: { text: 'Made up.', url: 'https://example.com' },
      rule: { threshold: 0.75 },
      defaultEdition: editions[0],
      editions: editions.map(id => ({
        id,
        levels: ['First', 'Second', 'Third'].map((name, index) => ({
          level: index + 1,
          name,
          meaning: 'A step.',
        })),
      })),
      dimensions: ['craft'],
    }),
    'craft.yaml': JSON.stringify({
      id: 'craft',
      title: 'Craft',
      description: 'How things are made.',
      categories: [
        {
          id: 'making',
          title: 'Making',
          meaning: 'Making things.',
          cells: [],
          criteria: ['plan', 'build', 'run'].map((id, index) =>
            criterion(id, index + 1),
          ),
        },
      ],
    }),
  };
}
