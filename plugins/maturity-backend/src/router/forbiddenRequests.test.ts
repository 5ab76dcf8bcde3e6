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
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { ForbiddenRequests } from './__testUtils__/ForbiddenRequests';
import { HttpPortal } from './__testUtils__/HttpPortal';

jest.setTimeout(120_000);

describe('what the contract forbids', () => {
  const databases = createTestDatabases();

  it('is refused clearly by every route, and stores nothing', async () => {
    const [databaseId] = databases.eachSupportedId()[0];
    const database = await databases.init(databaseId);
    const portal = await HttpPortal.start({ database });
    const caller = portal.as(people.member);
    const forbidden = await ForbiddenRequests.read();
    const tables = ['answers', 'changes', 'imports', 'assessment_watchers'];
    const rows = async () =>
      Promise.all(
        tables.map(async table =>
          Number((await database(table).count({ rows: '*' }))[0].rows),
        ),
      );
    const before = await rows();

    const accepted: string[] = [];
    const asked = new Set<string>();
    for (const { operation, request } of forbidden.all()) {
      asked.add(operation);
      // The portal itself checks that errors have Backstage's shape and tell nothing of the inside.
      const { status, body } = await caller.send(request);
      if (status < 400 || status > 499 || !body.error?.message) {
        accepted.push(`${status} ${JSON.stringify(request).slice(0, 300)}`);
      }
    }
    expect(accepted).toEqual([]);
    // No operation was left out.
    expect(asked.size).toBe(portal.contract.operations.length);
    expect(await rows()).toEqual(before);
    expect((await caller.get('/status')).status).toBe(200);
  });
});
