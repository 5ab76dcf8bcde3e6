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

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Whose token the requests carry. */
const READER = 'user:default/bench';

/**
 * A real backend in this process: with users' tokens, permissions switched on and everything allowed, this plugin over
 * PostgreSQL, and a route that does nothing but ask for one permission. The catalog is read from memory, once: rollups
 * do not ask it.
 *
 * @param connection - the address of the PostgreSQL server
 * @param entities - what the catalog holds
 */
export async function startBenchBackend({ connection, entities, port }) {
  const { createBackend } = require('@backstage/backend-defaults');
  const {
    coreServices,
    createServiceFactory,
  } = require('@backstage/backend-plugin-api');
  const { ConfigReader } = require('@backstage/config');
  const { catalogServiceRef } = require('@backstage/plugin-catalog-node');
  const baseUrl = `http://localhost:${port}`;
  const never = { frequency: { days: 30 }, timeout: { hours: 1 } };
  const database = {};
  let namings = 0;

  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () =>
        new ConfigReader({
          app: { baseUrl },
          backend: {
            baseUrl,
            listen: { host: '127.0.0.1', port },
            database: {
              client: 'pg',
              connection,
              knexConfig: { pool: { min: 4, max: 20 } },
              prefix: `bench_${process.pid}_`,
            },
          },
          auth: { environment: 'bench', providers: { bench: {} } },
          permission: { enabled: true },
          maturity: {
            // What it would observe, nobody could answer otherwise without saying why.
            collectors: { catalog: { enabled: false } },
            synchronization: { schedule: never },
            recount: { schedule: { ...never, initialDelay: { days: 1 } } },
          },
        }),
    }),
  );
  backend.add(
    createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => quietLogger(),
    }),
  );
  backend.add(
    createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => ({
        async *streamEntities() {
          for (let start = 0; start < entities.length; start += 500) {
            yield entities.slice(start, start + 500);
          }
        },
        async getEntitiesByRefs({ entityRefs }) {
          namings += 1;
          return { items: entityRefs.map(() => undefined) };
        },
      }),
    }),
  );
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(signIn());
  backend.add(allowEverything());
  backend.add(noOperation());
  backend.add(accessTo(database));
  backend.add(require('../../plugins/maturity-backend/src/index').default);
  await backend.start();
  const { backstageIdentity } = await fetchJson(
    `${baseUrl}/api/auth/bench/refresh`,
    {},
  );
  const headers = { Authorization: `Bearer ${backstageIdentity.token}` };
  return {
    baseUrl,
    headers,
    database: database.client,
    stop: () => backend.stop(),
    send: (path, init = {}) =>
      fetch(`${baseUrl}/api${path}`, {
        ...init,
        headers: { ...headers, 'Content-Type': 'application/json' },
      }),
    /** The answer of a request as text; fails unless it is a success. */
    async read(path, init) {
      const response = await this.send(path, init);
      const text = await response.text();
      if (!response.ok) {
        throw new Error(
          `${path} was answered with ${response.status}: ${text}`,
        );
      }
      return text;
    },
    /** What one request costs beside time. */
    async costOf(path) {
      let statements = 0;
      const count = () => {
        statements += 1;
      };
      const before = namings;
      database.client.on('query', count);
      const text = await this.read(path);
      database.client.removeListener('query', count);
      return {
        statements,
        catalogCalls: namings - before,
        bytes: Buffer.byteLength(text),
      };
    },
  };
}

async function fetchJson(address, init) {
  const response = await fetch(address, init);
  if (!response.ok) {
    throw new Error(
      `${address} was answered with ${
        response.status
      }: ${await response.text()}`,
    );
  }
  return response.json();
}

/** A log of errors only: lines on standard output are figures. */
function quietLogger() {
  const logger = {
    debug() {},
    info() {},
    warn() {},
    error: (message, meta) =>
      process.stderr.write(`${message} ${meta?.stack ?? ''}\n`),
    child: () => logger,
  };
  return logger;
}

/** Signs everybody in as the reader. */
function signIn() {
  const { createBackendModule } = require('@backstage/backend-plugin-api');
  const {
    authProvidersExtensionPoint,
    createProxyAuthProviderFactory,
    createProxyAuthenticator,
  } = require('@backstage/plugin-auth-node');
  return createBackendModule({
    pluginId: 'auth',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { providers: authProvidersExtensionPoint },
        async init({ providers }) {
          providers.registerProvider({
            providerId: 'bench',
            factory: createProxyAuthProviderFactory({
              authenticator: createProxyAuthenticator({
                defaultProfileTransform: async () => ({ profile: {} }),
                initialize: () => undefined,
                authenticate: async () => ({ result: {} }),
              }),
              signInResolver: async (_, context) =>
                context.issueToken({
                  claims: { sub: READER, ent: [READER] },
                }),
            }),
          });
        },
      });
    },
  });
}

function allowEverything() {
  const { createBackendModule } = require('@backstage/backend-plugin-api');
  const { AuthorizeResult } = require('@backstage/plugin-permission-common');
  const {
    policyExtensionPoint,
  } = require('@backstage/plugin-permission-node/alpha');
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint },
        async init({ policy }) {
          policy.setPolicy({
            handle: async () => ({ result: AuthorizeResult.ALLOW }),
          });
        },
      });
    },
  });
}

/** What any route of a Backstage backend costs: a user's token, one permission, and nothing else. */
function noOperation() {
  const {
    coreServices,
    createBackendPlugin,
  } = require('@backstage/backend-plugin-api');
  const {
    maturityRollupReadPermission,
  } = require('@cloud-native-maturity/backstage-plugin-maturity-common');
  const { Router } = require('express');
  return createBackendPlugin({
    pluginId: 'noop',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          permissions: coreServices.permissions,
        },
        async init({ httpAuth, httpRouter, permissions }) {
          const router = Router();
          router.get('/', async (request, response) => {
            const credentials = await httpAuth.credentials(request, {
              allow: ['user'],
            });
            await permissions.authorize(
              [{ permission: maturityRollupReadPermission }],
              { credentials },
            );
            response.json({});
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

/** The connections of this plugin, so that its statements can be counted. */
function accessTo(target) {
  const {
    coreServices,
    createBackendModule,
  } = require('@backstage/backend-plugin-api');
  return createBackendModule({
    pluginId: 'maturity',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { database: coreServices.database },
        async init({ database }) {
          target.client = await database.getClient();
        },
      });
    },
  });
}
