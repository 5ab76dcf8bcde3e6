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
import { letOthersRun } from './letOthersRun';

jest.setTimeout(60_000);

describe('a database that lets others run', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let given: Knex;
    let database: Knex;
    beforeAll(async () => {
      given = await databases.init(databaseId);
      await given.schema.createTable('notes', table => {
        table.string('text');
      });
      database = letOthersRun(given);
    });

    it('serves others in the middle of a transaction', async () => {
      let served = false;
      setTimeout(() => {
        served = true;
      }, 0);
      await database.transaction(async transaction => {
        for (let count = 0; count < 50_000 && !served; count += 1) {
          await transaction('notes').count();
        }
      });
      expect(served).toBe(true);
    });

    it('writes where the given one reads, and takes back what fails', async () => {
      await database('notes').insert({ text: 'kept' });
      const failure = database.transaction(async transaction => {
        await transaction('notes').insert({ text: 'taken back' });
        throw new Error('No');
      });
      await expect(failure).rejects.toThrow('No');
      expect(await given('notes').select()).toEqual([{ text: 'kept' }]);
      await expect(database('nowhere').select()).rejects.toThrow('nowhere');
    });
  });
});
