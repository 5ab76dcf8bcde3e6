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

import { component } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { WorklistOrder, WorklistState } from '../worklist/types';
import { DatabaseWorklistStore } from './DatabaseWorklistStore';
import { DbCurrentScoreRow } from './tables';

jest.setTimeout(120_000);

const MINUTE = 60_000;

/** More than SQLite looks at in one statement, and not in the order of their names. */
const COUNT = 1100;
const names = Array.from(
  { length: COUNT },
  (_, index) => `service-${String((index * 7) % COUNT).padStart(4, '0')}`,
);
const refOf = (name: string) => `component:default/${name}`;

/** Every third answers something that expires soon, no two at the same time; every second is at Level 1. */
const expiryOf = (index: number) => (index % 3 === 0 ? index + 1 : undefined);
const bucketOf = (index: number) => (index % 2 === 0 ? 1 : -1);

describe('DatabaseWorklistStore', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it('has every assessment on one page, in the order that was asked for, among more than one part holds', async () => {
      const database = await databases.init(databaseId);
      const portal = await TestPortal.create(database);
      portal.entities = names.map(name => component(name, {}));
      await portal.synchronize();
      const { modelKey, now } = portal;
      await database.batchInsert(
        'current_answers',
        names.flatMap((name, index) => {
          const minutes = expiryOf(index);
          return minutes === undefined
            ? []
            : [
                {
                  entity_ref: refOf(name),
                  model_id: modelKey.modelId,
                  edition: modelKey.edition,
                  criterion_id: 'any',
                  answer_id: index + 1,
                  status: 'met',
                  effective_at: now,
                  expires_at: new Date(now.getTime() + minutes * MINUTE),
                  expiry_recorded: false,
                },
              ];
        }),
        100,
      );
      for (let start = 0; start < COUNT; start += 200) {
        await database<DbCurrentScoreRow>('current_scores')
          .whereIn(
            'entity_ref',
            names
              .slice(start, start + 200)
              .filter((_, index) => bucketOf(start + index) === 1)
              .map(refOf),
          )
          .update({ bucket: 1, score: 1500 });
      }
      const store = DatabaseWorklistStore.create({ database });
      const read = async (
        order: WorklistOrder,
        state: WorklistState | undefined,
        limit: number,
      ) => {
        const pages = [];
        for (let offset = 0; offset <= COUNT; offset += limit) {
          pages.push(
            await store.list({
              modelId: modelKey.modelId,
              subjects: [
                { condition: { property: 'kind', values: ['component'] } },
              ],
              reviewScopes: [],
              order,
              state,
              limit,
              offset,
              now,
              expiringUntil: new Date(now.getTime() + COUNT * MINUTE),
            }),
          );
        }
        expect(
          new Set(pages.map(({ counts }) => JSON.stringify(counts))).size,
        ).toBe(1);
        return {
          refs: pages.flatMap(({ items }) =>
            items.map(({ entityRef }) => entityRef),
          ),
          counts: pages[0].counts,
        };
      };
      const byName = [...names].sort();
      const indexOf = new Map(names.map((name, index) => [name, index]));
      const bucket = (name: string) => bucketOf(indexOf.get(name) ?? 0);
      const expiry = (name: string) =>
        expiryOf(indexOf.get(name) ?? 0) ?? Infinity;
      const sorted = (...keys: Array<(name: string) => number>) =>
        [...byName]
          .sort((a, b) => {
            const key = keys.find(each => each(a) !== each(b));
            return key ? key(a) - key(b) : 0;
          })
          .map(refOf);

      expect(await read('name', undefined, 400)).toEqual({
        refs: byName.map(refOf),
        counts: {
          all: COUNT,
          returned: 0,
          'not-assessed': COUNT / 2,
          incomplete: COUNT / 2,
          expiring: Math.ceil(COUNT / 3),
          conflicts: 0,
          drafts: 0,
        },
      });
      expect((await read('level', undefined, 700)).refs).toEqual(
        sorted(bucket),
      );
      expect((await read('expiry', undefined, 300)).refs).toEqual(
        sorted(expiry),
      );
      expect((await read('attention', undefined, 550)).refs).toEqual(
        sorted(
          name => (bucket(name) === -1 ? 0 : 1),
          name => (expiry(name) < Infinity ? 0 : 1),
          expiry,
        ),
      );
      expect((await read('expiry', 'expiring', 100)).refs).toEqual(
        sorted(expiry).slice(0, Math.ceil(COUNT / 3)),
      );
    });
  });
});
