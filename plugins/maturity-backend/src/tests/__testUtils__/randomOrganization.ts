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

const GROUPS = 6;
const SYSTEMS = 3;
const DOMAINS = 2;
const COMPONENTS = 5;

interface RandomGroup {
  present: boolean;
  parents: number[];
  children: number[];
  stitched: boolean;
}

interface RandomComponent {
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

interface RandomSystem {
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

/** Something that happens to an organisation. */
export type RandomStep =
  | { type: 'group'; index: number; group: RandomGroup }
  | { type: 'component'; index: number; component: RandomComponent }
  | { type: 'system'; index: number; system: RandomSystem }
  | { type: 'answer'; entityRef: string; criterionId: string; status: Status }
  | {
      type: 'import';
      entityRef: string;
      criterionId: string;
      status: Status;
      daysAgo: number;
    }
  | { type: 'move'; from: string; to: string }
  | {
      type: 'except';
      entityRef: string;
      covers: 'subject' | 'owned';
      criterionId: string;
      days: number;
    }
  | { type: 'revoke'; index: number }
  | { type: 'wait'; days: number };

type Status = 'met' | 'partly' | 'not-met' | 'not-applicable' | 'unknown';

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
const someGroup = fc.nat(GROUPS).map(groupRef);

const groups: fc.Arbitrary<RandomGroup> = fc.record({
  present: mostly,
  parents: fc.uniqueArray(fc.nat(GROUPS), { maxLength: 2 }),
  children: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(GROUPS), { maxLength: 2 }) },
  ),
  stitched: mostly,
});

const components: fc.Arbitrary<RandomComponent> = fc.record({
  present: mostly,
  owner: fc.oneof(
    { weight: 6, arbitrary: someGroup },
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
  system: fc.option(fc.nat(SYSTEMS), { nil: undefined }),
  type: fc.constantFrom('service', 'library'),
  lifecycle: fc.constantFrom('production', 'experimental'),
  optedOut: rarely,
  stitched: mostly,
});

const systems: fc.Arbitrary<RandomSystem> = fc.record({
  present: mostly,
  domain: fc.option(fc.nat(DOMAINS), { nil: undefined }),
});

const statuses = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Status>('met') },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Status>(
      'partly',
      'not-met',
      'not-applicable',
      'unknown',
    ),
  },
);

const someComponent = fc.nat(COMPONENTS - 1).map(componentRef);

const questions = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      entityRef: someComponent,
      criterionId: fc.constantFrom(...ASKED_OF_SERVICES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      entityRef: someGroup,
      criterionId: fc.constantFrom('plans', 'reviews', 'learns', 'funds'),
    }),
  },
);

/** An organisation to begin with. */
export const organizations: fc.Arbitrary<RandomOrganization> = fc.record({
  groups: fc.array(groups, { minLength: GROUPS, maxLength: GROUPS }),
  components: fc.array(components, {
    minLength: COMPONENTS,
    maxLength: COMPONENTS,
  }),
  systems: fc.array(systems, { minLength: SYSTEMS, maxLength: SYSTEMS }),
  met: fc.array(fc.nat(ASKED_OF_SERVICES.length), {
    minLength: COMPONENTS,
    maxLength: COMPONENTS,
  }),
});

/** Something that may happen to it. */
export const steps: fc.Arbitrary<RandomStep> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('group' as const),
      index: fc.nat(GROUPS - 1),
      group: groups,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('component' as const),
      index: fc.nat(COMPONENTS - 1),
      component: components,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('system' as const),
      index: fc.nat(SYSTEMS - 1),
      system: systems,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(questions, statuses).map(([question, status]) => ({
      type: 'answer' as const,
      ...question,
      status,
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(questions, statuses, fc.nat(45))
      .map(([question, status, daysAgo]) => ({
        type: 'import' as const,
        ...question,
        status,
        daysAgo,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(someComponent, someComponent)
      .map(([from, to]) => ({ type: 'move' as const, from, to })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        questions,
        fc.option(someGroup, { nil: undefined }),
        fc.integer({ min: 1, max: 40 }),
      )
      .map(([question, groupName, days]) => ({
        type: 'except' as const,
        ...question,
        ...(groupName && { entityRef: groupName.toLowerCase() }),
        covers: groupName ? ('owned' as const) : ('subject' as const),
        days,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.nat(3).map(index => ({ type: 'revoke' as const, index })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 20 })
      .map(days => ({ type: 'wait' as const, days })),
  },
);

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
