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
import { component, user } from '../tests/__testUtils__/catalogEntities';
import { NameResolver } from './NameResolver';

describe('NameResolver', () => {
  const credentials = mockCredentials.user();

  /** A catalog that answers for every second of 250 components and for nothing else. */
  function createResolver(entities: Entity[]) {
    const requests: Array<{ refs: number; credentials: unknown }> = [];
    const names = NameResolver.create({
      auth: mockServices.auth({ pluginId: 'maturity' }),
      catalog: {
        async getEntitiesByRefs({ entityRefs }, options) {
          requests.push({ refs: entityRefs.length, ...options });
          return {
            items: entityRefs.map(entityRef =>
              entities.find(entity => stringifyEntityRef(entity) === entityRef),
            ),
          };
        },
      },
    });
    return { names, requests };
  }

  it('names what the reader may know, a hundred at a time and each once', async () => {
    const entities = Array.from({ length: 250 }, (_, index) =>
      component(`c${index}`),
    );
    const { names, requests } = createResolver(
      entities.filter((_, index) => index % 2 === 0),
    );
    const refs = entities.map(entity => stringifyEntityRef(entity));
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

  it('asks for a service by itself, since a token restricted to this plugin says nothing to the catalog', async () => {
    const { names, requests } = createResolver([component('shop')]);
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
  });

  it('prefers the title, then the display name', async () => {
    const { names, requests } = createResolver([
      component('shop', { title: 'The shop' }),
      user('ada', { displayName: 'Ada Lovelace' }),
      user('grace'),
    ]);
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
