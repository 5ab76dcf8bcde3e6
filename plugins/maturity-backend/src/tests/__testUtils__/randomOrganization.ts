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
import fc from 'fast-check';
import {
  component,
  domain,
  group,
  system,
  user,
  withoutRelations,
} from './catalogEntities';

/** How many of each an organisation has at most; a few of them are missing from its catalog. */
export interface OrganizationSize {
  groups: number;
  systems: number;
  components: number;
}

/** Of this size, what goes wrong is found in a short story. */
export const SMALL: OrganizationSize = { groups: 6, systems: 3, components: 5 };

const DOMAINS = 2;

export interface RandomGroup {
  present: boolean;
  parents: number[];
  children: number[];
  stitched: boolean;
}

export interface RandomComponent {
  present: boolean;
  owner: string | undefined;
  system: number | undefined;
  type: string;
  lifecycle: string;
  optedOut: boolean;
  stitched: boolean;
}

/** The criteria that a service is asked, from the easiest on. */
export const ASKED_OF_SERVICES = [
  'builds',
  'scans',
  'manual-tests',
  'documents',
  'deploys',
  'patches',
  'drills',
  'measures',
  'tests',
  'signs',
];

export interface RandomSystem {
  present: boolean;
  domain: number | undefined;
}

/** A small organisation in a catalog; groups, owners, systems and domains may be missing, and groups form cycles. */
export interface RandomOrganization {
  groups: RandomGroup[];
  components: RandomComponent[];
  systems: RandomSystem[];
  /** How many criteria each component meets to begin with, from the easiest on. */
  met: number[];
}

/** Group 0 and 3 live in a namespace of their own. */
const groupRef = (index: number) =>
  `group:${index % 3 === 0 ? 'ops' : 'default'}/Team-${index}`;
export const componentRef = (index: number) =>
  `component:default/service-${index}`;
const systemRef = (index: number) => `system:default/system-${index}`;
const domainRef = (index: number) => `domain:default/domain-${index}`;

const mostly = fc.oneof(
  { weight: 5, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);
const rarely = mostly.map(value => !value);

/** One more than exist, so that some are missing. */
export const someGroup = ({ groups }: OrganizationSize) =>
  fc.nat(groups).map(groupRef);

export const groupsOf = (size: OrganizationSize): fc.Arbitrary<RandomGroup> =>
  fc.record({
    present: mostly,
    parents: fc.uniqueArray(fc.nat(size.groups), { maxLength: 2 }),
    children: fc.oneof(
      { weight: 3, arbitrary: fc.constant<number[]>([]) },
      {
        weight: 1,
        arbitrary: fc.uniqueArray(fc.nat(size.groups), { maxLength: 2 }),
      },
    ),
    stitched: mostly,
  });

export const componentsOf = (
  size: OrganizationSize,
): fc.Arbitrary<RandomComponent> =>
  fc.record({
    present: mostly,
    owner: fc.oneof(
      { weight: 6, arbitrary: someGroup(size) },
      {
        weight: 1,
        // The last reaches the same scopes by owner and by system.
        arbitrary: fc.constantFrom(
          'user:default/ada',
          'TEAM-1',
          'system:default/system-0',
        ),
      },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    system: fc.option(fc.nat(size.systems), { nil: undefined }),
    type: fc.constantFrom('service', 'library'),
    lifecycle: fc.constantFrom('production', 'experimental'),
    optedOut: rarely,
    stitched: mostly,
  });

export const systems: fc.Arbitrary<RandomSystem> = fc.record({
  present: mostly,
  domain: fc.option(fc.nat(DOMAINS), { nil: undefined }),
});

/** An organisation to begin with. */
export function organizationsOf(
  size: OrganizationSize,
): fc.Arbitrary<RandomOrganization> {
  const listOf = <T>(arbitrary: fc.Arbitrary<T>, length: number) =>
    fc.array(arbitrary, { minLength: length, maxLength: length });
  return fc.record({
    groups: listOf(groupsOf(size), size.groups),
    components: listOf(componentsOf(size), size.components),
    systems: listOf(systems, size.systems),
    met: listOf(fc.nat(ASKED_OF_SERVICES.length), size.components),
  });
}

/** What the catalog holds of an organisation. */
export function entitiesOf(organization: RandomOrganization): Entity[] {
  const stitch = (stitched: boolean, entity: Entity) =>
    stitched ? entity : withoutRelations(entity);
  return [
    ...organization.groups.map(({ present, parents, children, stitched }, i) =>
      present
        ? stitch(
            stitched,
            group(`Team-${i}`, {
              namespace: i % 3 === 0 ? 'ops' : 'default',
              parents: parents.map(groupRef),
              children: children.map(groupRef),
            }),
          )
        : undefined,
    ),
    ...organization.components.map((item, i) =>
      item.present
        ? stitch(
            // What is no full reference can only be stated, not related.
            item.stitched && item.owner !== 'TEAM-1',
            component(`Service-${i}`, {
              ...item,
              system: item.system === undefined ? '' : systemRef(item.system),
              optOut: item.optedOut ? 'It is a demonstration' : undefined,
            }),
          )
        : undefined,
    ),
    ...organization.systems.map((item, i) =>
      item.present
        ? system(`system-${i}`, {
            domain:
              item.domain === undefined ? undefined : domainRef(item.domain),
          })
        : undefined,
    ),
    domain('domain-0'),
    domain('domain-1', { parent: domainRef(0) }),
    user('ada', { memberOf: [groupRef(1)] }),
  ].flatMap(entity => entity ?? []);
}
