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
import { FactRefreshStore } from '../refresh/FactRefreshStore';
import { StoredRefresh } from '../refresh/types';
import { DbFactRefreshRow } from './factTables';
import { toDate } from './mapping';

const DAY = 24 * 60 * 60 * 1000;

/** {@link FactRefreshStore} on SQLite and PostgreSQL. */
export class DatabaseFactRefreshStore implements FactRefreshStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseFactRefreshStore {
    return new DatabaseFactRefreshStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async begin<Refusal>(
    refresh: StoredRefresh,
    since: Date,
    refuse: (before: {
      latest: StoredRefresh | undefined;
      timesOfPerson: Date[];
    }) => Refusal | undefined,
  ): Promise<Refusal | undefined> {
    const { entityRef, requestedBy, startedAt } = refresh;
    return this.#database.transaction(async transaction => {
      await lock(transaction, [
        `subject ${entityRef}`,
        `person ${requestedBy}`,
      ]);
      const rows = await transaction<DbFactRefreshRow>('fact_refreshes')
        .where({ requested_by: requestedBy })
        .where('started_at', '>', since)
        .select('started_at');
      const refusal = refuse({
        latest: await readLatest(transaction, entityRef),
        timesOfPerson: rows.map(({ started_at }) => toDate(started_at)),
      });
      if (refusal === undefined) {
        await transaction<DbFactRefreshRow>('fact_refreshes')
          .where('started_at', '<', new Date(startedAt.getTime() - DAY))
          .delete();
        await transaction<DbFactRefreshRow>('fact_refreshes').insert({
          id: refresh.id,
          entity_ref: entityRef,
          requested_by: requestedBy,
          started_at: startedAt,
          finished_at: null,
          collectors: JSON.stringify(refresh.collectors),
          changes: null,
        });
      }
      return refusal;
    });
  }

  async update(
    refresh: Pick<
      StoredRefresh,
      'id' | 'collectors' | 'finishedAt' | 'changes'
    >,
  ): Promise<void> {
    const { id, collectors, finishedAt, changes } = refresh;
    await this.#database<DbFactRefreshRow>('fact_refreshes')
      .where({ id })
      .update({
        collectors: JSON.stringify(collectors),
        finished_at: finishedAt ?? null,
        changes: changes ? JSON.stringify(changes) : null,
      });
  }

  async readLatest(entityRef: string): Promise<StoredRefresh | undefined> {
    return readLatest(this.#database, entityRef);
  }
}

/**
 * Lets nobody else ask for the same subject or as the same person until the transaction ends. There may be no row yet to
 * lock. SQLite runs one transaction at a time anyway.
 */
async function lock(
  transaction: Knex.Transaction,
  names: string[],
): Promise<void> {
  if (transaction.client.config.client === 'pg') {
    for (const name of names) {
      await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [
        `maturity fact refresh ${name}`,
      ]);
    }
  }
}

async function readLatest(
  database: Knex,
  entityRef: string,
): Promise<StoredRefresh | undefined> {
  const row = await database<DbFactRefreshRow>('fact_refreshes')
    .where({ entity_ref: entityRef })
    .orderBy('started_at', 'desc')
    .first();
  return (
    row && {
      id: row.id,
      entityRef: row.entity_ref,
      requestedBy: row.requested_by,
      startedAt: toDate(row.started_at),
      finishedAt: row.finished_at ? toDate(row.finished_at) : undefined,
      collectors: JSON.parse(row.collectors),
      changes: row.changes ? JSON.parse(row.changes) : undefined,
    }
  );
}
