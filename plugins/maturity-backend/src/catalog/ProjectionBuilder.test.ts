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
import { Entity } from '@backstage/catalog-model';
import {
  component,
  domain,
  group,
  system,
  user,
  withoutRelations,
} from '../tests/__testUtils__/catalogEntities';
import { SubjectRule } from '../config/readMaturityConfig';
import { ProjectionBuilder } from './ProjectionBuilder';
import { CatalogProjection, ProjectedEntity } from './types';

function project(
  entities: Entity[],
  options: { subjects?: SubjectRule[]; organizationRef?: string } = {},
): CatalogProjection {
  const builder = new ProjectionBuilder({
    subjects: [{ kind: 'component' }],
    ...options,
  });
  // One page for each entity: what belongs together may come in different pages.
  entities.forEach(entity => builder.add([entity]));
  return builder.build();
}

function entityOf(
  projection: CatalogProjection,
  entityRef: string,
): ProjectedEntity | undefined {
  return projection.entities.find(entity => entity.entityRef === entityRef);
}

describe('ProjectionBuilder', () => {
  it('reads owners and systems as the catalog states them, resolved or not', () => {
    const stated = (owner: string, namespace?: string) =>
      withoutRelations(component('shop', { owner, system: 'Web', namespace }));
    const ownerOf = (entity: Entity) => project([entity]).entities[0].ownerRef;

    expect(ownerOf(stated('Team'))).toBe('group:default/team');
    expect(ownerOf(stated('Team', 'Ops'))).toBe('group:ops/team');
    expect(ownerOf(stated('red/Team', 'ops'))).toBe('group:red/team');
    expect(ownerOf(stated('User:Ada'))).toBe('user:default/ada');
    expect(ownerOf(stated('group:'))).toBeUndefined();
    expect(ownerOf(component('shop'))).toBeUndefined();
    // Relations go before what the entity says, and the catalog has them in the right case.
    expect(
      ownerOf({
        ...component('shop', { owner: 'USER:default/Ada' }),
        spec: { type: 'service', owner: 'somebody' },
      }),
    ).toBe('user:default/ada');

    const projection = project([
      stated('Team', 'Ops'),
      component('desk', { system: 'system:default/Web' }),
      // A part of another component is in no system for that.
      {
        ...component('part'),
        relations: [{ type: 'partOf', targetRef: 'component:default/desk' }],
      },
    ]);
    expect(
      projection.entities.map(({ entityRef, systemRef }) => [
        entityRef,
        systemRef,
      ]),
    ).toEqual([
      ['component:ops/shop', 'system:ops/web'],
      ['component:default/desk', 'system:default/web'],
      ['component:default/part', undefined],
    ]);
    // What does not exist still groups what it is said to own.
    expect(projection.closure).toContainEqual({
      ancestorRef: 'group:ops/team',
      descendantRef: 'group:ops/team',
      depth: 0,
    });
  });

  it('puts the hierarchy together from both ends, and survives what is missing', () => {
    const projection = project([
      group('company', {
        children: ['group:default/red', 'group:default/gone'],
      }),
      group('red'),
      withoutRelations(
        group('blue', { parents: ['Company'], namespace: 'default' }),
      ),
      group('self', { parents: ['group:default/self'] }),
      group('orphan', { parents: ['group:default/nowhere'] }),
      group('both', {
        parents: ['group:default/nowhere', 'group:default/red'],
      }),
      user('ada', { memberOf: ['group:default/Red'], displayName: 'Ada' }),
      domain('sales'),
      domain('web-sales', { parent: 'domain:default/sales' }),
      system('web', { domain: 'domain:default/web-sales' }),
    ]);
    expect(
      projection.edges.map(({ parentRef, childRef }) =>
        `${parentRef} ${childRef}`.replaceAll('default/', ''),
      ),
    ).toEqual([
      'group:company group:red',
      'group:company group:gone',
      'group:company group:blue',
      'group:nowhere group:orphan',
      'group:nowhere group:both',
      'group:red group:both',
      'domain:sales domain:web-sales',
      'domain:web-sales system:web',
    ]);
    // A group whose parent does not exist is where a walk begins.
    expect(projection.rootGroupRefs).toEqual([
      'group:default/company',
      'group:default/orphan',
      'group:default/self',
    ]);
    expect(
      projection.closure
        .filter(({ ancestorRef }) => ancestorRef === 'domain:default/sales')
        .map(({ descendantRef, depth }) => [descendantRef, depth]),
    ).toEqual([
      ['domain:default/sales', 0],
      ['domain:default/web-sales', 1],
      ['system:default/web', 2],
    ]);
    expect(projection.memberships).toEqual([
      { userRef: 'user:default/ada', groupRef: 'group:default/red' },
    ]);
    expect(entityOf(projection, 'user:default/ada')).toMatchObject({
      title: 'Ada',
      notAssessed: 'kind',
    });
  });

  it('finds the organisation: the configured group, else the root with the most below it, else none', () => {
    const red = group('red', { parents: ['group:default/company'] });
    const organizationOf = (entities: Entity[], organizationRef?: string) =>
      project(entities, { organizationRef }).organizationRef;

    expect(organizationOf([])).toBeUndefined();
    expect(organizationOf([group('alone')])).toBe('group:default/alone');
    // Among groups that all stand alone, none is the organisation of the others.
    expect(organizationOf([group('one'), group('two')])).toBeUndefined();
    expect(organizationOf([group('one'), group('company'), red])).toBe(
      'group:default/company',
    );
    expect(
      organizationOf([
        group('company'),
        red,
        group('larger'),
        group('a', { parents: ['group:default/larger'] }),
        group('b', { parents: ['group:default/a'] }),
      ]),
    ).toBe('group:default/larger');
    // The order in which the catalog lists them decides nothing.
    const equals = [
      group('y', { children: ['group:default/a'] }),
      group('x', { children: ['group:default/b'] }),
      group('a'),
      group('b'),
    ];
    expect(organizationOf(equals)).toBe('group:default/x');
    expect(organizationOf([...equals].reverse())).toBe('group:default/x');
    expect(organizationOf(equals, 'group:default/b')).toBe('group:default/b');
    // All of a circle have a parent.
    expect(
      organizationOf([
        group('one', { parents: ['group:default/two'] }),
        group('two', { parents: ['group:default/one'] }),
      ]),
    ).toBeUndefined();
  });

  it('gives groups team or organisation scope, and makes them their own owners', () => {
    const projection = project([
      group('company'),
      group('red', { parents: ['group:default/company'] }),
      group('blue', { parents: ['group:default/company'] }),
      group('idle', { parents: ['group:default/company'] }),
      component('shop', { owner: 'group:default/red' }),
      component('demo', { owner: 'group:default/blue', optOut: 'No' }),
      component('desk', { owner: 'user:default/ada' }),
      user('ada'),
    ]);
    expect(
      projection.entities
        .filter(({ subjectScope }) => subjectScope)
        .map(({ entityRef, subjectScope, ownerRef }) => [
          entityRef,
          subjectScope,
          ownerRef,
        ]),
    ).toEqual([
      ['group:default/company', 'org', 'group:default/company'],
      ['group:default/red', 'team', 'group:default/red'],
      ['group:default/blue', 'team', 'group:default/blue'],
      ['component:default/shop', 'service', 'group:default/red'],
      ['component:default/demo', 'service', 'group:default/blue'],
      ['component:default/desk', 'service', 'user:default/ada'],
    ]);
    // The organisation stays the organisation if it owns something itself.
    expect(
      entityOf(
        project([
          group('company'),
          component('shop', { owner: 'group:default/company' }),
        ]),
        'group:default/company',
      )?.subjectScope,
    ).toBe('org');
  });

  it('assesses what the configured rules say, and tells why not the rest', () => {
    const subjects = [
      { kind: 'component', types: ['service'], lifecycles: ['production'] },
      { kind: 'component', types: ['library'] },
      { kind: 'resource' },
    ];
    const api: Entity = { ...component('api'), kind: 'API' };
    const resource: Entity = { ...component('database'), kind: 'Resource' };
    const { entities } = project(
      [
        component('service', { type: 'Service', lifecycle: 'Production' }),
        component('experiment', { lifecycle: 'experimental' }),
        component('library', { type: 'library', lifecycle: 'deprecated' }),
        component('website', { type: 'website' }),
        { ...component('untyped'), spec: {} },
        { ...component('timeless'), spec: { type: 'service' } },
        component('away', { optOut: 'It is a demonstration' }),
        component('blank', { optOut: ' ' }),
        resource,
        api,
      ],
      { subjects },
    );
    expect(
      entities.map(({ entityRef, subjectScope, notAssessed, optOutReason }) => [
        entityRef.replace(/.*\//, ''),
        subjectScope ?? notAssessed,
        optOutReason,
      ]),
    ).toEqual([
      ['service', 'service', undefined],
      ['experiment', 'lifecycle', undefined],
      ['library', 'service', undefined],
      ['website', 'type', undefined],
      ['untyped', 'type', undefined],
      ['timeless', 'lifecycle', undefined],
      ['away', 'service', 'It is a demonstration'],
      ['blank', 'service', undefined],
      ['database', 'service', undefined],
      ['api', 'kind', undefined],
    ]);
  });
});
