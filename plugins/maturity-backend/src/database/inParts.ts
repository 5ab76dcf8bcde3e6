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
import { takeTurns } from '../takeTurns';
import { isPostgres } from './isPostgres';
import { DbEntityRow } from './catalogTables';

/** About how many entities one statement looks at on SQLite, which keeps everybody waiting for as long. */
const PART_SIZE = 500;

/** Comes after all references. */
const LAST_REFERENCE = '\u{10ffff}';

/** Restricts a query to the entities of a part, by a column with their references. */
export type WithinPart = (query: Knex.QueryBuilder, column: string) => void;

/** A part that has all entities in it. */
export const withinAll: WithinPart = () => {};

/**
 * A column by which SQLite shall not look up what it then leaves out again, because it is in another part: with a sign,
 * which does nothing to a text, no index is thought of.
 */
export function withoutIndex(
  database: Knex,
  column: string,
  within: WithinPart,
): Knex.Raw {
  return database.raw(within === withinAll ? '??' : '+??', [column]);
}

/**
 * The rows of a query that looks at all entities, or at many: on PostgreSQL of one statement; on SQLite of several, one
 * for each part of the entities, in the order of their references, as of the same moment and with others served in
 * between. So rows that count something come once for each part, and are to be added up.
 */
export async function inParts<Row>(
  database: Knex,
  select: (database: Knex, within: WithinPart) => PromiseLike<Row[]>,
): Promise<Row[]> {
  if (isPostgres(database)) {
    return select(database, withinAll);
  }
  if (!database.isTransaction) {
    return database.transaction(transaction => inParts(transaction, select));
  }
  const ends = await endsOfParts(database);
  const turn = takeTurns();
  const rows: Row[] = [];
  let after = '';
  for (const end of [...ends, LAST_REFERENCE]) {
    const start = after;
    // Where one end were open, SQLite would take the part for a large one, and look for its rows in other ways.
    const part = await select(database, (query, column) => {
      query.where(column, '>', start).where(column, '<=', end);
    });
    part.forEach(row => rows.push(row));
    after = end;
    await turn();
  }
  return rows;
}

/** The last entity of every part but the last one. */
async function endsOfParts(database: Knex): Promise<string[]> {
  const rows: Array<Pick<DbEntityRow, 'entity_ref'>> = await database
    .from(
      database<DbEntityRow>('entities')
        .select(
          'entity_ref',
          database.raw('row_number() over (order by entity_ref) as place'),
        )
        .as('numbered'),
    )
    .whereRaw('place % ? = 0', [PART_SIZE])
    .orderBy('entity_ref')
    .select('entity_ref');
  return rows.map(row => row.entity_ref);
}
