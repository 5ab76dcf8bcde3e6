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
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  BulkCheckResponse,
  Check,
} from '@backstage-community/plugin-tech-insights-common';
import {
  CollectedFact,
  FactCollector,
  maturityFactCollectorsExtensionPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { json } from 'express';
import PromiseRouter from 'express-promise-router';
import maturityModuleTechInsights from '.';

jest.setTimeout(60_000);

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
          { title: 'Script', url: 'file:///etc/passwd' },
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
});

/** A backend with the module and Tech Insights, in which collectors are run as the Maturity backend runs them. */
async function startPortal(techInsights: TechInsights, mapping: unknown) {
  const collectors: FactCollector[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [
        maturityFactCollectorsExtensionPoint,
        { addCollectors: (...added) => collectors.push(...added) },
      ],
    ],
    features: [
      maturityModuleTechInsights,
      techInsights.plugin(),
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost:7007' },
          maturity: mapping ? { techInsights: mapping } : {},
        },
      }),
    ],
  });
  return {
    collectors,
    collect: async (...names: string[]) => {
      const facts: CollectedFact[] = [];
      for await (const fact of collectors[0].collect({
        entities: names.map(component),
        signal: new AbortController().signal,
      })) {
        facts.push(fact);
      }
      return facts;
    },
    stop: () => backend.stop(),
  };
}

const MAPPING = {
  validityDays: 3,
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
    const portal = await startPortal(techInsights, MAPPING);
    const evidence = [
      { title: 'Tech Insights: Check covered' },
      { title: 'Report', url: 'https://quality.example.com' },
    ];
    const shop = { entityRef: 'component:default/shop', evidence };

    expect(await portal.collect('shop', 'cart', 'broken', 'vague')).toEqual([
      { ...shop, name: 'quality.covered', value: true },
      { ...shop, name: 'quality.coverage', value: 91 },
      {
        entityRef: 'component:default/cart',
        name: 'quality.covered',
        value: false,
        evidence,
      },
    ]);
    expect(techInsights.requests.map(({ path }) => path)).toEqual([
      '/checks',
      '/checks/run',
    ]);
    expect(techInsights.requests[1].body).toMatchObject({
      checks: ['covered'],
      entities: [{ name: 'shop' }, {}, {}, {}],
    });
    await portal.stop();
  });

  it('are declared as the configuration says, in batches that Tech Insights can take', async () => {
    const portal = await startPortal(new TechInsights(), MAPPING);

    expect(portal.collectors).toMatchObject([
      {
        id: 'tech-insights',
        batchSize: 100,
        facts: [
          { name: 'quality.covered', type: 'boolean', validityDays: 3 },
          { name: 'quality.coverage', type: 'number', validityDays: 3 },
        ],
      },
    ]);
    await portal.stop();
  });

  it('are missing, with the reason, where nothing could be run or a check is not there', async () => {
    const techInsights = new TechInsights();
    techInsights.answer = entities =>
      entities.map(entity => ({
        entity,
        results: [],
        error: { message: 'The database is away' },
      }));
    const failing = await startPortal(techInsights, MAPPING);
    await expect(failing.collect('shop')).rejects.toThrow(
      'The database is away',
    );
    await failing.stop();

    techInsights.checks = [check('other')];
    techInsights.requests.length = 0;
    const unknown = await startPortal(techInsights, MAPPING);
    await expect(unknown.collect('shop')).rejects.toThrow(
      'Tech Insights has no check covered',
    );
    // Without a list of checks, it would have run them all.
    expect(techInsights.requests.map(({ path }) => path)).toEqual(['/checks']);
    await unknown.stop();
  });

  it('are asked for by the configuration alone, which is checked', async () => {
    const portal = await startPortal(new TechInsights(), undefined);
    expect(portal.collectors).toEqual([]);
    await portal.stop();

    const wrong = { facts: [{ name: 'a.b', check: 'c', type: 'number' }] };
    await expect(startPortal(new TechInsights(), wrong)).rejects.toThrow(
      /maturity\.techInsights\.facts\[0\]\.fact/,
    );
  });
});
