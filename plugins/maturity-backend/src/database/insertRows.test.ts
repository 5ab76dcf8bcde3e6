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
import { Knex } from 'knex';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { insertRows } from './insertRows';

jest.setTimeout(60_000);

const AT = new Date('2026-11-20T08:00:00.123Z');

describe('insertRows', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let database: Knex;

    beforeAll(async () => {
      database = await databases.init(databaseId);
      await database.schema.createTable('things', table => {
        table.bigIncrements('id');
        table.string('name').unique();
        table.text('note').nullable();
        table.float('score').nullable();
        table.boolean('counts').notNullable();
        table.dateTime('at').nullable();
      });
    });

    const read = async () =>
      (await database('things').orderBy('id')).map(row => ({
        ...row,
        id: Number(row.id),
        counts: Boolean(row.counts),
        at: row.at && new Date(row.at),
      }));

    it('keeps values of every kind as they are, in their order, and merges what is named', async () => {
      const quoted = `"it's" \\ ?? ? $1 {"a":1}\n🦉 ${String.fromCharCode(
        0xd83e,
      )}`;
      const written = await insertRows(database, 'things', [
        { name: 'a', note: quoted, score: 0.25, counts: true, at: AT },
        { name: 'b', note: null, score: null, counts: false, at: null },
      ]).returning('*');
      expect(written.map(({ name }) => name)).toEqual(['a', 'b']);
      const a = {
        id: 1,
        name: 'a',
        note: Buffer.from(quoted).toString(),
        score: 0.25,
        counts: true,
        at: AT,
      };
      const b = { id: 2, name: 'b', note: null, score: null, counts: false };
      expect(await read()).toEqual([a, { ...b, at: null }]);

      await insertRows(database, 'things', [
        { name: 'a', note: 'not merged', score: 3, counts: false },
      ])
        .onConflict(['name'])
        .merge(['score', 'counts']);
      expect((await read())[0]).toEqual({ ...a, score: 3, counts: false });
    });

    it('writes nothing if one row cannot be written', async () => {
      const before = await read();
      await expect(
        insertRows(database, 'things', [
          { name: 'c', counts: true },
          { name: 'a', counts: true },
        ]),
      ).rejects.toThrow(/unique/i);
      expect(await read()).toEqual(before);
    });
  });
});
