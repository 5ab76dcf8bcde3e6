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
 * Lets SQLite write over its journal with the next transaction, rather than delete it at the end of each: after a large
 * one, to delete it keeps the process from everything else for as long as all else that a commit does. Another kind of
 * journal that somebody chose for the file stays.
 */
export async function keepJournal(database: Knex): Promise<void> {
  if (isPostgres(database)) {
    return;
  }
  const [{ journal_mode: mode }] = await database.raw('pragma journal_mode');
  if (mode === 'delete') {
    await database.raw('pragma journal_mode = persist');
  }
}
