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
import { FactStore, FactUpdate, PendingEvaluation } from '../facts/FactStore';
import { BlindSpots, FactSource, PastFact, StoredFact } from '../facts/types';
import { chunks } from './chunks';
import {
  DbFactEvaluationRow,
  DbFactObservationRow,
  DbFactRow,
  DbFactSourceRow,
} from './factTables';
import { optional, toDate } from './mapping';
import { readBlindSpots, readFacts, writeFacts } from './operations/factRows';
import { lockSubjects } from './operations/lockSubjects';

/** {@link FactStore} on SQLite and PostgreSQL. */
export class DatabaseFactStore implements FactStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseFactStore {
    return new DatabaseFactStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async updateFacts(
    entityRefs: string[],
    work: (current: {
      subjectRefs: ReadonlySet<string>;
      facts: StoredFact[];
      blindSpots: BlindSpots[];
    }) => FactUpdate,
  ): Promise<void> {
    await this.#database.transaction(async transaction => {
      const subjectRefs = await lockSubjects(transaction, entityRefs);
      const update = work({
        subjectRefs,
        facts: await readFacts(transaction, [...subjectRefs]),
        blindSpots: await readBlindSpots(transaction, [...subjectRefs]),
      });
      await writeFacts(transaction, update);
    });
  }

  async readFacts(entityRefs: string[]): Promise<StoredFact[]> {
    return readFacts(this.#database, entityRefs);
  }

  async readBlindSpots(entityRef: string): Promise<BlindSpots[]> {
    return readBlindSpots(this.#database, [entityRef]);
  }

  async readPast(entityRef: string, limit: number): Promise<PastFact[]> {
    const rows = await this.#database<DbFactObservationRow>('fact_observations')
      .select()
      .where({ entity_ref: entityRef })
      .orderBy([
        { column: 'until', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(row => ({
      entityRef: row.entity_ref,
      name: row.name,
      source: row.source,
      value: JSON.parse(row.value),
      since: toDate(row.since),
      until: toDate(row.until),
    }));
  }

  async findPending(
    modelsHash: string,
    page: { entityRefs: string[] } | { after?: string; limit: number },
  ): Promise<PendingEvaluation[]> {
    const waiting = () =>
      this.#database<DbFactEvaluationRow>('fact_evaluations')
        .select('entity_ref', 'version')
        .where(row =>
          row.whereNull('models_hash').orWhereNot({ models_hash: modelsHash }),
        )
        .orderBy('entity_ref');
    const rows: Array<Pick<DbFactEvaluationRow, 'entity_ref' | 'version'>> = [];
    if ('entityRefs' in page) {
      for (const chunk of chunks(page.entityRefs)) {
        rows.push(...(await waiting().whereIn('entity_ref', chunk)));
      }
    } else {
      rows.push(
        ...(await waiting()
          .where('entity_ref', '>', page.after ?? '')
          .limit(page.limit)),
      );
    }
    return rows.map(row => ({
      entityRef: row.entity_ref,
      version: row.version,
    }));
  }

  async recordEvaluated(
    evaluations: PendingEvaluation[],
    modelsHash: string,
  ): Promise<void> {
    for (const chunk of chunks(evaluations)) {
      await this.#database<DbFactEvaluationRow>('fact_evaluations')
        .update({ models_hash: modelsHash })
        .whereIn(
          ['entity_ref', 'version'],
          chunk.map(({ entityRef, version }) => [entityRef, version]),
        );
    }
  }

  async readSources(): Promise<FactSource[]> {
    const rows = await this.#database<DbFactSourceRow>('fact_sources')
      .select()
      .orderBy('source');
    return rows.map(row => ({
      source: row.source,
      lastSuccessAt: timeOf(row.last_success_at),
      failingSince: timeOf(row.failing_since),
      lastError: optional(row.last_error),
    }));
  }

  async recordSuccess(source: string, at: Date): Promise<void> {
    await this.#database<DbFactSourceRow>('fact_sources')
      .insert({
        source,
        last_success_at: at,
        failing_since: null,
        last_error: null,
      })
      .onConflict('source')
      .merge();
  }

  async recordFailure(source: string, at: Date, error: string): Promise<void> {
    await this.#database<DbFactSourceRow>('fact_sources')
      .insert({
        source,
        last_success_at: null,
        failing_since: at,
        last_error: error,
      })
      .onConflict('source')
      .merge({
        failing_since: this.#database.raw(
          'coalesce(fact_sources.failing_since, excluded.failing_since)',
        ),
        last_error: error,
      });
  }

  async prune(before: Date, limit: number): Promise<number> {
    const observations =
      this.#database<DbFactObservationRow>('fact_observations');
    const removed = await observations
      .clone()
      .whereIn(
        'id',
        observations
          .clone()
          .select('id')
          .where('until', '<', before)
          .limit(limit),
      )
      .delete();
    const facts = this.#database<DbFactRow>('facts');
    const expired = await facts
      .clone()
      .select('entity_ref', 'source', 'name')
      .where('expires_at', '<', before)
      .limit(limit);
    let forgotten = 0;
    for (const chunk of chunks(expired)) {
      forgotten += await facts
        .clone()
        .whereIn(
          ['entity_ref', 'source', 'name'],
          chunk.map(row => [row.entity_ref, row.source, row.name]),
        )
        // It may have been observed again in the meantime.
        .where('expires_at', '<', before)
        .delete();
    }
    return removed + forgotten;
  }
}

function timeOf(time: DbFactSourceRow['last_success_at']): Date | undefined {
  return time === null ? undefined : toDate(time);
}
