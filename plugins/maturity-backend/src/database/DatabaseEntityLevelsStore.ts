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
import {
  EntityLevelsStore,
  SubjectStanding,
} from '../levels/EntityLevelsStore';
import { toProjectedEntity, toStanding } from './mapping';
import { DbEntityRow } from './catalogTables';
import { DbCurrentScoreRow } from './tables';

/** {@link EntityLevelsStore} on SQLite and PostgreSQL. */
export class DatabaseEntityLevelsStore implements EntityLevelsStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseEntityLevelsStore {
    return new DatabaseEntityLevelsStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readStandings(
    entityRefs: string[],
    modelId: string,
  ): Promise<SubjectStanding[]> {
    if (entityRefs.length === 0) {
      return [];
    }
    const entities = await this.#database<DbEntityRow>('entities')
      .select()
      .whereIn('entity_ref', entityRefs)
      .where({ present: true });
    const scores = await this.#database<DbCurrentScoreRow>('current_scores')
      .select()
      .whereIn('entity_ref', entityRefs)
      .where({ model_id: modelId });
    return entities.flatMap(entity => {
      const rows = scores.filter(row => row.entity_ref === entity.entity_ref);
      const standing = toStanding(rows);
      return standing
        ? [
            {
              entity: toProjectedEntity(entity),
              standing,
              targets: Object.fromEntries(
                rows.flatMap(row =>
                  row.target_level === null
                    ? []
                    : [[row.dimension_id, row.target_level]],
                ),
              ),
            },
          ]
        : [];
    });
  }
}
