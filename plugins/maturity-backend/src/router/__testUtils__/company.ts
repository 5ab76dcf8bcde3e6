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
} from '../../tests/__testUtils__/catalogEntities';

/** The people of the company, by what they have to do with the team Payments. */
export const people = {
  /** A member of Payments, which owns `ledger` and `invoices`. */
  member: 'user:default/olga',
  /** A member of Mobile, a group below Payments. */
  memberBelow: 'user:default/mila',
  /** A member of Engineering, the group above Payments. */
  memberAbove: 'user:default/erik',
  /** A member of Checkout, a team beside Payments. */
  memberBeside: 'user:default/carl',
  /** In no group at all. */
  outsider: 'user:default/rita',
} as const;

/**
 * A company with an entity for everything that the Maturity tab can say. Services in production are assessed, see
 * {@link companySubjects}.
 *
 * Company > Engineering > Payments > Mobile, and Checkout and Nightfall beside Payments.
 */
export function company(): Entity[] {
  return [
    group('company', { title: 'Example Company' }),
    group('engineering', { parents: ['group:default/company'] }),
    group('payments', {
      title: 'Payments Team',
      parents: ['group:default/engineering'],
    }),
    group('mobile', { parents: ['group:default/payments'] }),
    group('checkout', { parents: ['group:default/engineering'] }),
    group('nightfall', {
      title: 'Project Nightfall',
      parents: ['group:default/engineering'],
    }),

    user('olga', {
      displayName: 'Olga Owner',
      memberOf: ['group:default/payments'],
    }),
    user('mila', { memberOf: ['group:default/mobile'] }),
    user('erik', { memberOf: ['group:default/engineering'] }),
    user('carl', { memberOf: ['group:default/checkout'] }),
    user('rita'),

    domain('finance', { title: 'Finance', owner: 'group:default/company' }),
    system('billing', { title: 'Billing', domain: 'domain:default/finance' }),
    system('shopping', { domain: 'domain:default/finance' }),

    component('ledger', {
      title: 'General Ledger',
      owner: 'group:default/payments',
      system: 'system:default/billing',
    }),
    component('invoices', {
      owner: 'group:default/payments',
      system: 'system:default/shopping',
    }),
    component('retired', {
      owner: 'group:default/payments',
      optOut: 'Switched off in spring',
    }),
    component('cart', {
      owner: 'group:default/checkout',
      system: 'system:default/shopping',
    }),
    component('builder', { owner: 'group:default/engineering' }),
    component('lantern', { owner: 'group:default/nightfall' }),
    component('eclipse', {
      title: 'Total Eclipse',
      owner: 'group:default/nightfall',
      system: 'system:default/billing',
    }),
    component('orphan', { owner: 'group:default/ghost' }),
    component('stray'),
    component('diary', { owner: 'user:default/olga' }),

    component('handbook', {
      type: 'documentation',
      owner: 'group:default/payments',
    }),
    component('prototype', {
      lifecycle: 'experimental',
      owner: 'group:default/payments',
    }),
    { ...component('billing-api'), kind: 'API' },
    { ...component('billing-db'), kind: 'Resource' },
  ];
}

/** The configuration that makes services in production subjects. */
export const companySubjects = [
  { kind: 'Component', types: ['service'], lifecycles: ['production'] },
];

/** The references of all subjects of the company, in their order; `retired` has opted out. */
export const companySubjectRefs = [
  'builder',
  'cart',
  'diary',
  'eclipse',
  'invoices',
  'lantern',
  'ledger',
  'orphan',
  'retired',
  'stray',
].map(name => `component:default/${name}`);
