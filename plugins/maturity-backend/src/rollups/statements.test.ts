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
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const ENTITIES = [
  group('company', { title: 'The Company' }),
  component('ledger', { owner: 'group:default/company' }),
];

/** Tasks of the portal use the same database now and then. */
const READINGS = 5;

describe('statements of a rollup', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let database: Knex;
    let portal: HttpPortal;
    beforeAll(async () => {
      database = await databases.init(databaseId);
      portal = await HttpPortal.start({ entities: ENTITIES, database });
    });

    it.each([
      ['/rollups/all', 1],
      ['/rollups/group:default%2Fcompany', 1],
      // Which group that is has to be known before.
      ['/rollups/organization', 2],
    ])('%s takes %i', async (path, most) => {
      const counts = [];
      for (let reading = 0; reading < READINGS; reading += 1) {
        // The portal may use a client of its own over the same connections; it is of the same kind.
        const query = jest.spyOn(
          database.client.constructor.prototype,
          'query',
        );
        const { status } = await portal.as(people.member).get(path);
        counts.push(query.mock.calls.length);
        query.mockRestore();
        expect(status).toBe(200);
      }
      expect(Math.min(...counts)).toBe(most);
    });
  });
});
