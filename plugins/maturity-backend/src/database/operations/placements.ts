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

import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { WithinPart } from '../inParts';

/** Which entities of a part count in which of the scopes, each once: `entity_ref` and `scope_ref`. */
export function placements(
  database: Knex,
  scopeRefs: string[],
  within: WithinPart,
): Knex.QueryBuilder {
  const through = (column: 'owner_ref' | 'system_ref') =>
    database
      .from('entities as entity')
      .join(
        'scope_closure as closure',
        'closure.descendant_ref',
        `entity.${column}`,
      )
      .whereIn('closure.ancestor_ref', scopeRefs)
      .modify(within, 'entity.entity_ref')
      .select({
        entity_ref: 'entity.entity_ref',
        scope_ref: 'closure.ancestor_ref',
      });
  const union = through('owner_ref').union(through('system_ref'));
  if (scopeRefs.includes(ALL_SCOPE)) {
    union.union(
      database
        .from('entities as entity')
        .modify(within, 'entity.entity_ref')
        .select({
          entity_ref: 'entity.entity_ref',
          scope_ref: database.raw('?', [ALL_SCOPE]),
        }),
    );
  }
  return database.from(union.as('placed'));
}
