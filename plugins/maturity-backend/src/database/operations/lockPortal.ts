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
import { DbPortalStateRow } from '../catalogTables';

/**
 * Writers of answers share the lock of the one portal row, rebuilds and synchronizations take it alone: an answer is
 * counted either in the hierarchy before a synchronization or in the one after it, never in a mixture. SQLite has one
 * connection and needs no lock.
 */
export async function lockPortal(
  transaction: Knex.Transaction,
  mode: 'shared' | 'exclusive',
): Promise<void> {
  const row = transaction<DbPortalStateRow>('portal_state')
    .select('id')
    .where({ id: 'portal' });
  await (mode === 'exclusive' ? row.forUpdate() : row.forShare());
}
