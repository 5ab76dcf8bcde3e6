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
import { WithinPart, inParts } from './inParts';
import { isPostgres } from './isPostgres';
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
import { DbClosurePeriodRow } from './catalogTables';

interface StandingRow {
  scope_ref: string;
  standing: string | null;
  subjects: number | string;
}

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
    const rows = await inParts<StandingRow>(
      this.#database,
      (database, within) =>
        periodsInForce(database, key, query.at, within)
          .join(
            placementsAt(database, scopeRefs, query, within).as('placement'),
            'placement.id',
            'period.id',
          )
          .modify(builder => {
            if (query.readable) {
              builder
                .join(
                  'entities as score',
                  'score.entity_ref',
                  'period.entity_ref',
                )
                .modify(readable => applyReadable(readable, query.readable));
            }
          })
          .groupBy('placement.scope_ref', 'period.standing')
          .select([
            'placement.scope_ref',
            'period.standing',
            database.raw('count(*) as subjects'),
          ]),
    );
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
    const rows = await inParts<MovementRow & { subjects: number | string }>(
      this.#database,
      (database, within) =>
        movements(database, query, within)
          .groupBy('change.cause', 'change.before', 'change.after')
          .select([
            'change.cause',
            'change.before',
            'change.after',
            database.raw('count(*) as subjects'),
          ]),
    );
    const moved = new Map<string, MovedSubjects>();
    for (const { cause, before, after, subjects } of rows) {
      const name = JSON.stringify([cause, before, after]);
      const found = moved.get(name) ?? {
        cause: cause as Change['cause'],
        before: toCountedAs(before),
        after: toCountedAs(after),
        subjects: 0,
      };
      found.subjects += Number(subjects);
      moved.set(name, found);
    }
    return [...moved.values()];
  }

  async countMoved<Part extends string>(
    query: MovementQuery,
    parts: ReadonlyMap<Part, ReadonlyArray<Change['cause']>>,
  ): Promise<Map<Part, number>> {
    const rows = await inParts<Record<string, number | string>>(
      this.#database,
      (database, within) =>
        movements(database, query, within).select(
          [...parts].map(([part, causes]) =>
            database.raw(
              `count(distinct case when change.cause in (${causes
                .map(() => '?')
                .join(', ')}) then change.entity_ref end) as ??`,
              [...causes, part],
            ),
          ),
        ),
    );
    return new Map(
      [...parts.keys()].map(part => [
        part,
        rows.reduce((total, row) => total + Number(row[part]), 0),
      ]),
    );
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
    const matching = (database: Knex, within: WithinPart) =>
      movements(database, query, within)
        .whereIn('change.cause', causes)
        .where(differs =>
          differs
            .whereRaw('(change.before is null) <> (change.after is null)')
            .orWhereRaw('? is distinct from ?', [
              this.#bucketOf('change.before', query.dimensionId),
              this.#bucketOf('change.after', query.dimensionId),
            ]),
        );
    const totals = await inParts<{ total: number | string }>(
      this.#database,
      (database, within) =>
        matching(database, within).select(
          database.raw('count(distinct change.entity_ref) as total'),
        ),
    );
    const page = await inParts<{ entity_ref: string }>(
      this.#database,
      (database, within) =>
        matching(database, within)
          .modify(builder => {
            if (after !== undefined) {
              builder.where('change.entity_ref', '>', after);
            }
          })
          .distinct('change.entity_ref')
          .orderBy('change.entity_ref')
          .limit(skip + limit),
    );
    const entityRefs = page
      .slice(skip, skip + limit)
      .map(row => row.entity_ref);
    const rows: MovementRow[] = await matching(
      this.#database,
      (builder, column) => builder.whereIn(column, entityRefs),
    )
      .orderBy(['change.moved_at', 'change.id'])
      .select('change.*');
    return {
      total: totals.reduce((sum, { total }) => sum + Number(total), 0),
      items: entityRefs.map(entityRef =>
        summarizeMoves(rows.filter(row => row.entity_ref === entityRef)),
      ),
    };
  }

  /** The bucket of a dimension in levels that are kept as JSON; null under another edition. */
  #bucketOf(column: string, dimensionId: string): Knex.Raw {
    return this.#database.raw(
      isPostgres(this.#database)
        ? `(nullif(??, '${OTHER_EDITION}')::json ->> ?)`
        : `(nullif(??, '${OTHER_EDITION}') ->> ?)`,
      [column, dimensionId],
    );
  }
}
