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
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import {
  KeptScopes,
  ProofSnapshot,
  RollupStore,
  SubjectQuery,
} from '../rollups/RollupStore';
import {
  GapCount,
  ListedSubject,
  ModelInForce,
  OccurringValue,
  ReadableSubjects,
  RollupCell,
  RollupKey,
  RollupSide,
  RollupSnapshot,
  SubjectSelection,
} from '../rollups/types';
import { toDate, toProjectedEntity, toStanding } from './mapping';
import { SubjectCounts } from './SubjectCounts';
import { applyScopes, applySelection } from './operations/applySelection';
import { keyColumns } from './operations/cellRows';
import { gapColumns } from './operations/gapRows';
import { readKept } from './operations/readKept';
import { readKeptCells } from './operations/readKeptCells';
import { readProof } from './operations/readProof';
import { readFilterValues } from './operations/readFilterValues';
import { snapshotOptions } from './operations/snapshotOptions';
import { unpackCells } from './operations/packedCells';
import { DbEntityRow } from './catalogTables';
import {
  DbCurrentScoreRow,
  DbEffectiveModelRow,
  DbRollupSnapshotRow,
  DbSubjectGapRow,
} from './tables';

/** {@link RollupStore} on SQLite and PostgreSQL. */
export class DatabaseRollupStore implements RollupStore {
  readonly #database: Knex;
  readonly #counts: SubjectCounts;

  static create(options: { database: Knex }): DatabaseRollupStore {
    return new DatabaseRollupStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
    this.#counts = SubjectCounts.create(database);
  }

  async readCells(
    scopeRefs: string[],
    key: RollupKey,
  ): Promise<Map<string, RollupCell[]>> {
    return readKeptCells(this.#database, scopeRefs, key);
  }

  async readKept(
    scopeRefs: string[],
    key: RollupKey,
    namedRefs: string[],
  ): Promise<KeptScopes> {
    return readKept(this.#database, scopeRefs, key, namedRefs);
  }

  async countReadable(
    scopeRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    return this.#counts.countReadable(scopeRefs, key, selection);
  }

  async countOutside(
    scopeRef: string,
    childRefs: string[],
    key: RollupKey,
    selection: SubjectSelection = {},
  ): Promise<RollupCell[]> {
    return this.#counts.countOutside(scopeRef, childRefs, key, selection);
  }

  async countCohorts(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    return this.#counts.countCohorts(scopeRef, key, selection);
  }

  async countGaps(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
    side?: RollupSide,
  ): Promise<GapCount[]> {
    return this.#counts.countGaps(scopeRef, key, selection, side);
  }

  async readProof(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
    work: (snapshot: ProofSnapshot) => Promise<void>,
  ): Promise<void> {
    await this.#database.transaction(
      async transaction =>
        work(await readProof(transaction, scopeRef, key, selection)),
      snapshotOptions(this.#database),
    );
  }

  async readFilterValues(
    scopeRef: string,
    key: RollupKey,
    request: { readable?: ReadableSubjects; limit: number },
  ): Promise<OccurringValue[]> {
    return readFilterValues(this.#database, scopeRef, key, request);
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

  async readModelsInForce(modelId: string): Promise<ModelInForce[]> {
    const rows = await this.#database<DbEffectiveModelRow>('effective_models')
      .select('edition', 'recorded_at')
      .where({ model_id: modelId })
      .orderBy('recorded_at');
    return rows.map(row => ({
      edition: row.edition,
      since: toDate(row.recorded_at),
    }));
  }

  async listSubjects(
    query: SubjectQuery,
  ): Promise<{ items: ListedSubject[]; total: number }> {
    const matching = () =>
      this.#database
        .from('current_scores as score')
        .where(keyColumns(query, 'score.'))
        .where('score.dimension_id', query.dimensionId)
        .modify(builder => {
          if (query.bucket !== undefined) {
            builder.where(
              query.side === 'without'
                ? 'score.bucket_without'
                : 'score.bucket',
              query.bucket,
            );
          }
          if (query.gap !== undefined) {
            builder.whereIn(
              'score.entity_ref',
              this.#database<DbSubjectGapRow>('subject_gaps')
                .select('entity_ref')
                .where({ model_id: query.modelId, criterion_id: query.gap })
                .where(gapColumns(query.side).held, true),
            );
          }
          if (query.disputed) {
            builder.whereIn(
              'score.entity_ref',
              this.#database<DbCurrentScoreRow>('current_scores')
                .select('entity_ref')
                .where({ model_id: query.modelId, dimension_id: OVERALL })
                .where('conflicts', '>', 0),
            );
          }
          const { selection = {} } = query;
          applyScopes(builder, this.#database, query.scopeRefs, selection);
          applySelection(builder, this.#database, selection);
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
      items: entities.map(row => {
        const own = scores.filter(score => score.entity_ref === row.entity_ref);
        return {
          entity: toProjectedEntity(row),
          dimensions: toStanding(own)?.dimensions ?? {},
          conflicts: own.reduce((sum, { conflicts }) => sum + conflicts, 0),
        };
      }),
    };
  }
}
