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
  CellPart,
  RecountStore,
  SubjectCheck,
  SubjectDrift,
} from '../rollups/recount/RecountStore';
import { incrementCells } from './operations/cellDeltas';
import { healDriftedSubjects } from './operations/healSubjects';
import { lockPortal } from './operations/lockPortal';
import { findCellDrift, planCells } from './operations/recountCells';
import { findDriftedSubjects } from './operations/recountSubjects';
import { snapshotOptions } from './operations/snapshotOptions';
import { DbEntityRow } from './catalogTables';

/** {@link RecountStore} on SQLite and PostgreSQL. */
export class DatabaseRecountStore implements RecountStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseRecountStore {
    return new DatabaseRecountStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async listEntities(page: {
    after?: string;
    limit: number;
  }): Promise<string[]> {
    const rows = await this.#database<DbEntityRow>('entities')
      .select('entity_ref')
      .where('entity_ref', '>', page.after ?? '')
      .orderBy('entity_ref')
      .limit(page.limit);
    return rows.map(row => row.entity_ref);
  }

  async findDrifted(
    entityRefs: string[],
    check: SubjectCheck,
  ): Promise<string[]> {
    const drifted = await this.#look(transaction =>
      findDriftedSubjects(transaction, entityRefs, check),
    );
    return drifted.map(({ assessment }) => assessment.entity.entityRef);
  }

  async healSubjects(
    entityRefs: string[],
    check: SubjectCheck,
  ): Promise<SubjectDrift> {
    return this.#mend(async transaction => {
      const drifted = await findDriftedSubjects(transaction, entityRefs, check);
      await healDriftedSubjects(transaction, drifted, check);
      return {
        scores: drifted.filter(({ scores }) => scores).length,
        periods: drifted.filter(({ step }) => step).length,
      };
    });
  }

  async planCells(): Promise<CellPart[]> {
    return planCells(this.#database);
  }

  async countDrift(part: CellPart): Promise<number> {
    const drift = await this.#look(transaction =>
      findCellDrift(transaction, part),
    );
    return drift.size;
  }

  async healCells(part: CellPart): Promise<number> {
    return this.#mend(async transaction => {
      const drift = await findCellDrift(transaction, part);
      await incrementCells(transaction, drift);
      return drift.size;
    });
  }

  /** Everything as it is at one moment, without keeping anybody from writing. */
  #look<T>(work: (transaction: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#database.transaction(work, snapshotOptions(this.#database));
  }

  /** While nobody else writes. */
  #mend<T>(work: (transaction: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#database.transaction(async transaction => {
      await lockPortal(transaction, 'exclusive');
      return work(transaction);
    });
  }
}
