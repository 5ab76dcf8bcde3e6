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
import { Knex } from 'knex';
import {
  component,
  domain,
  group,
  system,
  user,
} from '../../tests/__testUtils__/catalogEntities';
import { TestPortal } from '../../tests/__testUtils__/TestPortal';

export const SHOP = 'component:default/shop';
export const COMPANY = 'group:default/company';
export const RED = 'group:default/red';
export const BLUE = 'group:default/blue';

const shop = component('shop', { owner: RED, system: 'system:default/web' });

/** The catalog of a company: twenty services of one team, and a shop of another. */
export const everything = [
  ...Array.from({ length: 20 }, (_, index) =>
    component(`other-${String(index).padStart(2, '0')}`, { owner: BLUE }),
  ),
  group('company'),
  group('red', { parents: [COMPANY], title: 'Red' }),
  group('blue', { parents: [COMPANY] }),
  user('ada', { memberOf: [RED, BLUE] }),
  domain('sales'),
  system('web', { domain: 'domain:default/sales', owner: RED }),
  shop,
];

/** The same catalog with another shop, or without any. */
export function withShop(changed?: Entity): Entity[] {
  return everything.flatMap(entity =>
    entity === shop ? changed ?? [] : entity,
  );
}

/** A portal that has read the catalog of the company once. */
export async function createCompanyPortal(database: Knex): Promise<TestPortal> {
  const portal = await TestPortal.create(database);
  portal.entities = everything;
  await portal.synchronize();
  return portal;
}
