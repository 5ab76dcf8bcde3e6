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
import { isPostgres } from './isPostgres';

/**
 * An insert of many rows, to which `onConflict` or `returning` may be added; what is merged is to be named.
 *
 * On PostgreSQL the rows are one value, which costs both sides less than thousands of them: the statement is the same for
 * any number of rows. On SQLite there is nothing to send, and the rows are values as usual.
 *
 * @param rows - At least one, all with the same columns
 */
export function insertRows<Row extends object>(
  database: Knex,
  table: string,
  rows: Row[],
): Knex.QueryBuilder {
  if (!isPostgres(database)) {
    return database(table).insert(rows);
  }
  const columns = Object.keys(rows[0]);
  const names = columns.map(() => '??').join(', ');
  return database(database.raw(`?? (${names})`, [table, ...columns])).insert(
    database
      .select(columns)
      .from(
        database.raw('json_populate_recordset(null::??, ?)', [
          table,
          toJson(rows),
        ]),
      ),
  );
}

/** PostgreSQL reads no half of a character out of JSON; as everywhere else, a sign that stands for any takes its place. */
function toJson(rows: object[]): string {
  const json = JSON.stringify(rows);
  return /\\ud[89a-f]/.test(json)
    ? JSON.stringify(rows, (_, value) =>
        typeof value === 'string' ? Buffer.from(value).toString() : value,
      )
    : json;
}
