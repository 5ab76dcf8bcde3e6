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
import { OTHER_EDITION, RollupCell, RollupKey } from '../../rollups/types';
import { isPostgres } from '../isPostgres';
import { selectRows } from '../selectRows';
import { DbRollupCellRow } from '../tables';

/** A cell as the database packs it: its columns in this order. */
type PackedCell = [edition: string, dimensionId: string, ...numbers: number[]];

const NUMBERS = [
  'bucket',
  'target_level',
  'asked_levels',
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
] as const satisfies ReadonlyArray<keyof DbRollupCellRow>;

const CELL = `edition, dimension_id, ${NUMBERS.join(', ')}`;

/** One row for each scope, with its cells in one value: to take a thousand values out of rows takes longer than to count. */
const PACKED = {
  postgres: `json_agg(json_build_array(${CELL}))`,
  sqlite: `json_group_array(json_array(${CELL}))`,
};

/** The cells of a scope as the database packs them; SQLite returns JSON as text. */
export type PackedCells = PackedCell[] | string;

/** A statement that selects the cells of scopes as they are kept: `scope_ref`, and `cells` packed. */
export function selectKeptCells(
  database: Knex,
  scopeRefs: string[],
  key: RollupKey,
): { statement: string; values: Knex.Value[] } {
  const packed = PACKED[isPostgres(database) ? 'postgres' : 'sqlite'];
  return {
    statement: `select scope_ref, ${packed} as cells from rollup_cells
      where scope_ref in (${scopeRefs.map(() => '?').join(', ')})
        and model_id = ? and subject_scope = ?
        and (edition = ? or dimension_id = ?)
        and (subjects > 0 or subjects_without > 0)
      group by scope_ref`,
    values: [...scopeRefs, key.modelId, key.subjectScope, key.edition, OVERALL],
  };
}

/** The cells that {@link selectKeptCells} selected for a scope. */
export function unpackKeptCells(
  packed: PackedCells,
  key: RollupKey,
): RollupCell[] {
  const cells: PackedCell[] =
    typeof packed === 'string' ? JSON.parse(packed) : packed;
  return cells.map(cell => toCell(cell, key));
}

/** The cells of scopes as they are kept, with how many subjects another edition of the model holds. */
export async function readKeptCells(
  database: Knex,
  scopeRefs: string[],
  key: RollupKey,
): Promise<Map<string, RollupCell[]>> {
  if (scopeRefs.length === 0) {
    return new Map();
  }
  const { statement, values } = selectKeptCells(database, scopeRefs, key);
  const rows = await selectRows<{ scope_ref: string; cells: PackedCells }>(
    database,
    statement,
    values,
  );
  return new Map(
    rows.map(({ scope_ref: scopeRef, cells }) => [
      scopeRef,
      unpackKeptCells(cells, key),
    ]),
  );
}

function toCell(
  [edition, dimensionId, ...numbers]: PackedCell,
  key: RollupKey,
): RollupCell {
  const [
    bucket,
    targetLevel,
    askedLevels,
    subjects,
    scoreSum,
    decidedSum,
    totalSum,
    provisional,
    subjectsWithout,
    scoreSumWithout,
    provisionalWithout,
    waived,
    excepted,
    conflicts,
    disputed,
  ] = numbers;
  return {
    dimensionId: edition === key.edition ? dimensionId : OTHER_EDITION,
    bucket,
    targetLevel,
    askedLevels,
    subjects,
    scoreSum,
    decidedSum,
    totalSum,
    provisional,
    subjectsWithout,
    scoreSumWithout,
    provisionalWithout,
    waived,
    excepted,
    conflicts,
    disputed,
  };
}
