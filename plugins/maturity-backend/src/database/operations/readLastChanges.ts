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
import { toDate } from '../mapping';
import { DbChangeRow, DbTime } from '../tables';

/** When the last recorded change of entities took effect, by entity. */
export async function readLastChanges(
  database: Knex,
  entityRefs: string[],
): Promise<Map<string, Date>> {
  const result = new Map<string, Date>();
  for (const chunk of chunks(entityRefs)) {
    const rows = await database<DbChangeRow>('changes')
      .whereIn('entity_ref', chunk)
      .groupBy('entity_ref')
      .select<Array<{ entity_ref: string; last: DbTime }>>(
        'entity_ref',
        database.raw('max(effective_at) as last'),
      );
    for (const row of rows) {
      result.set(row.entity_ref, toDate(row.last));
    }
  }
  return result;
}
