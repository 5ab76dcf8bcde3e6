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
import { takeTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { insertRows } from '../insertRows';
import { DbScopeClosureRow } from '../catalogTables';
import { DbCurrentScoreRow, DbRollupCellRow } from '../tables';

/** The columns of a cell that are counted. */
export const CELL_COUNTS = [
  'subjects',
  'score_sum',
  'decided_sum',
  'total_sum',
  'provisional',
  'subjects_without',
  'score_sum_without',
  'provisional_without',
  'waived',
  'excepted',
  'conflicts',
  'disputed',
] as const;

/** What rows have in common that are counted in the same cells of a scope, but for the bucket. */
type CountedAlike = Pick<
  DbCurrentScoreRow,
  | 'model_id'
  | 'edition'
  | 'subject_scope'
  | 'dimension_id'
  | 'target_level'
  | 'asked_levels'
>;

/** What a change adds to one cell. */
export type CellDelta = DbRollupCellRow &
  Record<(typeof CELL_COUNTS)[number], number>;

/**
 * Adds the difference between score rows before and after to the cells of every scope they count in, by atomic
 * increments in a fixed order, so that concurrent writers neither lose a count nor wait for each other in a circle.
 * See src/rollups/README.md.
 */
export async function applyCellDeltas(
  transaction: Knex.Transaction,
  before: DbCurrentScoreRow[],
  after: DbCurrentScoreRow[],
): Promise<void> {
  const scopes = await scopesOf(transaction, [...before, ...after]);
  const cells = new Map<string, CellDelta>();
  const turn = takeTurns();
  for (const [rows, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const row of rows) {
      for (const scopeRef of scopes(row)) {
        addTo(cells, scopeRef, row, sign);
      }
      await turn();
    }
  }
  await incrementCells(transaction, cells);
}

/** Adds to cells what is not 0, in the order of their keys. */
export async function incrementCells(
  transaction: Knex.Transaction,
  cells: ReadonlyMap<string, CellDelta>,
): Promise<void> {
  const changed = [...cells.entries()]
    .filter(([, cell]) => CELL_COUNTS.some(count => cell[count] !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell);
  for (const chunk of chunks(changed)) {
    const sum = (column: string) =>
      transaction.raw('?? + ??', [
        `rollup_cells.${column}`,
        `excluded.${column}`,
      ]);
    await insertRows(transaction, 'rollup_cells', chunk)
      .onConflict([
        'scope_ref',
        'model_id',
        'edition',
        'subject_scope',
        'dimension_id',
        'bucket',
        'target_level',
        'asked_levels',
      ])
      .merge(
        Object.fromEntries(
          CELL_COUNTS.map(count => [count, sum(count)] as const),
        ),
      );
  }
}

/** Takes what is kept off what was counted, which leaves what the kept cells lack. */
export function subtractKept(
  counted: Map<string, CellDelta>,
  kept: DbRollupCellRow[],
): void {
  for (const row of kept) {
    const delta = cellOf(counted, row.scope_ref, row, row.bucket);
    for (const count of CELL_COUNTS) {
      delta[count] -= Number(row[count]);
    }
  }
}

/** A subject counts where it stands with exceptions, and where it stands without, which is mostly the same cell. */
export function addTo(
  cells: Map<string, CellDelta>,
  scopeRef: string,
  row: DbCurrentScoreRow,
  sign: 1 | -1,
) {
  const cell = cellOf(cells, scopeRef, row, row.bucket);
  cell.subjects += sign;
  cell.score_sum += sign * (row.score ?? 0);
  cell.decided_sum += sign * row.decided;
  cell.total_sum += sign * row.total;
  cell.provisional += sign * (row.provisional ? 1 : 0);
  cell.waived += sign * row.waived;
  cell.excepted += sign * (row.waived > 0 ? 1 : 0);
  cell.conflicts += sign * row.conflicts;
  cell.disputed += sign * (row.conflicts > 0 ? 1 : 0);
  const without = cellOf(cells, scopeRef, row, row.bucket_without);
  without.subjects_without += sign;
  without.score_sum_without += sign * (row.score_without ?? 0);
  without.provisional_without += sign * (row.provisional_without ? 1 : 0);
}

/** The cell of a scope that counts rows like the given one at a bucket, in cells by their keys. */
export function cellOf(
  cells: Map<string, CellDelta>,
  scopeRef: string,
  row: CountedAlike,
  bucket: number,
): CellDelta {
  const targetLevel = row.target_level ?? 0;
  // Asked very often: once for every row and scope.
  const key = `${scopeRef}\n${row.model_id}\n${row.edition}\n${row.subject_scope}\n${row.dimension_id}\n${bucket}\n${targetLevel}\n${row.asked_levels}`;
  const known = cells.get(key);
  if (known) {
    return known;
  }
  const cell: CellDelta = {
    scope_ref: scopeRef,
    model_id: row.model_id,
    edition: row.edition,
    subject_scope: row.subject_scope,
    dimension_id: row.dimension_id,
    bucket,
    target_level: targetLevel,
    asked_levels: row.asked_levels,
    subjects: 0,
    score_sum: 0,
    decided_sum: 0,
    total_sum: 0,
    provisional: 0,
    subjects_without: 0,
    score_sum_without: 0,
    provisional_without: 0,
    waived: 0,
    excepted: 0,
    conflicts: 0,
    disputed: 0,
  };
  cells.set(key, cell);
  return cell;
}

/** The scopes that each row counts in: everything, and all that is above its owner and its system; each once. */
export async function scopesOf(
  transaction: Knex.Transaction,
  rows: DbCurrentScoreRow[],
): Promise<(row: DbCurrentScoreRow) => Set<string>> {
  const placements = new Set<string>();
  for (const row of rows) {
    for (const reference of [row.owner_ref, row.system_ref]) {
      if (reference) {
        placements.add(reference);
      }
    }
  }
  const ancestors = new Map<string, string[]>();
  for (const chunk of chunks([...placements])) {
    const entries = await transaction<DbScopeClosureRow>('scope_closure')
      .select('ancestor_ref', 'descendant_ref')
      .whereIn('descendant_ref', chunk);
    for (const entry of entries) {
      const list = ancestors.get(entry.descendant_ref) ?? [];
      list.push(entry.ancestor_ref);
      ancestors.set(entry.descendant_ref, list);
    }
  }
  return row =>
    new Set([
      ALL_SCOPE,
      ...(ancestors.get(row.owner_ref ?? '') ?? []),
      ...(ancestors.get(row.system_ref ?? '') ?? []),
    ]);
}
