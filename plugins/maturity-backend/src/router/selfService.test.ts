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

import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const SCAN = 'PR-security-2a';
const MODEL = '/models/cncf-cloud-native';

describe('what an organisation attaches to criteria', () => {
  const start = async (policy?: string) => {
    const portal = await HttpPortal.start({
      maturity:
        policy === undefined
          ? undefined
          : {
              selfService: {
                [SCAN]: {
                  policy,
                  actions: [
                    {
                      title: 'Add a scan',
                      template: 'default/add-scan',
                      values: { component: '{entityRef}' },
                    },
                  ],
                },
              },
            },
    });
    return async (query: string) => {
      const { status, body, headers } = await portal
        .as(people.member)
        .get(`${MODEL}${query}`);
      expect(status).toBe(200);
      const model: MaturityModel = body;
      const criteria = model.dimensions
        .flatMap(({ categories }) => categories)
        .flatMap(category => category.criteria);
      return {
        attached: criteria.flatMap(({ id, selfService }) =>
          selfService ? [[id, selfService]] : [],
        ),
        etag: headers.etag,
        hash: model.hash,
      };
    };
  };

  it('comes with the criterion in every language and in its scope, with a tag of its own and the same hash', async () => {
    const plain = await (await start())('?scope=service');
    expect(plain.attached).toEqual([]);

    const read = await start('Scan **everything**.');
    const service = await read('?scope=service');
    expect(service.attached).toEqual([
      [
        SCAN,
        {
          policy: 'Scan **everything**.',
          actions: [
            {
              title: 'Add a scan',
              template: 'default/add-scan',
              values: { component: '{entityRef}' },
            },
          ],
        },
      ],
    ]);
    expect(service.hash).toBe(plain.hash);
    expect((await read('?scope=service')).etag).toBe(service.etag);
    expect((await read('?lang=de&scope=service')).attached).toEqual(
      service.attached,
    );
    expect((await read('')).attached).toEqual(service.attached);
    expect((await read('?scope=org')).attached).toEqual([]);

    const changed = await (await start('Scan nothing.'))('?scope=service');
    expect(new Set([plain.etag, service.etag, changed.etag]).size).toBe(3);
  });
});
