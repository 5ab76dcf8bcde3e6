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

import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import maturityPlugin from '@cloud-native-maturity/backstage-plugin-maturity-backend';
import request from 'supertest';

jest.setTimeout(60_000);

describe('a backend with a broken model of maturity', () => {
  const directory = createMockDirectory({
    content: {
      kitchen: { 'model.yaml': 'id: kitchen\n' },
      'catalog.yaml': JSON.stringify({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'ledger' },
        spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
      }),
    },
  });

  const start = async (maturity: object) => {
    const logged: string[] = [];
    const logger = mockServices.logger.mock({
      error: message => logged.push(message),
    });
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        maturityPlugin,
        logger.factory,
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            catalog: {
              locations: [
                { type: 'file', target: directory.resolve('catalog.yaml') },
              ],
            },
            maturity,
          },
        }),
      ],
    });
    const get = (path: string) =>
      request(server)
        .get(path)
        .set('Authorization', mockCredentials.service.header());
    return { get, server, logged };
  };

  it('starts all the same: the catalog answers, and every route of maturity says what is wrong', async () => {
    const { get, server, logged } = await start({
      models: [
        { folder: directory.resolve('kitchen') },
        { extends: 'cncf', threshold: 0.7 },
      ],
    });

    const catalog = await get('/api/catalog/entities');
    expect(catalog.status).toBe(200);

    for (const path of [
      '/status',
      '/models',
      '/rollups/all',
      '/entities/component/default/ledger',
      '/nowhere',
    ]) {
      const { status, body } = await get(`/api/maturity${path}`);
      expect(status).toBe(503);
      // No stack: what is thrown would have one here, and one in the log with every request.
      expect(body).toEqual({
        error: {
          name: 'ServiceUnavailableError',
          message: expect.any(String),
          health: 'models-invalid',
          problems: expect.any(Number),
        },
        request: { method: 'GET', url: path },
        response: { statusCode: 503 },
      });
      expect(body.error.message).toMatch(
        /kitchen\/model\.yaml:1: "title" is missing/,
      );
      expect(body.error.message).toMatch(
        /maturity\.models\[1\]\.extends: There is no model "cncf"/,
      );
    }
    const { status } = await request(server)
      .put('/api/maturity/assessments/component/default/ledger/answers/x')
      .set('Authorization', mockCredentials.user.header())
      .send({ status: 'met' });
    expect(status).toBe(503);

    const [complaint, ...others] = logged.filter(text =>
      /maturity/i.test(text),
    );
    expect(others).toEqual([]);
    expect(complaint).toMatch(/cannot be used because of \d+ problems:/);
    expect(complaint).toMatch(/"title" is missing.*Add it/);
    expect(complaint).not.toMatch(/^\s+at /m);
  });

  it('tells nobody who is not signed in', async () => {
    const { server } = await start({ defaultModel: { id: 'none' } });

    const { status, text } = await request(server)
      .get('/api/maturity/status')
      .set('Authorization', mockCredentials.none.header());

    expect(status).toBe(401);
    expect(text).not.toMatch(/none/);
  });

  it('answers as usual once the model is right', async () => {
    const { get } = await start({
      models: [{ extends: 'cncf-cloud-native', threshold: 0.7 }],
    });

    const { status, body } = await get(
      '/api/maturity/models/cncf-cloud-native',
    );

    expect(status).toBe(200);
    expect(body.rule).toEqual({ threshold: 0.7 });
  });
});
