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
import { DbRollupCellRow } from '../tables';
import { groupCells, toCell } from './cellRows';

/** The cells of scopes as they are kept, with how many subjects another edition of the model holds. */
export async function readKeptCells(
  database: Knex,
  scopeRefs: string[],
  key: RollupKey,
): Promise<Map<string, RollupCell[]>> {
  const rows = await database<DbRollupCellRow>('rollup_cells')
    .select()
    .whereIn('scope_ref', scopeRefs)
    .where({ model_id: key.modelId, subject_scope: key.subjectScope })
    .where(counted =>
      counted
        .where({ edition: key.edition })
        .orWhere({ dimension_id: OVERALL }),
    )
    .where(counted =>
      counted.where('subjects', '>', 0).orWhere('subjects_without', '>', 0),
    );
  return groupCells(
    rows.map(row =>
      row.edition === key.edition
        ? row
        : { ...row, dimension_id: OTHER_EDITION },
    ),
    cells => cells.map(toCell),
  );
}
