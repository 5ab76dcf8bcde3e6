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

import { existsSync } from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { migrateDatabase } from './migrateDatabase';

describe('a database in a file of SQLite', () => {
  const directory = createMockDirectory();
  const file = directory.resolve('maturity.sqlite');
  const journal = `${file}-journal`;
  let given: Knex;

  beforeEach(() => {
    directory.clear();
    given = createKnex({
      client: 'better-sqlite3',
      connection: { filename: file },
      useNullAsDefault: true,
    });
  });
  afterEach(async () => {
    await given.destroy();
  });

  it('keeps its journal from transaction to transaction', async () => {
    const database = await migrateDatabase(
      mockServices.database({ knex: given }),
    );
    await database('portal_state').update({ last_error: 'kept' });
    expect(existsSync(journal)).toBe(true);
    const failure = database.transaction(async transaction => {
      await transaction('portal_state').update({ last_error: 'taken back' });
      throw new Error('No');
    });
    await expect(failure).rejects.toThrow('No');

    // Whoever opens the file next finds nothing to take back.
    await given.destroy();
    given = createKnex({
      client: 'better-sqlite3',
      connection: { filename: file },
      useNullAsDefault: true,
    });
    expect(await given('portal_state').first('last_error')).toEqual({
      last_error: 'kept',
    });
  });

  it('keeps to the kind of journal that somebody chose for the file', async () => {
    await given.raw('pragma journal_mode = wal');
    const database = await migrateDatabase(
      mockServices.database({ knex: given }),
    );
    expect(await database.raw('pragma journal_mode')).toEqual([
      { journal_mode: 'wal' },
    ]);
    expect(existsSync(journal)).toBe(false);
  });
});
