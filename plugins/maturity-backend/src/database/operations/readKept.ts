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

import { Knex } from 'knex';
import { KeptScopes } from '../../rollups/RollupStore';
import { RollupKey } from '../../rollups/types';
import { isPostgres } from '../isPostgres';
import { optional, toPortalState } from '../mapping';
import { selectRows } from '../selectRows';
import { DbPortalStateRow } from '../catalogTables';
import { PackedCells, selectKeptCells, unpackKeptCells } from './readKeptCells';

type KeptName = [entityRef: string, title: string | null];

/** The row of the portal, with what else was asked for; SQLite returns JSON as text. */
interface KeptRow extends DbPortalStateRow {
  names: KeptName[] | string | null;
  scopes: Record<string, PackedCells> | string | null;
}

/** How each database puts rows together into one value. */
const FUNCTIONS = {
  postgres: {
    names: 'json_agg(json_build_array(entity_ref, title))',
    scopes: 'json_object_agg(scope_ref, cells)',
  },
  sqlite: {
    names: 'json_group_array(json_array(entity_ref, title))',
    scopes: 'json_group_object(scope_ref, json(cells))',
  },
};

/** Implements `RollupStore.readKept`. */
export async function readKept(
  database: Knex,
  scopeRefs: string[],
  key: RollupKey,
  namedRefs: string[],
): Promise<KeptScopes> {
  const { names, scopes } =
    FUNCTIONS[isPostgres(database) ? 'postgres' : 'sqlite'];
  const kept = selectKeptCells(database, scopeRefs, key);
  // PostgreSQL knows no empty list.
  const named = namedRefs.map(() => '?').join(', ') || 'null';
  const [row] = await selectRows<KeptRow>(
    database,
    `select portal.*,
        (select ${names} from entities
          where entity_ref in (${named}) and present = ?) as names,
        (select ${scopes} from (${kept.statement}) as kept) as scopes
      from portal_state as portal where portal.id = ?`,
    [...namedRefs, true, ...kept.values, 'portal'],
  );
  const state = toPortalState(row);
  return {
    state,
    names: new Map(
      parsed(row.names ?? []).map(([entityRef, title]) => [
        entityRef,
        optional(title),
      ]),
    ),
    cells: new Map(
      Object.entries(parsed(row.scopes ?? {})).map(([scopeRef, cells]) => [
        scopeRef,
        unpackKeptCells(cells, key),
      ]),
    ),
  };
}

function parsed<T extends object>(value: T | string): T {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
