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
  BackstageCredentials,
  BackstageUserPrincipal,
  PermissionsService,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  ServerPermissionClient,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  FactCollector,
  maturityFactCollectorsExtensionPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';

/** What the auditor was told. */
export interface AuditedEvent {
  eventId: string;
  meta: unknown;
  url?: string;
  outcome: 'success' | 'failure';
  error?: Error;
}

/** A catalog that hides entities from people, as one with a permission policy does, and that can fail. */
export function catalogOf(source: {
  entities: Entity[];
  /** References of what only services may read. */
  hidden: Set<string>;
  /** What asking for names fails with, if it fails. */
  failure?: Error;
  /** How often it was asked for names. */
  namings: number;
}) {
  const catalogFor = (options?: object) => {
    const isPerson =
      options !== undefined &&
      'credentials' in options &&
      userOf(options.credentials) !== undefined;
    return catalogServiceMock({
      entities: source.entities.filter(
        entity => !isPerson || !source.hidden.has(stringifyEntityRef(entity)),
      ),
    });
  };
  return catalogServiceMock.mock({
    getEntitiesByRefs: async (query, options) => {
      source.namings += 1;
      if (source.failure) {
        throw source.failure;
      }
      return catalogFor(options).getEntitiesByRefs(query);
    },
    getEntityByRef: (entityRef, options) =>
      catalogFor(options).getEntityByRef(entityRef),
    streamEntities: (query, options) =>
      catalogFor(options).streamEntities(query),
  }).factory;
}

/** People own what they are and what their groups are, as Backstage's own sign-in resolvers have it. */
export function userInfoOf(source: { entities: Entity[] }) {
  return mockServices.userInfo.mock({
    getUserInfo: async credentials => {
      const userEntityRef = userOf(credentials) ?? '';
      const entity = source.entities.find(
        candidate => stringifyEntityRef(candidate) === userEntityRef,
      );
      const groups = (entity?.relations ?? [])
        .filter(({ type }) => type === 'memberOf')
        .map(({ targetRef }) => targetRef);
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...groups],
      };
    },
  }).factory;
}

const HIDING_DECISION: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_SHOWN',
    resourceType: 'catalog-entity',
    params: {},
  },
};

/** Permissions as they are, except that a catalog which hides entities does so by a condition of its own. */
export function permissionsOf(source: {
  hidden: Set<string>;
  /** How often permissions were asked for, each time for one or several. */
  questions: number;
}) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {
      auth: coreServices.auth,
      config: coreServices.rootConfig,
      discovery: coreServices.discovery,
    },
    factory({ config, ...options }): PermissionsService {
      const client = ServerPermissionClient.fromConfig(config, options);
      return {
        async authorize(queries, request) {
          source.questions += 1;
          return client.authorize(queries, request);
        },
        async authorizeConditional(queries, request) {
          source.questions += 1;
          const decisions = await client.authorizeConditional(queries, request);
          return decisions.map((decision, index) =>
            source.hidden.size > 0 &&
            queries[index].permission.name === 'catalog.entity.read'
              ? HIDING_DECISION
              : decision,
          );
        },
      };
    },
  });
}

/** An auditor that writes down what it is told. */
export function auditorOf(target: { audited: AuditedEvent[] }) {
  return mockServices.auditor.mock({
    createEvent: async ({ eventId, meta, request }) => {
      const event = { eventId, meta, url: request?.originalUrl };
      return {
        success: async () => {
          target.audited.push({ ...event, outcome: 'success' });
        },
        fail: async ({ error }) => {
          target.audited.push({ ...event, outcome: 'failure', error });
        },
      };
    },
  }).factory;
}

/**
 * The mocked tokens, except that a plugin that asks another one on behalf of a person is named in the token, as in a real
 * backend: the permission backend tells plugins, which may ask for conditions, from people, who may not.
 */
export function actingAuth() {
  return createServiceFactory({
    service: coreServices.auth,
    deps: { plugin: coreServices.pluginMetadata },
    factory({ plugin }) {
      const auth = mockServices.auth({ pluginId: plugin.getId() });
      const getPluginRequestToken = auth.getPluginRequestToken.bind(auth);
      return Object.assign(auth, {
        async getPluginRequestToken(
          options: Parameters<typeof getPluginRequestToken>[0],
        ) {
          const userRef = userOf(options.onBehalfOf);
          const actor = { subject: `plugin:${plugin.getId()}` };
          return userRef
            ? { token: mockCredentials.user.token(userRef, { actor }) }
            : getPluginRequestToken(options);
        },
      });
    },
  });
}

/** Makes a policy the one that the permission backend asks. */
export function policyModule(policy: PermissionPolicy) {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { extension: policyExtensionPoint },
        async init({ extension }) {
          extension.setPolicy(policy);
        },
      });
    },
  });
}

function userOf(credentials: unknown): string | undefined {
  const { principal } = credentials as BackstageCredentials<
    Partial<BackstageUserPrincipal>
  >;
  return principal.userEntityRef;
}

/** A module that adds collectors of facts. */
export function collectorsModule(collectors: FactCollector[]) {
  return createBackendModule({
    pluginId: 'maturity',
    moduleId: 'test-collectors',
    register: env => {
      env.registerInit({
        deps: { registry: maturityFactCollectorsExtensionPoint },
        init: async ({ registry }) => registry.addCollectors(...collectors),
      });
    },
  });
}
