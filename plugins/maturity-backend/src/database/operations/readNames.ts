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
import { chunks } from '../chunks';
import { optional } from '../mapping';
import { selectRows } from '../selectRows';
import { DbEntityRow } from '../catalogTables';

/** The titles of those entities that the catalog has, by reference; undefined for one that goes by its name. */
export async function readNames(
  database: Knex,
  entityRefs: string[],
): Promise<Map<string, string | undefined>> {
  const names = new Map<string, string | undefined>();
  for (const chunk of chunks(entityRefs)) {
    const rows = await selectRows<Pick<DbEntityRow, 'entity_ref' | 'title'>>(
      database,
      `select entity_ref, title from entities
        where entity_ref in (${chunk
          .map(() => '?')
          .join(', ')}) and present = ?`,
      [...chunk, true],
    );
    for (const row of rows) {
      names.set(row.entity_ref, optional(row.title));
    }
  }
  return names;
}
