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
import { isPostgres } from '../isPostgres';
import { WithinPart, inParts, withinAll } from '../inParts';
import { CellPart } from '../../rollups/recount/RecountStore';
import { DbEntityRow, DbScopeClosureRow } from '../catalogTables';
import { DbRollupCellRow, DbCurrentScoreRow } from '../tables';
import { CELL_COUNTS, CellDelta, cellOf, subtractKept } from './cellDeltas';
import { COUNTED_PLACE, CountedRow, sums } from './cellRows';
import { placements } from './placements';

/** About how many subjects are counted in one statement, each once for every scope that it is in. */
const PART_SIZE = { postgres: 5000, sqlite: 1000 };

/** How many scopes are counted in one statement at most: both databases limit how many values it names. */
const PART_SCOPES = 200;

/** What cells are counted by. */
const PLACE = [
  'placement.scope_ref',
  'score.model_id',
  'score.edition',
  'score.subject_scope',
  ...COUNTED_PLACE,
];

/** All cells in parts: every dimension of a few scopes, or of one large scope, by itself. */
export async function planCells(database: Knex): Promise<CellPart[]> {
  const sizes = await sizesOfScopes(database);
  const kept = await database<DbRollupCellRow>('rollup_cells').distinct(
    'dimension_id',
  );
  const scored = await database<DbCurrentScoreRow>('current_scores').distinct(
    'dimension_id',
  );
  const dimensionIds = new Set(
    [...kept, ...scored].map(row => row.dimension_id),
  );
  const partSize = PART_SIZE[isPostgres(database) ? 'postgres' : 'sqlite'];
  const groups: string[][] = [];
  let room = 0;
  for (const [scopeRef, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const group = groups[groups.length - 1];
    if (group && size <= room && group.length < PART_SCOPES) {
      group.push(scopeRef);
      room -= size;
    } else {
      groups.push([scopeRef]);
      room = partSize - size;
    }
  }
  return groups.flatMap(scopeRefs =>
    [...dimensionIds].map(dimensionId => ({ scopeRefs, dimensionId })),
  );
}

/** What has to be added to the cells of a part so that they are what a count of their subjects says; by key. */
export async function findCellDrift(
  transaction: Knex.Transaction,
  { scopeRefs, dimensionId }: CellPart,
): Promise<Map<string, CellDelta>> {
  const countWithin = (database: Knex, within: WithinPart) =>
    database
      .from('current_scores as score')
      .where('score.dimension_id', dimensionId)
      .join(
        placements(database, scopeRefs, within)
          .select('entity_ref', 'scope_ref')
          .as('placement'),
        'placement.entity_ref',
        'score.entity_ref',
      )
      .groupBy(PLACE)
      .select<CountedRow[]>([...PLACE, ...sums(database)]);
  // A scope that stands alone may be as large as everything.
  const counted = await (scopeRefs.length > 1
    ? countWithin(transaction, withinAll)
    : inParts(transaction, countWithin));
  const kept = await transaction<DbRollupCellRow>('rollup_cells')
    .select()
    .whereIn('scope_ref', scopeRefs)
    .where({ dimension_id: dimensionId });
  const deltas = new Map<string, CellDelta>();
  for (const row of counted) {
    addCounted(deltas, row);
  }
  subtractKept(deltas, kept);
  return new Map(
    [...deltas].filter(([, delta]) =>
      CELL_COUNTS.some(count => delta[count] !== 0),
    ),
  );
}

/** A subject counts where it stands with exceptions, and where it stands without. */
function addCounted(deltas: Map<string, CellDelta>, row: CountedRow): void {
  const cell = cellOf(deltas, row.scope_ref, row, row.bucket);
  for (const count of [
    'subjects',
    'score_sum',
    'decided_sum',
    'total_sum',
    'provisional',
    'waived',
    'excepted',
    'conflicts',
    'disputed',
  ] as const) {
    cell[count] += Number(row[count]);
  }
  const without = cellOf(deltas, row.scope_ref, row, row.bucket_without);
  without.subjects_without += Number(row.subjects);
  without.score_sum_without += Number(row.score_sum_without);
  without.provisional_without += Number(row.provisional_without);
}

/** How many subjects each scope holds, roughly: those that are in it by owner and by system count twice. */
async function sizesOfScopes(database: Knex): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const add = (scopeRef: string, subjects: number | string) =>
    sizes.set(scopeRef, (sizes.get(scopeRef) ?? 0) + Number(subjects));
  // Scopes that hold nothing may have cells all the same.
  const known = await database<DbRollupCellRow>('rollup_cells').distinct(
    'scope_ref',
  );
  known.forEach(row => add(row.scope_ref, 0));
  const placed = (column: 'owner_ref' | 'system_ref') =>
    database
      .from<DbEntityRow>('entities')
      .whereNotNull('subject_scope')
      .groupBy(column)
      .select<Array<{ place: string | null; subjects: number | string }>>([
        `${column} as place`,
        database.raw('count(*) as subjects'),
      ]);
  const subjects = new Map<string, number>();
  for (const rows of [await placed('owner_ref'), await placed('system_ref')]) {
    for (const { place, subjects: count } of rows) {
      add(ALL_SCOPE, count);
      if (place !== null) {
        subjects.set(place, (subjects.get(place) ?? 0) + Number(count));
      }
    }
  }
  const closure = await database<DbScopeClosureRow>('scope_closure').select(
    'ancestor_ref',
    'descendant_ref',
  );
  closure.forEach(row =>
    add(row.ancestor_ref, subjects.get(row.descendant_ref) ?? 0),
  );
  return sizes;
}
