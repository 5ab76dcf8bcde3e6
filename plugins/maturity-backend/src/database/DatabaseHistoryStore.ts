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
import {
  Change,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { DimensionStanding } from '../assessments/types';
import {
  HistoryStore,
  MovedSubject,
  MovedSubjects,
  MovementQuery,
} from '../history/HistoryStore';
import { addToCells } from '../rollups/addToCells';
import { RollupCell, RollupKey } from '../rollups/types';
import { applyReadable } from './operations/applyCondition';
import { MovementRow, OTHER_EDITION, movements } from './operations/movements';
import { summarizeMoves, toCountedAs } from './operations/movementRows';
import { unpackStanding } from './operations/packedStandings';
import { periodsInForce, placementsAt } from './operations/periodsAt';
import { readEffectiveModels } from './operations/readEffectiveModels';
import { DbClosurePeriodRow } from './tables';

/** {@link HistoryStore} on SQLite and PostgreSQL. */
export class DatabaseHistoryStore implements HistoryStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseHistoryStore {
    return new DatabaseHistoryStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async countAsOf(
    ...[scopeRefs, key, query]: Parameters<HistoryStore['countAsOf']>
  ): Promise<Map<string, RollupCell[]>> {
    const rows = await periodsInForce(this.#database, key, query.at)
      .join(
        placementsAt(this.#database, scopeRefs, query).as('placement'),
        'placement.id',
        'period.id',
      )
      .modify(builder => {
        if (query.readable) {
          builder
            .join('entities as score', 'score.entity_ref', 'period.entity_ref')
            .modify(readable => applyReadable(readable, query.readable));
        }
      })
      .groupBy('placement.scope_ref', 'period.standing')
      .select<
        Array<{
          scope_ref: string;
          standing: string | null;
          subjects: number | string;
        }>
      >([
        'placement.scope_ref',
        'period.standing',
        this.#database.raw('count(*) as subjects'),
      ]);
    const standings = new Map<string, Record<string, DimensionStanding>>();
    const counts = new Map<string, Map<string, RollupCell>>();
    for (const { scope_ref: scopeRef, standing, subjects } of rows) {
      const text = standing ?? '{}';
      const dimensions = standings.get(text) ?? unpackStanding(text);
      standings.set(text, dimensions);
      const cells = counts.get(scopeRef) ?? new Map<string, RollupCell>();
      counts.set(scopeRef, cells);
      addToCells(cells, dimensions, Number(subjects));
    }
    return new Map(
      [...counts].map(([scopeRef, cells]) => [scopeRef, [...cells.values()]]),
    );
  }

  async countMovements(query: MovementQuery): Promise<MovedSubjects[]> {
    const rows = await movements(this.#database, query)
      .groupBy('change.cause', 'change.before', 'change.after')
      .select<Array<MovementRow & { subjects: number | string }>>([
        'change.cause',
        'change.before',
        'change.after',
        this.#database.raw('count(*) as subjects'),
      ]);
    return rows.map(row => ({
      cause: row.cause as Change['cause'],
      before: toCountedAs(row.before),
      after: toCountedAs(row.after),
      subjects: Number(row.subjects),
    }));
  }

  async countMoved<Part extends string>(
    query: MovementQuery,
    parts: ReadonlyMap<Part, ReadonlyArray<Change['cause']>>,
  ): Promise<Map<Part, number>> {
    const row = await movements(this.#database, query)
      .select(
        [...parts].map(([part, causes]) =>
          this.#database.raw(
            `count(distinct case when change.cause in (${causes
              .map(() => '?')
              .join(', ')}) then change.entity_ref end) as ??`,
            [...causes, part],
          ),
        ),
      )
      .first<Record<string, number | string>>();
    return new Map([...parts.keys()].map(part => [part, Number(row[part])]));
  }

  async readModelAt(
    key: RollupKey,
    at: Date,
  ): Promise<MaturityModel | undefined> {
    const row = await periodsInForce(this.#database, key, at)
      .whereNotNull('period.model_hash')
      .groupBy('period.model_hash')
      .orderByRaw('count(*) desc, period.model_hash')
      .first<{ model_hash: string } | undefined>('period.model_hash');
    const models = await readEffectiveModels(
      this.#database,
      row ? [row.model_hash] : [],
    );
    return models.get(row?.model_hash ?? '');
  }

  async readChildrenAt(scopeRef: string, at: Date): Promise<string[]> {
    const rows = await this.#database<DbClosurePeriodRow>('closure_periods')
      .distinct('descendant_ref')
      .where({ ancestor_ref: scopeRef, depth: 1 })
      .where('effective_at', '<=', at)
      .where('until', '>', at)
      .orderBy('descendant_ref');
    return rows.map(row => row.descendant_ref);
  }

  async listMoved(
    query: Parameters<HistoryStore['listMoved']>[0],
  ): Promise<{ items: MovedSubject[]; total: number }> {
    const { after, causes, limit, skip = 0 } = query;
    const matching = () =>
      movements(this.#database, query)
        .whereIn('change.cause', causes)
        .where(differs =>
          differs
            .whereRaw('(change.before is null) <> (change.after is null)')
            .orWhereRaw('? is distinct from ?', [
              this.#bucketOf('change.before', query.dimensionId),
              this.#bucketOf('change.after', query.dimensionId),
            ]),
        );
    const [{ total }] = await matching().countDistinct<
      Array<{ total: number | string }>
    >({ total: 'change.entity_ref' });
    const page = await matching()
      .modify(builder => {
        if (after !== undefined) {
          builder.where('change.entity_ref', '>', after);
        }
      })
      .distinct<Array<{ entity_ref: string }>>('change.entity_ref')
      .orderBy('change.entity_ref')
      .offset(skip)
      .limit(limit);
    const entityRefs = page.map(row => row.entity_ref);
    const rows: MovementRow[] = await matching()
      .whereIn('change.entity_ref', entityRefs)
      .orderBy(['change.moved_at', 'change.id'])
      .select('change.*');
    return {
      total: Number(total),
      items: entityRefs.map(entityRef =>
        summarizeMoves(rows.filter(row => row.entity_ref === entityRef)),
      ),
    };
  }

  /** The bucket of a dimension in levels that are kept as JSON; null under another edition. */
  #bucketOf(column: string, dimensionId: string): Knex.Raw {
    const isPostgres = this.#database.client.config.client === 'pg';
    return this.#database.raw(
      isPostgres
        ? `(nullif(??, '${OTHER_EDITION}')::json ->> ?)`
        : `(nullif(??, '${OTHER_EDITION}') ->> ?)`,
      [column, dimensionId],
    );
  }
}
