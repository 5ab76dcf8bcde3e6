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

import fc from 'fast-check';
import {
  ASKED_OF_SERVICES,
  OrganizationSize,
  RandomComponent,
  RandomGroup,
  RandomSystem,
  componentRef,
  componentsOf,
  groupsOf,
  someGroup,
  systems,
} from './randomOrganization';

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
  | {
      type: 'aim';
      holderRef: string;
      reach: 'subject' | 'owned';
      targets: Array<{ dimensionId: string; level: number }>;
    }
  | { type: 'wait'; days: number };

/** The dimensions of the model that tests are by. */
const DIMENSIONS = ['delivery', 'safety', 'knowledge'];

type Status = 'met' | 'partly' | 'not-met' | 'not-applicable' | 'unknown';

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

const someComponent = ({ components }: OrganizationSize) =>
  fc.nat(components - 1).map(componentRef);

const questionsOf = (size: OrganizationSize) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        entityRef: someComponent(size),
        criterionId: fc.constantFrom(...ASKED_OF_SERVICES),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        entityRef: someGroup(size),
        criterionId: fc.constantFrom('plans', 'reviews', 'learns', 'funds'),
      }),
    },
  );

/** Something that may happen to it. */
export function stepsOf(size: OrganizationSize): fc.Arbitrary<RandomStep> {
  const questions = questionsOf(size);
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('group' as const),
        index: fc.nat(size.groups - 1),
        group: groupsOf(size),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('component' as const),
        index: fc.nat(size.components - 1),
        component: componentsOf(size),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('system' as const),
        index: fc.nat(size.systems - 1),
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
        .tuple(someComponent(size), someComponent(size))
        .map(([from, to]) => ({ type: 'move' as const, from, to })),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          questions,
          fc.option(someGroup(size), { nil: undefined }),
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
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.oneof(someComponent(size), someGroup(size)),
          fc.boolean(),
          fc.uniqueArray(
            fc.record({
              dimensionId: fc.constantFrom('overall', ...DIMENSIONS),
              level: fc.integer({ min: 1, max: 5 }),
            }),
            { maxLength: 3, selector: ({ dimensionId }) => dimensionId },
          ),
        )
        .map(([holder, isOwned, targets]) => {
          const holderRef = holder.toLowerCase();
          return {
            type: 'aim' as const,
            holderRef,
            reach:
              isOwned && holderRef.startsWith('group:')
                ? ('owned' as const)
                : ('subject' as const),
            targets,
          };
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: 20 })
        .map(days => ({ type: 'wait' as const, days })),
    },
  );
}
