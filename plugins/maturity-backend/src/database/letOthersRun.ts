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

import createKnex, { Knex } from 'knex';
import { takeTurns } from '../takeTurns';
import { isPostgres } from './isPostgres';

/**
 * SQLite has answered before it returns, so that statements in a row, and a transaction with them, keep the whole process
 * from everything else. The database that this returns lets others run between two statements where that has lasted for
 * a while. It has the same connections. PostgreSQL works elsewhere, and is returned as it is.
 */
export function letOthersRun(database: Knex): Knex {
  if (isPostgres(database)) {
    return database;
  }
  const Dialect: typeof Knex.Client = database.client.constructor;
  const turn = takeTurns();
  class PatientClient extends Dialect {
    async query(connection: unknown, query: unknown): Promise<unknown> {
      await turn();
      const answered = await super.query(connection, query);
      // What is made of its rows takes time, too.
      await turn();
      return answered;
    }
  }
  return createKnex({
    ...database.client.config,
    client: PatientClient,
    connection: undefined,
    connectionPool: database.client.pool,
  });
}
