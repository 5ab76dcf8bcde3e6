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
import { PlacedDelivery } from '../../delivery/types';
import { chunks } from '../chunks';
import {
  DbDeliveryEventRow,
  DbDeliveryMeasureRow,
  DbDeliveryWeekRow,
} from '../deliveryTables';
import { toDate } from '../mapping';

/** Writes those deliveries that are not known yet of their subjects, and returns them. */
export async function insertDeliveries(
  transaction: Knex.Transaction,
  deliveries: PlacedDelivery[],
): Promise<PlacedDelivery[]> {
  const added: PlacedDelivery[] = [];
  const placeOf = (entityRef: string, key: string) => `${entityRef}\n${key}`;
  // In one order for all, so that writers of the same events never wait for each other.
  const unique = new Map(
    deliveries
      .map(each => [placeOf(each.entityRef, each.key), each] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const chunk of chunks([...unique.values()])) {
    const rows = await transaction<DbDeliveryEventRow>('delivery_events')
      .insert(
        chunk.map(delivery => ({
          event_key: delivery.key,
          entity_ref: delivery.entityRef,
          kind: delivery.kind,
          week: delivery.week,
          delivered_at: delivery.deliveredAt,
          lead_minutes: delivery.leadMinutes ?? null,
        })),
      )
      .onConflict(['entity_ref', 'event_key'])
      .ignore()
      .returning(['entity_ref', 'event_key']);
    const places = new Set(
      rows.map(row => placeOf(row.entity_ref, row.event_key)),
    );
    added.push(
      ...chunk.filter(({ entityRef, key }) =>
        places.has(placeOf(entityRef, key)),
      ),
    );
  }
  return added;
}

/** Adds up the weeks that deliveries were added to, anew from their events, within the database. */
export async function refreshWeeks(
  transaction: Knex.Transaction,
  added: Array<Pick<PlacedDelivery, 'entityRef' | 'kind' | 'week'>>,
): Promise<void> {
  const weeks = new Map(
    added.map(({ entityRef, kind, week }) => [
      [entityRef, kind, week].join('\n'),
      [entityRef, kind, week],
    ]),
  );
  for (const chunk of chunks([...weeks.values()])) {
    const placed = transaction<DbDeliveryEventRow>('delivery_events')
      .select(
        'entity_ref',
        'kind',
        'week',
        'lead_minutes',
        transaction.raw(
          `row_number() over (
            partition by entity_ref, kind, week
            order by lead_minutes is null, lead_minutes
          ) as place`,
        ),
        transaction.raw(
          'count(lead_minutes) over (partition by entity_ref, kind, week) as known',
        ),
      )
      .whereIn(['entity_ref', 'kind', 'week'], chunk);
    const rows: DbDeliveryWeekRow[] = await transaction
      .from(placed.as('placed'))
      .groupBy('entity_ref', 'kind', 'week')
      .select(
        'entity_ref',
        'kind',
        'week',
        transaction.raw('count(*) as deliveries'),
        // Of two in the middle the lower one, so that it is one that there was.
        transaction.raw(
          'max(case when place = (known + 1) / 2 then lead_minutes end) as lead_minutes',
        ),
      );
    if (rows.length > 0) {
      await transaction<DbDeliveryWeekRow>('delivery_weeks')
        .insert(rows)
        .onConflict(['entity_ref', 'kind', 'week'])
        .merge();
    }
  }
}

/** Keeps since when the deliveries of subjects are known, and by which kind they are counted. */
export async function refreshMeasures(
  transaction: Knex.Transaction,
  added: Array<Omit<PlacedDelivery, 'key'>>,
): Promise<void> {
  for (const entityRefs of chunks([
    ...new Set(added.map(({ entityRef }) => entityRef)),
  ])) {
    const known = await transaction<DbDeliveryMeasureRow>('delivery_measures')
      .select()
      .whereIn('entity_ref', entityRefs);
    const measures = new Map(
      known.map(row => [
        `${row.entity_ref}\n${row.kind}`,
        { ...row, last_at: toDate(row.last_at) },
      ]),
    );
    const wanted = new Set(entityRefs);
    for (const { entityRef, kind, week, deliveredAt } of added) {
      if (wanted.has(entityRef)) {
        const key = `${entityRef}\n${kind}`;
        const { first_week, last_at } = measures.get(key) ?? {};
        measures.set(key, {
          entity_ref: entityRef,
          kind,
          first_week: first_week && first_week < week ? first_week : week,
          last_at: last_at && last_at > deliveredAt ? last_at : deliveredAt,
          counted: true,
        });
      }
    }
    await transaction<DbDeliveryMeasureRow>('delivery_measures')
      .insert(
        [...measures.values()].map(row => ({
          ...row,
          counted:
            row.kind === 'deployment' ||
            !measures.has(`${row.entity_ref}\ndeployment`),
        })),
      )
      .onConflict(['entity_ref', 'kind'])
      .merge();
  }
}
