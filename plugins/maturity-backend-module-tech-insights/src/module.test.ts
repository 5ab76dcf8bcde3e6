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
  SchedulerService,
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  BulkCheckResponse,
  Check,
} from '@backstage-community/plugin-tech-insights-common';
import maturityPlugin from '@cloud-native-maturity/backstage-plugin-maturity-backend';
import { json } from 'express';
import PromiseRouter from 'express-promise-router';
import request from 'supertest';
import maturityModuleTechInsights from '.';

jest.setTimeout(120_000);

/** One item of what `POST /checks/run` answers, with the error that an item may have beside what its type says. */
type Answer = BulkCheckResponse[number] & { error?: { message: string } };

const check = (id: string): Check => ({
  id,
  type: 'json-rules-engine',
  name: `Check ${id}`,
  description: '',
  factIds: ['quality'],
});

const answer = (
  entity: string,
  id: string,
  result: Answer['results'][number]['result'],
  value: number | [] = [],
): Answer => ({
  entity,
  results: [
    {
      check: {
        ...check(id),
        links: [
          { title: 'Report', url: 'https://quality.example.com' },
          { title: 'Script', url: 'javascript:alert(1)' },
        ],
      },
      facts: {
        coverage: {
          id: 'coverage',
          type: 'integer',
          description: 'Percent',
          value,
        },
      },
      result,
    },
  ],
});

/**
 * Tech Insights as its package `plugin-tech-insights-backend` 3.1.0 answers: the same routes, the same shapes, behind the
 * same authentication of a backend.
 */
class TechInsights {
  readonly requests: Array<{ path: string; body: any }> = [];
  checks = [check('covered'), check('other')];
  answer: (entities: string[]) => Answer[] = () => [];

  plugin() {
    return createBackendPlugin({
      pluginId: 'tech-insights',
      register: env => {
        env.registerInit({
          deps: { httpRouter: coreServices.httpRouter },
          init: async ({ httpRouter }) => {
            const router = PromiseRouter();
            router.use(json());
            router.use((req, _res, next) => {
              this.requests.push({ path: req.path, body: req.body });
              next();
            });
            router.get('/checks', (_req, res) => {
              res.json(this.checks);
            });
            router.post('/checks/run', (req, res) => {
              const refs = req.body.entities.map(
                ({ kind, namespace, name }: any) =>
                  `${kind}:${namespace}/${name}`.toLocaleLowerCase('en-US'),
              );
              res.json(this.answer(refs));
            });
            httpRouter.use(router);
          },
        });
      },
    });
  }
}

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name },
  spec: { type: 'service', lifecycle: 'production', owner: 'group:a' },
});

async function startPortal(
  techInsights: TechInsights,
  names: string[],
  mapping: unknown,
) {
  let scheduler: SchedulerService | undefined;
  const backend = await startTestBackend({
    features: [
      createBackendModule({
        pluginId: 'maturity',
        moduleId: 'test-tasks',
        register(env) {
          env.registerInit({
            deps: { tasks: coreServices.scheduler },
            async init({ tasks }) {
              scheduler = tasks;
            },
          });
        },
      }),
      maturityPlugin,
      maturityModuleTechInsights,
      techInsights.plugin(),
      catalogServiceMock.factory({ entities: names.map(component) }),
      mockServices.events.factory(),
      mockServices.scheduler.factory({
        includeManualTasksOnStartup: true,
        includeInitialDelayedTasksOnStartup: true,
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            baseUrl: 'http://localhost:7007',
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          maturity: mapping ? { techInsights: mapping } : {},
        },
      }),
    ],
  });
  const get = async (path: string) =>
    (await request(backend.server).get(`/api/maturity${path}`)).body;
  return {
    stop: () => backend.stop(),
    /** Runs the collector, as the scheduled task does, once the catalog has been read. */
    collect: async () => {
      await scheduler?.triggerTask('maturity-collect-tech-insights');
    },
    factsOf: async (name: string) =>
      (await get(`/facts/component/default/${name}`)).facts
        .filter(({ source }: any) => source === 'tech-insights')
        .map(({ name: fact, value, evidence }: any) => [fact, value, evidence]),
    source: async () =>
      (await get('/fact-sources')).items.find(
        ({ id }: any) => id === 'tech-insights',
      ),
  };
}

const MAPPING = {
  facts: [
    { name: 'quality.covered', check: 'covered' },
    {
      name: 'quality.coverage',
      check: 'covered',
      fact: 'coverage',
      type: 'number',
    },
  ],
};

describe('facts from Tech Insights', () => {
  it('are whether checks pass and what they read, by one request for a batch', async () => {
    const techInsights = new TechInsights();
    techInsights.answer = entities =>
      entities.map(entity => {
        switch (entity) {
          case 'component:default/shop':
            return answer(entity, 'covered', true, 91);
          case 'component:default/cart':
            return answer(entity, 'covered', false);
          case 'component:default/broken':
            return { entity, results: [], error: { message: 'No facts' } };
          default:
            return answer(entity, 'covered', 'perhaps');
        }
      });
    const names = ['shop', 'cart', 'broken', 'vague'];
    const portal = await startPortal(
      techInsights,
      [...names, ...Array.from({ length: 120 }, (_, index) => `more-${index}`)],
      MAPPING,
    );
    await portal.collect();
    const evidence = [
      { title: 'Tech Insights: Check covered' },
      { title: 'Report', url: 'https://quality.example.com' },
    ];
    expect(await portal.factsOf('shop')).toEqual([
      ['quality.coverage', 91, evidence],
      ['quality.covered', true, evidence],
    ]);
    expect(await portal.factsOf('cart')).toEqual([
      ['quality.covered', false, evidence],
    ]);
    expect(await portal.factsOf('broken')).toEqual([]);
    expect(await portal.factsOf('vague')).toEqual([]);
    const runs = techInsights.requests.filter(
      ({ path }) => path === '/checks/run',
    );
    // Those of the first run: for two seconds, the client answers the same request by itself.
    expect(runs.slice(0, 2).map(({ body }) => body.entities.length)).toEqual([
      100, 24,
    ]);
    expect(runs.every(({ body }) => body.checks.join() === 'covered')).toBe(
      true,
    );
    expect(new Set(techInsights.requests.map(({ path }) => path))).toEqual(
      new Set(['/checks', '/checks/run']),
    );
    await portal.stop();
  });

  it('are missing, and their source fails, where a check is not there or nothing could be run', async () => {
    const techInsights = new TechInsights();
    techInsights.answer = entities =>
      entities.map(entity => ({
        entity,
        results: [],
        error: { message: 'The database is away' },
      }));
    const failing = await startPortal(techInsights, ['shop'], MAPPING);
    expect(await failing.source()).toMatchObject({ state: 'failing' });
    await failing.stop();

    techInsights.checks = [check('other')];
    techInsights.requests.length = 0;
    const unknown = await startPortal(techInsights, ['shop'], MAPPING);
    expect(await unknown.source()).toMatchObject({ state: 'failing' });
    expect(techInsights.requests.map(({ path }) => path)).not.toContain(
      '/checks/run',
    );
    await unknown.stop();
  });

  it('are asked for by the configuration alone, which is checked', async () => {
    const techInsights = new TechInsights();
    const portal = await startPortal(techInsights, ['shop'], undefined);
    expect(await portal.source()).toBeUndefined();
    expect(techInsights.requests).toEqual([]);
    await portal.stop();

    const wrong = { facts: [{ name: 'a.b', check: 'c', type: 'number' }] };
    await expect(startPortal(techInsights, ['shop'], wrong)).rejects.toThrow(
      /maturity\.techInsights\.facts\[0\]\.fact/,
    );
  });
});
