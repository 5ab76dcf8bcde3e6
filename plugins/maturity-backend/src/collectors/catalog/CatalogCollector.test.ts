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
import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CollectedFact } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import {
  component,
  group,
  system,
  user,
} from '../../tests/__testUtils__/catalogEntities';
import { BatchChecker } from '../BatchChecker';
import { CatalogCollector } from './CatalogCollector';
import { catalogFacts } from './catalogFacts';
import { knownAnnotations } from './knownAnnotations';

/** A value that must not leave the catalog: some annotations hold keys of other tools. */
const SECRET = 'R0uT1ngK3y';

const annotationKeys = Object.values(knownAnnotations)
  .flat()
  .map(({ key }) => key);

const payments: Entity = {
  ...group('payments'),
  relations: [
    { type: 'hasMember', targetRef: 'user:default/olga' },
    { type: 'hasMember', targetRef: 'user:default/omar' },
  ],
};

/** A group whose members are those of its child groups. */
const engineering: Entity = {
  ...group('engineering'),
  relations: [{ type: 'parentOf', targetRef: 'group:default/payments' }],
};

const ledgerApi: Entity = {
  ...component('ledger-api', { type: 'openapi' }),
  kind: 'API',
  relations: [
    { type: 'apiProvidedBy', targetRef: 'component:default/ledger' },
    { type: 'apiConsumedBy', targetRef: 'component:default/ledger' },
    { type: 'apiConsumedBy', targetRef: 'component:default/invoices' },
  ],
};

const draftApi: Entity = {
  ...component('draft-api', { type: 'grpc', lifecycle: 'experimental' }),
  kind: 'API',
};

/** Everything that can be said of an entity is so. */
const ledger: Entity = withAnnotations(
  Object.fromEntries([
    ...annotationKeys.map(key => [key, SECRET]),
    ['backstage.io/techdocs-ref', 'dir:.'],
    ['backstage.io/source-location', 'url:https://code.example.com/ledger/'],
  ]),
  {
    ownedBy: 'group:default/payments',
    partOf: 'system:default/billing',
    providesApi: ['api:default/ledger-api', 'api:default/draft-api'],
    consumesApi: 'api:default/draft-api',
    dependsOn: 'component:default/invoices',
  },
  'Keeps the books',
);

/** Nothing that can be said of an entity is so. */
const bare: Entity = { ...component('bare'), spec: {}, relations: [] };

function withAnnotations(
  annotations: Record<string, string>,
  relations: Record<string, string | string[]>,
  description?: string,
): Entity {
  const entity = component('ledger', { annotations });
  return {
    ...entity,
    metadata: { ...entity.metadata, description },
    relations: Object.entries(relations).flatMap(([type, refs]) =>
      [refs].flat().map(targetRef => ({ type, targetRef })),
    ),
  };
}

const others = [
  payments,
  engineering,
  user('olga'),
  system('billing'),
  component('invoices'),
  ledgerApi,
  draftApi,
];

async function observe(
  entities: Entity[],
  known: Entity[] = [...others, ...entities],
): Promise<{ facts: CollectedFact[]; requests: string[][] }> {
  const catalog = catalogServiceMock({ entities: known });
  const requests: string[][] = [];
  const collector = CatalogCollector.create({
    auth: mockServices.auth(),
    catalog: {
      getEntitiesByRefs: async (request, options) => {
        requests.push([...request.entityRefs]);
        return catalog.getEntitiesByRefs(request, options);
      },
    },
  });
  const facts: CollectedFact[] = [];
  const { signal } = new AbortController();
  for await (const fact of collector.collect({ entities, signal })) {
    facts.push(fact);
  }
  return { facts, requests };
}

async function valuesOf(entity: Entity): Promise<Record<string, unknown>> {
  const { facts } = await observe([entity]);
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

describe('CatalogCollector', () => {
  it('knows each of its facts of an entity that has everything', async () => {
    expect(await valuesOf(ledger)).toEqual({
      ...Object.fromEntries(
        catalogFacts
          .filter(({ type }) => type === 'boolean')
          .map(({ name }) => [name, true]),
      ),
      'catalog.api-consumers': 1,
      'catalog.api-types': ['grpc', 'openapi'],
      'catalog.consumes-apis': 1,
      'catalog.dependencies': 1,
      'catalog.lifecycle': 'production',
      'catalog.owner-members': 2,
      'catalog.production-apis': 1,
      'catalog.provides-apis': 2,
      'catalog.type': 'service',
    });
  });

  it('says of an entity that has nothing what it lacks, and nothing that cannot be known', async () => {
    expect(await valuesOf(bare)).toEqual({
      ...Object.fromEntries(
        catalogFacts
          .filter(
            ({ name, type }) =>
              type === 'boolean' && name !== 'catalog.references-resolved',
          )
          .map(({ name }) => [name, false]),
      ),
      'catalog.consumes-apis': 0,
      'catalog.dependencies': 0,
      'catalog.provides-apis': 0,
    });
  });

  it.each([
    ['a person', 'user:default/olga', false, undefined],
    ['nobody that the catalog has', 'group:default/ghost', false, undefined],
    ['a group with members', 'group:default/payments', true, 2],
    ['a group of groups', 'group:default/engineering', undefined, undefined],
  ])('is owned by %s', async (_, ownedBy, owner, members) => {
    const values = await valuesOf(withAnnotations({}, { ownedBy }));

    expect(values['catalog.owner']).toBe(owner);
    expect(values['catalog.owner-members']).toBe(members);
  });

  it('tells references that lead nowhere from those that lead somewhere', async () => {
    const values = await valuesOf(
      withAnnotations(
        {},
        {
          partOf: 'system:default/gone',
          providesApi: 'api:default/gone',
          dependsOn: ['component:default/gone', 'component:default/invoices'],
        },
      ),
    );

    expect(values).toMatchObject({
      'catalog.system': false,
      'catalog.provides-apis': 0,
      'catalog.dependencies': 1,
      'catalog.references-resolved': false,
    });
    expect(values).not.toHaveProperty('catalog.production-apis');
  });

  it.each([
    '',
    '  ',
    'dir:src',
    'url:ftp://example.com',
    'url:https://a:b@c.d',
  ])('knows no source code at %j', async location => {
    const { facts } = await observe([
      withAnnotations({ 'backstage.io/source-location': location }, {}),
    ]);

    expect(facts).toContainEqual(
      expect.objectContaining({
        name: 'catalog.source-location',
        value: false,
      }),
    );
  });

  it('passes on no value of an annotation, only where the source code is', async () => {
    const { facts } = await observe([ledger]);

    expect(JSON.stringify(facts)).not.toContain(SECRET);
    expect(
      facts.find(({ name }) => name === 'catalog.source-location')?.evidence,
    ).toEqual([
      {
        title: 'backstage.io/source-location',
        url: 'https://code.example.com/ledger/',
      },
    ]);
  });

  it('says nothing that it does not declare', async () => {
    const entities = [ledger, bare];
    const collector = CatalogCollector.create({
      auth: mockServices.auth(),
      catalog: catalogServiceMock(),
    });
    const checker = BatchChecker.create({
      collector,
      entities,
      now: new Date(0),
    });
    const { facts } = await observe(entities);

    expect(facts.map(fact => checker.check(fact))).toHaveLength(facts.length);
  });

  it('asks the catalog a few times for a whole batch', async () => {
    const entities = Array.from({ length: 250 }, (_, index) =>
      component(`service-${index}`, {
        owner: 'group:default/payments',
        system: `system:default/system-${index}`,
      }),
    );
    const { facts, requests } = await observe(entities);

    expect(requests).toHaveLength(1);
    expect(requests[0]).toHaveLength(251);
    expect(new Set(facts.map(({ entityRef }) => entityRef))).toEqual(
      new Set(entities.map(entity => stringifyEntityRef(entity))),
    );
  });
});
