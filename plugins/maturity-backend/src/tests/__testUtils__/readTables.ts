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

/** The content of all tables, by name, in the order in which the database has it. */
export async function readTables(
  database: Knex,
): Promise<Record<string, unknown[]>> {
  const isSqlite = database.client.config.client !== 'pg';
  const tables: Array<{ name: string }> = isSqlite
    ? await database('sqlite_master').select('name').where({ type: 'table' })
    : await database('pg_tables')
        .select('tablename as name')
        .where({ schemaname: 'public' });
  const contents: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    contents[name] = await database(name).select();
  }
  return contents;
}
