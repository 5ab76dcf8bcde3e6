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
import { ExceptionPeriod } from '../../exceptions/types';
import { chunks } from '../chunks';
import { toDate } from '../mapping';
import { DbEntityRow } from '../catalogTables';
import { DbExceptionRow } from '../tables';

/**
 * The exceptions that stand, by the entity for which they count: its own, and those for all that a group owns, which is
 * its owner or above it.
 */
export async function readStandingExceptions(
  database: Knex | Knex.Transaction,
  entities: Array<Pick<DbEntityRow, 'entity_ref' | 'owner_ref'>>,
  modelId: string,
): Promise<Map<string, ExceptionPeriod[]>> {
  const result = new Map<string, ExceptionPeriod[]>();
  const add = (entityRef: string, row: DbExceptionRow) => {
    const periods = result.get(entityRef) ?? [];
    periods.push(toExceptionPeriod(row));
    result.set(entityRef, periods);
  };
  for (const chunk of chunks(entities)) {
    const owners = [...new Set(chunk.flatMap(row => row.owner_ref ?? []))];
    const rows = await database('exceptions as exception')
      .leftJoin('scope_closure as closure', join =>
        join
          .on('closure.ancestor_ref', 'exception.target_ref')
          .onIn('closure.descendant_ref', owners)
          .onVal('exception.covers', 'owned'),
      )
      .where('exception.state', 'approved')
      .whereNotNull('exception.decided_at')
      .where('exception.model_id', modelId)
      .where(either =>
        either.whereNotNull('closure.descendant_ref').orWhere(own =>
          own.where('exception.covers', 'subject').whereIn(
            'exception.target_ref',
            chunk.map(row => row.entity_ref),
          ),
        ),
      )
      .orderBy('exception.id')
      .select<Array<DbExceptionRow & { owner: string | null }>>(
        'exception.*',
        'closure.descendant_ref as owner',
      );
    for (const row of rows) {
      if (row.owner === null) {
        add(row.target_ref, row);
      } else {
        chunk
          .filter(entity => entity.owner_ref === row.owner)
          .forEach(entity => add(entity.entity_ref, row));
      }
    }
  }
  return result;
}

/** When an exception that was decided on counts. */
export function toExceptionPeriod(row: DbExceptionRow): ExceptionPeriod {
  const endsAt = toDate(row.ends_at);
  const endedAt = row.ended_at === null ? endsAt : toDate(row.ended_at);
  return {
    id: String(row.id),
    criterionId: row.criterion_id,
    // Only what was decided is read.
    from: toDate(row.decided_at ?? row.requested_at),
    until: endedAt < endsAt ? endedAt : endsAt,
  };
}
