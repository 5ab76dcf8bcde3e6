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

/** How much of a file SQLite keeps in memory, in kilobytes; the system keeps more of it. */
const CACHE_SIZE = 4000;

/**
 * SQLite keeps the process from everything else until a commit is on the disk. So that little is left to do then, what a
 * large transaction writes is handed to the system early, and its journal is written over by the next transaction rather
 * than deleted with the commit. Another kind of journal that somebody chose for the file stays.
 */
export async function shortenCommits(database: Knex): Promise<void> {
  if (isPostgres(database)) {
    return;
  }
  await database.raw(`pragma cache_size = -${CACHE_SIZE}`);
  const [{ journal_mode: mode }] = await database.raw('pragma journal_mode');
  if (mode === 'delete') {
    await database.raw('pragma journal_mode = persist');
  }
}
