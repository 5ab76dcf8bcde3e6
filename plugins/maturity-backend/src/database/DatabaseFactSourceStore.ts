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
import { CollectorRun } from '../collectors/types';
import { FactSourceStore, SourceCount } from '../sources/FactSourceStore';
import { DbFactRow } from './factTables';
import { optional, toDate } from './mapping';
import { DbEntityRow } from './catalogTables';
import { DbFactCollectionRow, DbTime } from './tables';

/** {@link FactSourceStore} on SQLite and PostgreSQL. */
export class DatabaseFactSourceStore implements FactSourceStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseFactSourceStore {
    return new DatabaseFactSourceStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async recordRun(source: string, run: CollectorRun): Promise<void> {
    await this.#database<DbFactCollectionRow>('fact_collections')
      .insert({
        source,
        started_at: run.startedAt,
        duration_ms: run.durationMs,
        batches: run.batches,
        failed_batches: run.failedBatches,
        entities: run.entities,
        subjects: run.subjects,
        facts: run.facts,
        error: run.error ?? null,
        stopped_after: run.stoppedAfter ?? null,
      })
      .onConflict('source')
      .merge();
  }

  async readRuns(): Promise<Map<string, CollectorRun>> {
    const rows = await this.#database<DbFactCollectionRow>(
      'fact_collections',
    ).select();
    return new Map(
      rows.map(row => [
        row.source,
        {
          startedAt: toDate(row.started_at),
          durationMs: row.duration_ms,
          batches: row.batches,
          failedBatches: row.failed_batches,
          entities: row.entities,
          subjects: row.subjects,
          facts: row.facts,
          error: optional(row.error),
          stoppedAfter: optional(row.stopped_after),
        },
      ]),
    );
  }

  async countSubjects(): Promise<number> {
    const [{ subjects }] = await this.#database<DbEntityRow>('entities')
      .where({ present: true, subject_scope: 'service' })
      .whereNull('opt_out_reason')
      .count({ subjects: '*' });
    return Number(subjects);
  }

  async countFacts(now: Date, limit: number): Promise<SourceCount[]> {
    const database = this.#database;
    // By subject first: counting distinct subjects directly sorts every fact there is.
    const bySubject = database<DbFactRow>('facts')
      .join('entities', 'entities.entity_ref', 'facts.entity_ref')
      .where('entities.present', true)
      .groupBy('facts.source', 'facts.entity_ref')
      .select(
        'facts.source',
        'facts.entity_ref',
        database.raw(
          'sum(case when facts.expires_at > ? then 1 else 0 end) as facts',
          [now],
        ),
        database.raw(
          'sum(case when facts.expires_at > ? and facts.stale_at <= ? then 1 else 0 end) as overdue',
          [now, now],
        ),
      )
      .max({ last_observed_at: 'facts.observed_at' })
      .as('by_subject');
    const rows: CountedSource[] = await database
      .from(bySubject)
      .groupBy('source')
      .orderBy('source')
      .limit(limit)
      .select(
        'source',
        database.raw('sum(case when facts > 0 then 1 else 0 end) as subjects'),
      )
      .sum({ facts: 'facts', overdue: 'overdue' })
      .max({ last_observed_at: 'last_observed_at' });
    return rows.map(row => ({
      source: row.source,
      subjects: Number(row.subjects),
      facts: Number(row.facts),
      overdue: Number(row.overdue),
      lastObservedAt: toDate(row.last_observed_at),
    }));
  }
}

/** PostgreSQL counts in numbers that its driver returns as text. */
interface CountedSource {
  source: string;
  subjects: number | string;
  facts: number | string;
  overdue: number | string;
  last_observed_at: DbTime;
}
