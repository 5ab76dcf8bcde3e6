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
import { Watcher, WatcherStore } from '../assessments/WatcherStore';
import { chunks } from './chunks';
import { DbAssessmentWatcherRow } from './tables';

/** A row is of no use after this long, in milliseconds. */
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

/** {@link WatcherStore} on SQLite and PostgreSQL. */
export class DatabaseWatcherStore implements WatcherStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseWatcherStore {
    return new DatabaseWatcherStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async watch(watcher: Watcher, now: Date): Promise<void> {
    await this.#rows()
      .insert({
        entity_ref: watcher.entityRef,
        user_ref: watcher.userRef,
        seen_at: now,
      })
      .onConflict(['user_ref', 'entity_ref'])
      .merge(['seen_at']);
    // Everyone clears up after themselves, so that the table holds no more than a day.
    await this.#rows()
      .where({ user_ref: watcher.userRef })
      .where('seen_at', '<', new Date(now.getTime() - FORGOTTEN_AFTER))
      .delete();
  }

  async readWatchers(entityRefs: string[], since: Date): Promise<Watcher[]> {
    const watchers: Watcher[] = [];
    for (const chunk of chunks(entityRefs)) {
      const rows = await this.#rows()
        .select('entity_ref', 'user_ref')
        .whereIn('entity_ref', chunk)
        .where('seen_at', '>=', since);
      watchers.push(
        ...rows.map(row => ({
          entityRef: row.entity_ref,
          userRef: row.user_ref,
        })),
      );
    }
    return watchers;
  }

  #rows() {
    return this.#database<DbAssessmentWatcherRow>('assessment_watchers');
  }
}
