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
import { DeliveryKind } from '../../delivery/types';
import {
  DbDeliveryEventRow,
  DbDeliveryMeasureRow,
  DbDeliveryWeekRow,
} from '../deliveryTables';
import { toDate } from '../mapping';
import { DbTime } from '../tables';
import { refreshMeasures, refreshWeeks } from './deliveryRows';

/**
 * Gives the deliveries of one service to another, which keeps its own: an event that was sent about both is one delivery,
 * and one that is sent again under the new name is not taken another time.
 */
export async function moveDeliveries(
  transaction: Knex.Transaction,
  move: { from: string; to: string },
): Promise<void> {
  const events = () => transaction<DbDeliveryEventRow>('delivery_events');
  const from = { entity_ref: move.from };
  await events()
    .where(from)
    .whereIn(
      'event_key',
      events().select('event_key').where({ entity_ref: move.to }),
    )
    .delete();
  const rows: Array<{ kind: string; week: string; last_at: DbTime }> =
    await events()
      .where(from)
      .groupBy('kind', 'week')
      .select('kind', 'week')
      .max({ last_at: 'delivered_at' });
  await events().where(from).update({ entity_ref: move.to });
  await transaction<DbDeliveryWeekRow>('delivery_weeks').delete().where(from);
  await transaction<DbDeliveryMeasureRow>('delivery_measures')
    .delete()
    .where(from);
  const moved = rows.map(({ kind, last_at, week }) => ({
    entityRef: move.to,
    kind: kind as DeliveryKind,
    week,
    deliveredAt: toDate(last_at),
  }));
  await refreshWeeks(transaction, moved);
  await refreshMeasures(transaction, moved);
}
