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
  ALL_SCOPE,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import {
  GapCount,
  OTHER_EDITION,
  RollupCell,
  RollupKey,
  RollupSide,
  SubjectSelection,
  UNKNOWN_COHORT,
} from '../rollups/types';
import { subtractCells } from '../rollups/subtractCells';
import { WithinPart, inParts, withoutIndex } from './inParts';
import { placements } from './operations/placements';
import { applyScopes, applySelection } from './operations/applySelection';
import {
  COUNTED_PLACE,
  CountedRow,
  groupCells,
  keyColumns,
  sums,
  toCells,
} from './operations/cellRows';
import { GapRow, gapColumns, toGapCounts } from './operations/gapRows';
import { readKeptCells } from './operations/readKeptCells';
import { remainderOf } from './operations/remainderOf';
import { snapshotOptions } from './operations/snapshotOptions';

/** Counts subjects row by row, where the cells that are kept do not tell: for filters, and for readers of a part. */
export class SubjectCounts {
  readonly #database: Knex;

  static create(database: Knex): SubjectCounts {
    return new SubjectCounts(database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  /** The cells of scopes, of the selected subjects alone. */
  async countReadable(
    scopeRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    const remainder = remainderOf(selection);
    return remainder
      ? this.#subtractFromKept(scopeRefs, key, remainder)
      : this.#countSelected(scopeRefs, key, selection);
  }

  /** The cells that are kept, without the given subjects. */
  async #subtractFromKept(
    scopeRefs: string[],
    key: RollupKey,
    remainder: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    // Both have to tell of the same moment.
    const [kept, left] = await this.#database.transaction(
      async transaction => [
        await readKeptCells(transaction, scopeRefs, key),
        await SubjectCounts.create(transaction).#countSelected(
          scopeRefs,
          key,
          remainder,
        ),
      ],
      snapshotOptions(this.#database),
    );
    const counts = new Map<string, RollupCell[]>();
    for (const [scopeRef, cells] of kept) {
      const rest = subtractCells(
        cells.filter(({ dimensionId }) => dimensionId !== OTHER_EDITION),
        left.get(scopeRef) ?? [],
      );
      if (rest.length > 0) {
        counts.set(scopeRef, rest);
      }
    }
    return counts;
  }

  async #countSelected(
    scopeRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    const [scopeRef, ...others] = scopeRefs;
    if (scopeRef === undefined) {
      return new Map();
    }
    const counts = await this.#countEach(others, key, selection);
    const rows = await this.#select<CountedRow>(
      [scopeRef],
      key,
      selection,
      (query, database) =>
        query
          .groupBy(COUNTED_PLACE)
          .select([...COUNTED_PLACE, ...sums(database)]),
    );
    if (rows.length > 0) {
      counts.set(scopeRef, toCells(rows));
    }
    return counts;
  }

  /**
   * The selected subjects of a scope that are in none of its children. All that is below a scope is below one of its
   * children, so that only what names the scope itself comes into question.
   */
  async countOutside(
    scopeRef: string,
    childRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<RollupCell[]> {
    const rows = await this.#select<CountedRow>(
      [scopeRef],
      key,
      { ...selection, own: true },
      (query, database) =>
        query
          .whereNotExists(
            database
              .from('scope_closure as child')
              .whereIn('child.ancestor_ref', childRefs)
              .where(inner =>
                inner
                  .whereRaw('child.descendant_ref = score.owner_ref')
                  .orWhereRaw('child.descendant_ref = score.system_ref'),
              ),
          )
          .groupBy(COUNTED_PLACE)
          .select([...COUNTED_PLACE, ...sums(database)]),
    );
    return toCells(rows);
  }

  /** The selected subjects of a scope by cohort. */
  async countCohorts(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    const rows = await this.#select<CountedRow & { scope_ref: string | null }>(
      [scopeRef],
      key,
      selection,
      (query, database) =>
        query
          .join('entities as entity', 'entity.entity_ref', 'score.entity_ref')
          .groupBy('entity.cohort', ...COUNTED_PLACE)
          .select([
            'entity.cohort as scope_ref',
            ...COUNTED_PLACE,
            ...sums(database),
          ]),
    );
    return groupCells(
      rows.map(row => ({ ...row, scope_ref: row.scope_ref ?? UNKNOWN_COHORT })),
      toCells,
    );
  }

  /** What holds the selected subjects of a scope back. */
  async countGaps(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
    side?: RollupSide,
  ): Promise<GapCount[]> {
    const { held: isHeld, lifts } = gapColumns(side);
    const rows = await this.#select<GapRow>(
      [scopeRef],
      key,
      selection,
      (query, database, within) =>
        query
          .where('score.dimension_id', OVERALL)
          .join('subject_gaps as gap', join =>
            join
              .on('gap.entity_ref', 'score.entity_ref')
              .andOn(
                'score.model_id',
                '=',
                withoutIndex(database, 'gap.model_id', within),
              ),
          )
          .where(`gap.${isHeld}`, true)
          .groupBy('gap.criterion_id', 'gap.state')
          .select([
            'gap.criterion_id',
            'gap.state',
            database.raw('count(*) as held'),
            database.raw('sum(case when ?? then 1 else 0 end) as lift', [
              `gap.${lifts}`,
            ]),
          ]),
    );
    return toGapCounts(rows);
  }

  /** What a query over the selected subjects returns, by parts of them. */
  #select<Row>(
    scopeRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
    read: (
      query: Knex.QueryBuilder,
      database: Knex,
      within: WithinPart,
    ) => PromiseLike<Row[]>,
  ): Promise<Row[]> {
    return inParts(this.#database, (database, within) =>
      read(
        database
          .from('current_scores as score')
          .where(keyColumns(key, 'score.'))
          .modify(within, 'score.entity_ref')
          .modify(query => {
            applyScopes(query, database, scopeRefs, {
              own: selection.own,
              within,
            });
            applySelection(query, database, selection);
          }),
        database,
        within,
      ),
    );
  }

  /** Several scopes in one statement; a subject may count in more than one of them. */
  async #countEach(
    scopeRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>> {
    if (scopeRefs.length === 0) {
      return new Map();
    }
    const rows = await this.#select<CountedRow>(
      [ALL_SCOPE],
      key,
      selection,
      (query, database, within) =>
        query
          .join(
            placements(database, scopeRefs, within)
              .select('entity_ref', 'scope_ref')
              .as('placement'),
            'placement.entity_ref',
            'score.entity_ref',
          )
          .groupBy('placement.scope_ref', ...COUNTED_PLACE)
          .select(['placement.scope_ref', ...COUNTED_PLACE, ...sums(database)]),
    );
    return groupCells(rows, toCells);
  }
}
