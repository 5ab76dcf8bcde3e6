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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { component, group } from '../../tests/__testUtils__/catalogEntities';
import { TestPortal } from '../../tests/__testUtils__/TestPortal';

export const SHOP = 'component:default/shop';
export const DESK = 'component:default/desk';
export const TEAM = 'group:default/team';

/** A team with a shop, a desk, and a demo that opted out, on Monday, 2 March 2026. */
export async function createImportPortal(database: Knex): Promise<TestPortal> {
  const portal = await TestPortal.create(database);
  portal.entities = [
    group('team'),
    component('shop', { owner: TEAM }),
    component('desk', { owner: TEAM }),
    component('demo', { owner: TEAM, optOut: 'Nobody uses it' }),
  ];
  await portal.synchronize();
  return portal;
}

/** Answers to all of the criteria, on one day. */
export function rows(
  entityRef: string,
  day: string,
  criterionIds: readonly string[],
  status: ImportedAnswer['status'] = 'met',
): ImportedAnswer[] {
  return criterionIds.map(criterionId => ({
    entityRef,
    criterionId,
    status,
    answeredAt: `${day}T12:00:00.000Z`,
  }));
}
