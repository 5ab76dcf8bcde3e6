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

import { mockServices } from '@backstage/backend-test-utils';
import { ANNOTATION_MATURITY_FILE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ANNOTATION_SOURCE_LOCATION } from '@backstage/catalog-model';
import { DatabaseFactSourceStore } from '../database/DatabaseFactSourceStore';
import { component } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { REPOSITORY_SOURCE } from './RepositoryReporter';
import { RepositoryTask } from './RepositoryTask';

jest.setTimeout(60_000);

const CODE = 'https://github.com/example/code/tree/main/';

describe('RepositoryTask', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'goes on where the run before was stopped, on %s',
    async databaseId => {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [...'abcdefgh'].map(name =>
        component(name, {
          annotations: {
            [ANNOTATION_SOURCE_LOCATION]: `url:${CODE}`,
            [ANNOTATION_MATURITY_FILE]: `./${name}.yaml`,
          },
        }),
      );
      await portal.synchronize();
      for (const name of 'abcdefgh') {
        portal.host.files.set(
          `${CODE}${name}.yaml`,
          `subject: component:default/${name}\nanswers: []\n`,
        );
      }
      const runs = DatabaseFactSourceStore.create({
        database: portal.database,
      });
      /** Runs until a number of batches, of up to three entities each, was read. Returns what was read. */
      const run = async (batches = Infinity) => {
        const stop = new AbortController();
        const { repositories } = portal.services;
        const task = RepositoryTask.create({
          auditor: mockServices.auditor.mock({
            createEvent: async () => ({
              success: async () => {},
              fail: async () => {},
            }),
          }),
          config: {
            isEnabled: true,
            schedule: { frequency: { hours: 1 }, timeout: { hours: 1 } },
          },
          logger: mockServices.logger.mock(),
          now: () => portal.now,
          runs,
          synchronizer: {
            async *synchronize(signal, after) {
              let count = 0;
              for await (const batch of repositories.synchronize(
                signal,
                after,
              )) {
                yield batch;
                count += 1;
                if (count === batches) {
                  stop.abort(new Error('The time is up'));
                }
              }
            },
          },
        });
        portal.host.sent = [];
        await task.run(stop.signal);
        return portal.host.sent
          .map(each => /(.)\.yaml$/.exec(each)?.[1])
          .sort()
          .join('');
      };
      const stoppedAfter = async () =>
        (await runs.readRuns()).get(REPOSITORY_SOURCE)?.stoppedAfter;

      expect(await run(2)).toBe('abcdef');
      expect(await stoppedAfter()).toBe('component:default/f');
      // The two that are left, and the first three.
      expect(await run(2)).toBe('abcgh');
      expect(await stoppedAfter()).toBe('component:default/c');
      expect(await run()).toBe('abcdefgh');
      expect(await stoppedAfter()).toBeUndefined();

      // Where it was stopped is not in the catalog any more.
      expect(await run(1)).toBe('abc');
      portal.entities = portal.entities.filter(
        ({ metadata }) => metadata.name !== 'c',
      );
      expect(await run()).toBe('abdefgh');
    },
  );
});
