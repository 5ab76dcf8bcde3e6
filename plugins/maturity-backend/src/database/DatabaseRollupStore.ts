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
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { RollupStore, SubjectQuery } from '../rollups/RollupStore';
import {
  ListedSubject,
  ReadableSubjects,
  RollupCell,
  RollupKey,
  RollupSnapshot,
} from '../rollups/types';
import { toProjectedEntity, toStanding } from './mapping';
import { applyReadable } from './operations/applyCondition';
import { unpackCells } from './operations/packedCells';
import {
  DbCurrentScoreRow,
  DbEntityRow,
  DbRollupCellRow,
  DbRollupSnapshotRow,
} from './tables';

/** {@link RollupStore} on SQLite and PostgreSQL. */
export class DatabaseRollupStore implements RollupStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseRollupStore {
    return new DatabaseRollupStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readCells(
    scopeRefs: string[],
    key: RollupKey,
  ): Promise<Map<string, RollupCell[]>> {
    const rows = await this.#database<DbRollupCellRow>('rollup_cells')
      .select()
      .whereIn('scope_ref', scopeRefs)
      .where(keyColumns(key))
      .where('subjects', '>', 0);
    return groupCells(rows);
  }

  async countReadable(
    scopeRefs: string[],
    key: RollupKey,
    readable: ReadableSubjects,
  ): Promise<Map<string, RollupCell[]>> {
    const rows = await this.#database
      .from('current_scores as score')
      .join(
        placements(this.#database, scopeRefs)
          .select('entity_ref', 'scope_ref')
          .as('placement'),
        'placement.entity_ref',
        'score.entity_ref',
      )
      .where(keyColumns(key, 'score.'))
      .modify(query => applyReadable(query, readable))
      .groupBy('placement.scope_ref', 'score.dimension_id', 'score.bucket')
      .select<DbRollupCellRow[]>([
        'placement.scope_ref',
        'score.dimension_id',
        'score.bucket',
        ...sums(this.#database),
      ]);
    return groupCells(rows);
  }

  async countOutside(
    scopeRef: string,
    childRefs: string[],
    key: RollupKey,
    readable?: ReadableSubjects,
  ): Promise<RollupCell[]> {
    const rows = await this.#database
      .from('current_scores as score')
      .whereIn(
        'score.entity_ref',
        placements(this.#database, [scopeRef]).select('entity_ref'),
      )
      .whereNotExists(
        this.#database
          .from('scope_closure as child')
          .whereIn('child.ancestor_ref', childRefs)
          .where(inner =>
            inner
              .whereRaw('child.descendant_ref = score.owner_ref')
              .orWhereRaw('child.descendant_ref = score.system_ref'),
          ),
      )
      .where(keyColumns(key, 'score.'))
      .modify(query => applyReadable(query, readable))
      .groupBy('score.dimension_id', 'score.bucket')
      .select<DbRollupCellRow[]>([
        'score.dimension_id',
        'score.bucket',
        ...sums(this.#database),
      ]);
    return rows.map(toCell);
  }

  async readSnapshots(
    scopeRef: string,
    key: RollupKey,
    sinceWeek: string,
  ): Promise<RollupSnapshot[]> {
    const rows = await this.#database<DbRollupSnapshotRow>('rollup_snapshots')
      .select()
      .where({ scope_ref: scopeRef, ...keyColumns(key) })
      .where('week', '>=', sinceWeek)
      .orderBy(['week', 'revision']);
    const latest = new Map(rows.map(row => [row.week, row]));
    return [...latest.values()].map(row => ({
      scopeRef: row.scope_ref,
      week: row.week,
      cells: unpackCells(row.cells),
    }));
  }

  async listSubjects(
    query: SubjectQuery,
  ): Promise<{ items: ListedSubject[]; total: number }> {
    const matching = () =>
      this.#database
        .from('current_scores as score')
        .whereIn(
          'score.entity_ref',
          placements(this.#database, query.scopeRefs).select('entity_ref'),
        )
        .where(keyColumns(query, 'score.'))
        .where('score.dimension_id', query.dimensionId)
        .modify(builder => {
          if (query.bucket !== undefined) {
            builder.where('score.bucket', query.bucket);
          }
          applyReadable(builder, query.readable);
        });
    const [{ total }] = await matching().count<
      Array<{ total: number | string }>
    >({ total: '*' });
    const page = await matching()
      .modify(builder => {
        if (query.after !== undefined) {
          builder.where('score.entity_ref', '>', query.after);
        }
      })
      .orderBy('score.entity_ref')
      .offset(query.skip ?? 0)
      .limit(query.limit)
      .select<Array<{ entity_ref: string }>>('score.entity_ref');
    const entityRefs = page.map(row => row.entity_ref);
    const entities = await this.#database<DbEntityRow>('entities')
      .select()
      .whereIn('entity_ref', entityRefs)
      .orderBy('entity_ref');
    const scores = await this.#database<DbCurrentScoreRow>('current_scores')
      .select()
      .whereIn('entity_ref', entityRefs)
      .where({ model_id: query.modelId });
    return {
      total: Number(total),
      items: entities.map(row => ({
        entity: toProjectedEntity(row),
        dimensions:
          toStanding(
            scores.filter(score => score.entity_ref === row.entity_ref),
          )?.dimensions ?? {},
      })),
    };
  }
}

function keyColumns(key: RollupKey, prefix = '') {
  return {
    [`${prefix}model_id`]: key.modelId,
    [`${prefix}edition`]: key.edition,
    [`${prefix}subject_scope`]: key.subjectScope,
  };
}

/** Which entities count in which of the scopes, each once. */
function placements(database: Knex, scopeRefs: string[]): Knex.QueryBuilder {
  const through = (column: 'owner_ref' | 'system_ref') =>
    database
      .from('entities as entity')
      .join(
        'scope_closure as closure',
        'closure.descendant_ref',
        `entity.${column}`,
      )
      .whereIn('closure.ancestor_ref', scopeRefs)
      .select({
        entity_ref: 'entity.entity_ref',
        scope_ref: 'closure.ancestor_ref',
      });
  const union = through('owner_ref').union(through('system_ref'));
  if (scopeRefs.includes(ALL_SCOPE)) {
    union.union(
      database.from('entities as entity').select({
        entity_ref: 'entity.entity_ref',
        scope_ref: database.raw('?', [ALL_SCOPE]),
      }),
    );
  }
  return database.from(union.as('placed'));
}

function sums(database: Knex): Knex.Raw[] {
  return [
    database.raw('count(*) as subjects'),
    database.raw('coalesce(sum(score.score), 0) as score_sum'),
    database.raw('sum(score.decided) as decided_sum'),
    database.raw('sum(score.total) as total_sum'),
    database.raw(
      'sum(case when score.provisional then 1 else 0 end) as provisional',
    ),
  ];
}

function groupCells(rows: DbRollupCellRow[]): Map<string, RollupCell[]> {
  const groups = new Map<string, RollupCell[]>();
  for (const row of rows) {
    const cells = groups.get(row.scope_ref) ?? [];
    cells.push(toCell(row));
    groups.set(row.scope_ref, cells);
  }
  return groups;
}

function toCell(row: DbRollupCellRow): RollupCell {
  return {
    dimensionId: row.dimension_id,
    bucket: row.bucket,
    subjects: Number(row.subjects),
    scoreSum: Number(row.score_sum),
    decidedSum: Number(row.decided_sum),
    totalSum: Number(row.total_sum),
    provisional: Number(row.provisional),
  };
}
