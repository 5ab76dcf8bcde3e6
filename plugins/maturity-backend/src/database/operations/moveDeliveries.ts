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
import { DeliveryKind, PlacedDelivery } from '../../delivery/types';
import {
  DbDeliveryEventRow,
  DbDeliveryMeasureRow,
  DbDeliveryWeekRow,
} from '../deliveryTables';
import { toDate } from '../mapping';
import { refreshMeasures, refreshWeeks } from './deliveryRows';

/**
 * Gives the deliveries of one service to another, which keeps its own: an event is known by its source and id, and sent
 * again under the new name it would not be taken.
 */
export async function moveDeliveries(
  transaction: Knex.Transaction,
  move: { from: string; to: string },
): Promise<void> {
  const from = { entity_ref: move.from };
  const rows = await transaction<DbDeliveryEventRow>('delivery_events')
    .select()
    .where(from);
  await transaction<DbDeliveryEventRow>('delivery_events')
    .update({ entity_ref: move.to })
    .where(from);
  await transaction<DbDeliveryWeekRow>('delivery_weeks').delete().where(from);
  await transaction<DbDeliveryMeasureRow>('delivery_measures')
    .delete()
    .where(from);
  const moved = rows.map(
    (row): PlacedDelivery => ({
      key: row.event_key,
      entityRef: move.to,
      kind: row.kind as DeliveryKind,
      week: row.week,
      deliveredAt: toDate(row.delivered_at),
      leadMinutes: row.lead_minutes ?? undefined,
    }),
  );
  await refreshWeeks(transaction, moved);
  await refreshMeasures(transaction, moved);
}
