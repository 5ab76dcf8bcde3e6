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
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { ModelKey } from '../assessments/types';
import {
  ExceptionCounts,
  ExceptionQuery,
  ExceptionStore,
  ExceptionWork,
} from '../exceptions/ExceptionStore';
import { RequestedException, StoredException } from '../exceptions/types';
import { ReadableSubjects } from '../rollups/types';
import {
  toChangedColumns,
  toExceptionRow,
  toStoredException,
} from './exceptionMapping';
import { optional, toDate } from './mapping';
import { applyReadable } from './operations/applyCondition';
import {
  concernedSubjects,
  selectExceptions,
} from './operations/selectExceptions';
import { lockPortal } from './operations/lockPortal';
import { readAssessments } from './operations/readAssessments';
import { writeUpdates } from './operations/writeUpdates';
import { chunks } from './chunks';
import { DbEntityRow } from './catalogTables';
import { DbExceptionRow, DbTime } from './tables';

/** {@link ExceptionStore} on SQLite and PostgreSQL. */
export class DatabaseExceptionStore implements ExceptionStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseExceptionStore {
    return new DatabaseExceptionStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async create(exception: RequestedException): Promise<StoredException> {
    return this.#database.transaction(async transaction => {
      await lockPortal(transaction, 'shared');
      // Two who ask for the same at the same moment take turns.
      await transaction<DbEntityRow>('entities')
        .select('entity_ref')
        .where({ entity_ref: exception.entityRef })
        .forUpdate();
      const rival = await transaction<DbExceptionRow>('exceptions')
        .select('state')
        .where({
          model_id: exception.modelId,
          criterion_id: exception.criterionId,
          target_ref: exception.entityRef,
          covers: exception.covers,
        })
        .whereIn('state', ['requested', 'approved'])
        .where('ends_at', '>', exception.requestedAt)
        .first();
      if (rival) {
        throw new ConflictError(
          rival.state === 'approved'
            ? `There is an exception for '${exception.criterionId}' already; revoke it before you ask for another`
            : `An exception for '${exception.criterionId}' has been asked for already; it waits for a decision`,
        );
      }
      const [row] = await transaction<DbExceptionRow>('exceptions')
        .insert(toExceptionRow(exception))
        .returning('*');
      return toStoredException(row);
    });
  }

  async read(id: string): Promise<StoredException | undefined> {
    const row = await this.#database<DbExceptionRow>('exceptions')
      .select()
      .where({ id })
      .first();
    return row && toStoredException(row);
  }

  async list(
    query: ExceptionQuery,
    page: { limit: number; before?: string },
  ): Promise<StoredException[]> {
    const rows = await selectExceptions(this.#database, query)
      .modify(builder => {
        if (page.before !== undefined) {
          builder.where('exception.id', '<', page.before);
        }
      })
      .orderBy('exception.id', 'desc')
      .limit(page.limit)
      .select<DbExceptionRow[]>('exception.*');
    return rows.map(toStoredException);
  }

  async listEnding(
    query: ExceptionQuery & { endsBefore: Date },
    limit: number,
  ): Promise<StoredException[]> {
    const rows = await selectExceptions(this.#database, {
      ...query,
      states: ['approved'],
    })
      .orderBy(['exception.ends_at', 'exception.id'])
      .limit(limit)
      .select<DbExceptionRow[]>('exception.*');
    return rows.map(toStoredException);
  }

  async total(query: ExceptionQuery): Promise<number> {
    const [{ total }] = await selectExceptions(this.#database, query).count<
      Array<{ total: number | string }>
    >({ total: '*' });
    return Number(total);
  }

  async countCriteria(
    query: ExceptionQuery,
    limit: number,
  ): Promise<Array<{ criterionId: string; exceptions: number }>> {
    const rows = await selectExceptions(this.#database, query)
      .groupBy('exception.criterion_id')
      .orderBy([{ column: 'exceptions', order: 'desc' }, 'criterion_id'])
      .limit(limit)
      .select<Array<{ criterion_id: string; exceptions: number | string }>>(
        'exception.criterion_id',
        this.#database.raw('count(*) as exceptions'),
      );
    return rows.map(row => ({
      criterionId: row.criterion_id,
      exceptions: Number(row.exceptions),
    }));
  }

  async count(
    query: ExceptionQuery,
    endsBefore: Date,
  ): Promise<ExceptionCounts> {
    const [counts] = await selectExceptions(this.#database, {
      ...query,
      states: ['requested', 'approved'],
    }).select<
      Array<{
        open: number | string | null;
        requested: number | string | null;
        ending_soon: number | string | null;
        oldest: DbTime | null;
      }>
    >([
      this.#database.raw(
        `sum(case when exception.state = 'approved' then 1 else 0 end) as "open"`,
      ),
      this.#database.raw(
        `sum(case when exception.state = 'requested' then 1 else 0 end) as requested`,
      ),
      this.#database.raw(
        `sum(case when exception.state = 'approved' and exception.ends_at <= ? then 1 else 0 end) as ending_soon`,
        [endsBefore],
      ),
      this.#database.raw(
        `min(case when exception.state = 'approved' then exception.decided_at end) as oldest`,
      ),
    ]);
    const open = Number(counts.open ?? 0);
    const middle =
      open === 0
        ? []
        : await selectExceptions(this.#database, {
            ...query,
            states: ['approved'],
          })
            .orderBy('exception.decided_at')
            .offset(Math.floor((open - 1) / 2))
            .limit(open % 2 === 0 ? 2 : 1)
            .select<Array<{ decided_at: DbTime }>>('exception.decided_at');
    const oldest = optional(counts.oldest);
    return {
      open,
      requested: Number(counts.requested ?? 0),
      endingSoon: Number(counts.ending_soon ?? 0),
      oldest: oldest === undefined ? undefined : toDate(oldest),
      middle: middle.map(row => toDate(row.decided_at)),
    };
  }

  async findConcerned(
    exceptions: StoredException[],
    query: { scopeRef?: string; readable?: ReadableSubjects; limit: number },
  ): Promise<string[]> {
    if (exceptions.length === 0) {
      return [];
    }
    const rows = await concernedSubjects(
      this.#database,
      exceptions,
      query.scopeRef,
    )
      .modify(builder => applyReadable(builder, query.readable))
      .orderBy('score.entity_ref')
      .limit(query.limit)
      .select<Array<{ entity_ref: string }>>('score.entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async findDue(now: Date, limit: number): Promise<string[]> {
    const rows = await this.#database<DbExceptionRow>('exceptions')
      .select('id')
      .whereIn('state', ['requested', 'approved'])
      .where('ends_at', '<=', now)
      .orderBy(['ends_at', 'id'])
      .limit(limit);
    return rows.map(row => String(row.id));
  }

  async change(
    id: string,
    defaultModel: ModelKey,
    work: ExceptionWork,
  ): Promise<StoredException | undefined> {
    const known = await this.read(id);
    if (!known) {
      return undefined;
    }
    return this.#database.transaction(async transaction => {
      // The subjects of a group are too many to be locked before the first is written.
      await lockPortal(
        transaction,
        known.covers === 'owned' && work.update ? 'exclusive' : 'shared',
      );
      const [row] = await transaction<DbExceptionRow>('exceptions')
        .select()
        .where({ id })
        .forUpdate();
      const exception = toStoredException(row);
      const change = work.decide(exception);
      if (!change) {
        return exception;
      }
      if (work.update) {
        await rescore(transaction, exception, defaultModel, work.update);
      }
      const [changed] = await transaction<DbExceptionRow>('exceptions')
        .update(toChangedColumns(change))
        .where({ id })
        .returning('*');
      return toStoredException(changed);
    });
  }
}

async function rescore(
  transaction: Knex.Transaction,
  exception: StoredException,
  defaultModel: ModelKey,
  update: NonNullable<ExceptionWork['update']>,
): Promise<void> {
  const subjects = await concernedSubjects(transaction, [exception])
    .orderBy('score.entity_ref')
    .select<Array<{ entity_ref: string }>>('score.entity_ref');
  for (const chunk of chunks(subjects.map(row => row.entity_ref))) {
    const assessments = await readAssessments(
      transaction,
      chunk,
      defaultModel,
      { lock: true },
    );
    await writeUpdates(
      transaction,
      assessments.flatMap(assessment => update(assessment, exception)),
      assessments,
    );
  }
}
