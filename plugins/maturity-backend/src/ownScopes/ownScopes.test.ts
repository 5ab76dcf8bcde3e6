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
import { OwnScopes } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(120_000);

async function scopesOf(
  portal: HttpPortal,
  userRef: string,
): Promise<Record<string, boolean>> {
  const response = await portal.as(userRef).get('/own-scopes');
  expect(response.status).toBe(200);
  const { items }: OwnScopes = response.body;
  return Object.fromEntries(
    items.map(({ entityRef, isMember }) => [entityRef, isMember]),
  );
}

describe.each(createTestDatabases().eachSupportedId())(
  'the groups of a person on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('are those of the person and all above, without what the catalog hides', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      expect(await scopesOf(portal, people.memberBelow)).toEqual({
        'group:default/mobile': true,
        'group:default/payments': false,
        'group:default/engineering': false,
        'group:default/company': false,
      });
      expect(await scopesOf(portal, people.memberAbove)).toEqual({
        'group:default/engineering': true,
        'group:default/company': false,
      });
      expect(await scopesOf(portal, people.outsider)).toEqual({});

      portal.hidden = new Set(['group:default/payments']);
      expect(Object.keys(await scopesOf(portal, people.memberBelow))).toEqual([
        'group:default/mobile',
        'group:default/company',
        'group:default/engineering',
      ]);
      expect((await portal.asService().get('/own-scopes')).status).toBe(403);
      expect((await portal.asNobody().get('/own-scopes')).status).toBe(401);
    });
  },
);
