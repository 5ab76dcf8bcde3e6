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
import { weekOf } from '../../rollups/weeks';
import { chunks } from '../chunks';
import {
  DbDeliveryEventRow,
  DbDeliveryMeasureRow,
  DbDeliveryWeekRow,
} from '../deliveryTables';

/** Removes deliveries from before a moment, and what was derived from them; at most `limit` rows of each. */
export async function pruneDeliveries(
  transaction: Knex.Transaction,
  before: Date,
  limit: number,
): Promise<number> {
  const events = transaction<DbDeliveryEventRow>('delivery_events');
  const removed = await events
    .clone()
    .whereIn(
      ['entity_ref', 'event_key'],
      events
        .clone()
        .select('entity_ref', 'event_key')
        .where('delivered_at', '<', before)
        .limit(limit),
    )
    .delete();
  return (
    removed +
    (await pruneWeeks(transaction, before, limit)) +
    (await pruneMeasures(transaction, before, limit))
  );
}

/** Weeks that were over by then. */
async function pruneWeeks(
  transaction: Knex.Transaction,
  before: Date,
  limit: number,
): Promise<number> {
  const weeks = transaction<DbDeliveryWeekRow>('delivery_weeks');
  const over = await weeks
    .clone()
    .select('entity_ref', 'kind', 'week')
    .where('week', '<', weekOf(before))
    .limit(limit);
  for (const chunk of chunks(over)) {
    await weeks
      .clone()
      .whereIn(
        ['entity_ref', 'kind', 'week'],
        chunk.map(row => [row.entity_ref, row.kind, row.week]),
      )
      .delete();
  }
  return over.length;
}

/** Subjects of which nothing was heard since. Who stopped deploying is counted by releases again. */
async function pruneMeasures(
  transaction: Knex.Transaction,
  before: Date,
  limit: number,
): Promise<number> {
  const measures = transaction<DbDeliveryMeasureRow>('delivery_measures');
  const over = await measures
    .clone()
    .select('entity_ref', 'kind')
    .where('last_at', '<', before)
    .limit(limit);
  for (const chunk of chunks(over)) {
    await measures
      .clone()
      .whereIn(
        ['entity_ref', 'kind'],
        chunk.map(row => [row.entity_ref, row.kind]),
      )
      .where('last_at', '<', before)
      .delete();
    await measures
      .clone()
      .whereIn(
        'entity_ref',
        chunk.map(row => row.entity_ref),
      )
      .whereNotIn(
        'entity_ref',
        measures.clone().select('entity_ref').where({ kind: 'deployment' }),
      )
      .update({ counted: true });
  }
  return over.length;
}
