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

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { component, user } from '../tests/__testUtils__/catalogEntities';
import { CatalogReading } from './CatalogReading';
import { NameResolver } from './NameResolver';

const CONDITIONAL: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: {},
  },
};

describe('NameResolver', () => {
  const credentials = mockCredentials.user();

  /** A catalog that answers for some entities only, and a copy of others. */
  function createResolver(options: {
    entities: Entity[];
    copy?: Record<string, string | undefined>;
    decision?: PolicyDecision;
  }) {
    const { copy = {}, decision = CONDITIONAL, entities } = options;
    const requests: Array<{ refs: number; credentials: unknown }> = [];
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async () => [decision],
    });
    const auth = mockServices.auth({ pluginId: 'maturity' });
    const names = NameResolver.create({
      auth,
      catalogReading: CatalogReading.create({ auth, permissions }),
      catalog: {
        async getEntitiesByRefs({ entityRefs }, request) {
          requests.push({ refs: entityRefs.length, ...request });
          return {
            items: entityRefs.map(entityRef =>
              entities.find(entity => stringifyEntityRef(entity) === entityRef),
            ),
          };
        },
      },
      store: {
        readNames: async entityRefs =>
          new Map(
            Object.entries(copy).filter(([ref]) => entityRefs.includes(ref)),
          ),
      },
    });
    return { names, permissions, requests };
  }

  it('asks the catalog where it depends on the entity, a hundred at a time and each once', async () => {
    const entities = Array.from({ length: 250 }, (_, index) =>
      component(`c${index}`),
    );
    const refs = entities.map(entity => stringifyEntityRef(entity));
    const { names, requests } = createResolver({
      entities: entities.filter((_, index) => index % 2 === 0),
      // What the catalog refuses is not taken from the copy.
      copy: Object.fromEntries(refs.map(ref => [ref, 'copied'])),
    });
    const resolved = await names.resolve([...refs, ...refs], credentials);
    expect(requests).toEqual([
      { refs: 100, credentials },
      { refs: 100, credentials },
      { refs: 50, credentials },
    ]);
    expect(resolved.size).toBe(125);
    expect(resolved.get('component:default/c2')).toEqual({ title: 'c2' });
    expect(resolved.has('component:default/c3')).toBe(false);
  });

  it('takes names from the copy for who may read everything, and asks the catalog only for what is missing', async () => {
    const { names, permissions, requests } = createResolver({
      decision: { result: AuthorizeResult.ALLOW },
      entities: [component('new', { title: 'The new one' })],
      copy: {
        'component:default/shop': 'The shop',
        'component:default/plain': undefined,
      },
    });
    const copied = ['component:default/shop', 'component:default/plain'];
    expect(await names.resolve(copied, credentials)).toEqual(
      new Map([
        ['component:default/shop', { title: 'The shop' }],
        ['component:default/plain', { title: 'plain' }],
      ]),
    );
    expect(requests).toEqual([]);
    const more = await names.resolve(
      [...copied, 'component:default/new', 'component:default/none'],
      credentials,
    );
    expect(more.get('component:default/new')).toEqual({ title: 'The new one' });
    expect(more.size).toBe(3);
    expect(requests).toEqual([{ refs: 2, credentials }]);
    // One decision for one request.
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
  });

  it('asks the catalog for what the reader named, not for what is merely listed', async () => {
    const { names, requests } = createResolver({
      decision: { result: AuthorizeResult.ALLOW },
      entities: [component('new'), component('removed')],
    });
    const removed = ['component:default/removed'];
    expect(await names.resolveListed(removed, credentials)).toEqual(new Map());
    expect(requests).toEqual([]);
    const named = await names.resolveListed(removed, credentials, {
      asked: ['component:default/new'],
    });
    expect(named).toEqual(
      new Map([['component:default/new', { title: 'new' }]]),
    );
    expect(requests).toEqual([{ refs: 1, credentials }]);
  });

  it('names nothing to who may read nothing', async () => {
    const { names, requests } = createResolver({
      decision: { result: AuthorizeResult.DENY },
      entities: [component('shop')],
      copy: { 'component:default/shop': 'The shop' },
    });
    expect(
      await names.resolve(['component:default/shop'], credentials),
    ).toEqual(new Map());
    expect(requests).toEqual([]);
  });

  it('asks for a service by itself, since a token restricted to this plugin says nothing to the catalog', async () => {
    const { names, permissions, requests } = createResolver({
      entities: [component('shop')],
    });
    const restricted = mockCredentials.service('external:reader', {
      permissionNames: ['maturity.rollup.read'],
    });
    const resolved = await names.resolve(
      ['component:default/shop'],
      restricted,
    );
    expect(resolved.size).toBe(1);
    expect(requests).toEqual([
      { refs: 1, credentials: mockCredentials.service('plugin:maturity') },
    ]);
    expect(permissions.authorizeConditional).not.toHaveBeenCalled();
  });

  it('prefers the title, then the display name', async () => {
    const { names, requests } = createResolver({
      entities: [
        component('shop', { title: 'The shop' }),
        user('ada', { displayName: 'Ada Lovelace' }),
        user('grace'),
      ],
    });
    expect(
      await names.resolve(
        ['component:default/shop', 'user:default/ada', 'user:default/grace'],
        credentials,
      ),
    ).toEqual(
      new Map([
        ['component:default/shop', { title: 'The shop' }],
        ['user:default/ada', { title: 'Ada Lovelace' }],
        ['user:default/grace', { title: 'grace' }],
      ]),
    );
    // Nothing is asked for nothing.
    await names.resolve([], credentials);
    expect(requests).toHaveLength(1);
  });
});
