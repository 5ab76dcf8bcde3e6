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
import { createTestDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const NAME = '20261121221000_delivery_subjects.js';

describe('the migration of delivery events to subjects', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'keeps the events on %s, up and down',
    async databaseId => {
      const database = await databases.init(databaseId);
      const directory = { directory: MIGRATIONS_DIRECTORY };
      const step = (direction: 'up' | 'down') =>
        database.migrate[direction]({ ...directory, name: NAME });
      const event = (entityRef: string, key: string) => ({
        event_key: key,
        entity_ref: entityRef,
        kind: 'deployment',
        week: '2026-11-16',
        delivered_at: new Date('2026-11-20T08:00:00Z'),
        lead_minutes: 5,
      });
      const read = () =>
        database('delivery_events').orderBy(['entity_ref', 'event_key']);
      const add = (...rows: object[]) =>
        database('delivery_events').insert(rows);
      await database.migrate.latest(directory);
      await step('down');
      await add(event('a', 'one'), event('b', 'two'));
      await expect(add(event('b', 'one'))).rejects.toThrow(/unique/i);
      const before = await read();

      await step('up');
      expect(await read()).toEqual(before);
      await add(event('b', 'one'), event('c', 'one'));
      await expect(add(event('b', 'one'))).rejects.toThrow(/unique/i);
      const all = await read();
      expect(all).toHaveLength(4);

      await step('down');
      const kept = await read();
      expect(kept.map(row => row.entity_ref)).toEqual(['a', 'b', 'b', 'c']);
      expect(kept).toContainEqual(all[0]);
      expect(new Set(kept.map(row => row.event_key)).size).toBe(4);
      await step('up');
      expect(await read()).toEqual(kept);
    },
  );
});
