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
import { MIGRATIONS_DIRECTORY } from '../database/migrateDatabase';
import { component, group } from './__testUtils__/catalogEntities';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(60_000);

describe('migrations', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'goes up, down again and up again on %s, and works after it',
    async databaseId => {
      const database = await databases.init(databaseId);
      const directory = { directory: MIGRATIONS_DIRECTORY };
      const tableNames = async () => {
        const result = await database.raw(
          databaseId === 'SQLITE_3'
            ? `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
            : `select tablename as name from pg_tables where schemaname = 'public'`,
        );
        const rows: { name: string }[] = result.rows ?? result;
        return rows
          .map(({ name }) => name)
          .filter(name => !name.startsWith('knex_migrations'))
          .sort();
      };

      await database.migrate.latest(directory);
      const created = await tableNames();
      expect(created).toContain('rollup_cells');
      await database.migrate.rollback(directory, true);
      expect(await tableNames()).toEqual([]);
      await database.migrate.latest(directory);
      expect(await tableNames()).toEqual(created);

      const portal = await TestPortal.create(database);
      portal.entities = [
        group('team'),
        component('shop', { owner: 'group:default/team' }),
      ];
      await portal.synchronize();
      await portal.answer('component:default/shop', 'builds', 'met');
      await database.migrate.rollback(directory, true);
      expect(await tableNames()).toEqual([]);
    },
  );
});
