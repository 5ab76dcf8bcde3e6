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
import { ExportQuery, ExportStore } from '../exchange/ExportStore';
import { DbEntityRow } from './catalogTables';

/** {@link ExportStore} on SQLite and PostgreSQL. */
export class DatabaseExportStore implements ExportStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseExportStore {
    return new DatabaseExportStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async listAssessed(query: ExportQuery): Promise<string[]> {
    const { scopeRef, after, limit } = query;
    const below = (column: 'owner_ref' | 'system_ref') =>
      this.#database
        .from('scope_closure')
        .select(this.#database.raw('1'))
        .whereRaw('scope_closure.descendant_ref = entities.??', [column])
        .where('scope_closure.ancestor_ref', scopeRef);
    const rows = await this.#database<DbEntityRow>('entities')
      .select('entity_ref')
      .where({ present: true })
      .whereNotNull('subject_scope')
      .whereNull('opt_out_reason')
      .whereExists(
        this.#database
          .from('current_answers')
          .select(this.#database.raw('1'))
          .whereRaw('current_answers.entity_ref = entities.entity_ref'),
      )
      .modify(builder => {
        if (scopeRef !== ALL_SCOPE) {
          builder.where(placed =>
            placed
              .where('entity_ref', scopeRef)
              .orWhereExists(below('owner_ref'))
              .orWhereExists(below('system_ref')),
          );
        }
        if (after !== undefined) {
          builder.where('entity_ref', '>', after);
        }
      })
      .orderBy('entity_ref')
      .limit(limit);
    return rows.map((row: Pick<DbEntityRow, 'entity_ref'>) => row.entity_ref);
  }
}
