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

import { Knex } from 'knex';
import { PlacedEntity } from '../../catalog/CatalogStore';
import { chunks } from '../chunks';
import { toProjectedEntity } from '../mapping';
import { DbEntityRow, DbScopeClosureRow } from '../catalogTables';

/** Entities, and what is above and below who answers for them; two statements for every few hundred. */
export async function readPlacedEntities(
  database: Knex,
  entityRefs: string[],
): Promise<PlacedEntity[]> {
  const placed: PlacedEntity[] = [];
  for (const chunk of chunks(entityRefs)) {
    const rows = await database<DbEntityRow>('entities')
      .select()
      .whereIn('entity_ref', chunk);
    const owners = rows.flatMap(row => answersFor(row) ?? []);
    const closure = await database<DbScopeClosureRow>('scope_closure')
      .select()
      .whereIn('ancestor_ref', owners)
      .orWhereIn('descendant_ref', owners);
    const members = new Map<string, string[]>();
    const ancestors = new Map<string, string[]>();
    for (const row of closure) {
      add(members, row.ancestor_ref, row.descendant_ref);
      add(ancestors, row.descendant_ref, row.ancestor_ref);
    }
    for (const row of rows) {
      const ownerRef = answersFor(row) ?? '';
      placed.push({
        entity: toProjectedEntity(row),
        present: Boolean(row.present),
        ownerMemberRefs: members.get(ownerRef) ?? [],
        ownerAncestorRefs: ancestors.get(ownerRef) ?? [],
      });
    }
  }
  return placed;
}

/** Who answers for an entity: its owner; a group for itself, also one that is not assessed. */
function answersFor(row: DbEntityRow): string | null {
  return row.kind === 'group' ? row.entity_ref : row.owner_ref;
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key) ?? [];
  list.push(item);
  lists.set(key, list);
}
