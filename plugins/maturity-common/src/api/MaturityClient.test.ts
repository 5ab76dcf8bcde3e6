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

import { MaturityClient } from './MaturityClient';
import { startBackend } from './__testUtils__/startBackend';

describe('MaturityClient asks', () => {
  let backend: Awaited<ReturnType<typeof startBackend>>;
  let client: MaturityClient;

  beforeAll(async () => {
    backend = await startBackend();
    client = new MaturityClient({ discoveryApi: backend.discoveryApi });
  });

  afterAll(async () => {
    await backend.stop();
  });

  beforeEach(() => {
    backend.reply({ status: 200, body: { items: [] } });
  });

  const entityRef = 'component:default/payments';

  it.each<[string, string, () => Promise<unknown>]>([
    ['GET', '/models', () => client.getModels()],
    ['GET', '/models/own', () => client.getModel({ modelId: 'own' })],
    [
      'GET',
      '/models/a%2Fb%20c?edition=4.0-beta%26x',
      () => client.getModel({ modelId: 'a/b c', edition: '4.0-beta&x' }),
    ],
    [
      'GET',
      '/models/own?lang=zh-Hans',
      () => client.getModel({ modelId: 'own', language: 'zh-Hans' }),
    ],
    [
      'GET',
      '/models/own?scope=none',
      () => client.getModel({ modelId: 'own', scope: 'none' }),
    ],
    ['GET', '/status', () => client.getStatus()],
    [
      'GET',
      '/entities/component/default/payments',
      () => client.getEntityMaturity({ entityRef }),
    ],
    [
      'GET',
      '/entities/group/%C3%BCber/a%20b%3F',
      () => client.getEntityMaturity({ entityRef: 'group:über/a b?' }),
    ],
    [
      'PUT',
      '/assessments/component/default/payments/answers/PR-1a%2F..%2F%23',
      () =>
        client.putAnswer({
          entityRef,
          criterionId: 'PR-1a/../#',
          answer: { status: 'met' },
        }),
    ],
    [
      'GET',
      '/assessments/component/default/payments/history',
      () => client.getHistory({ entityRef }),
    ],
    [
      'GET',
      '/assessments/component/default/payments/history?criterionId=PR-1a&limit=10&cursor=a%2Bb%3D',
      () =>
        client.getHistory({
          entityRef,
          criterionId: 'PR-1a',
          limit: 10,
          cursor: 'a+b=',
        }),
    ],
    [
      'POST',
      '/assessments/import',
      () =>
        client.importAnswers({
          id: 'a',
          label: 'A',
          sample: false,
          dryRun: true,
          answers: [],
        }),
    ],
    [
      'POST',
      '/assessments/move',
      () => client.moveAssessment({ from: entityRef, to: 'component:a/b' }),
    ],
    [
      'GET',
      '/rollups/group%3Adefault%2Fpayments?children=true&trendWeeks=26',
      () =>
        client.getRollup({
          scope: 'group:default/payments',
          children: true,
          trendWeeks: 26,
        }),
    ],
    ['GET', '/rollups/all', () => client.getRollup({ scope: 'all' })],
    [
      'GET',
      '/rollups/all/subjects?dimensionId=Process&bucket=not-assessed',
      () =>
        client.getRollupSubjects({
          scope: 'all',
          dimensionId: 'Process',
          bucket: 'not-assessed',
        }),
    ],
  ])('%s %s', async (method, path, ask) => {
    backend.reply({ status: 200, body: { anything: 1 } });
    await expect(ask()).resolves.toEqual({ anything: 1 });
    expect(backend.received).toMatchObject([{ method, path }]);
  });

  it('with the answer as JSON', async () => {
    const answer = {
      status: 'not-applicable' as const,
      reason: 'It has no <replicas> & “no” users',
      basedOn: '17',
    };
    await client.putAnswer({ entityRef, criterionId: 'PR-1a', answer });
    expect(backend.received[0].headers['content-type']).toBe(
      'application/json',
    );
    expect(JSON.parse(backend.received[0].body)).toEqual(answer);
  });

  it('with the token if there is one', async () => {
    await client.getModels({ token: 'secret' });
    await client.getModels();
    await client.putAnswer(
      { entityRef, criterionId: 'PR-1a', answer: { status: 'met' } },
      { token: 'other' },
    );
    expect(
      backend.received.map(({ headers }) => headers.authorization),
    ).toEqual(['Bearer secret', undefined, 'Bearer other']);
  });

  it("through the host's fetch", async () => {
    const hostClient = new MaturityClient({
      discoveryApi: backend.discoveryApi,
      fetchApi: {
        fetch: async (input, init) => {
          const request = new Request(input, init);
          request.headers.set('authorization', 'Bearer from the host');
          return fetch(request);
        },
      },
    });
    await hostClient.getModels();
    expect(backend.received[0].headers.authorization).toBe(
      'Bearer from the host',
    );
  });

  it('nothing once the request is given up', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      client.getModels({ signal: controller.signal }),
    ).rejects.toThrow(/abort/i);
    expect(backend.received).toEqual([]);
  });

  it.each(['payments', 'component:payments', 'a:b/c/d', ''])(
    'nothing about %j, which is not a full entity reference',
    async entity => {
      await expect(
        client.getEntityMaturity({ entityRef: entity }),
      ).rejects.toThrow(
        `'${entity}' is not a full entity reference such as component:default/payments`,
      );
      expect(backend.received).toEqual([]);
    },
  );

  it('with a fetch API that makes another request to look at it, as that of the frontend does', async () => {
    const frontendFetch: typeof fetch = async (input, init) => {
      expect(new Request(input, init).url).toContain('/answers/');
      return fetch(input, init);
    };
    const { discoveryApi } = backend;

    await new MaturityClient({
      discoveryApi,
      fetchApi: { fetch: frontendFetch },
    }).putAnswer({
      entityRef,
      criterionId: 'PR-1a',
      answer: { status: 'partly' },
    });

    expect(backend.received).toEqual([
      expect.objectContaining({ method: 'PUT', body: '{"status":"partly"}' }),
    ]);
  });
});
