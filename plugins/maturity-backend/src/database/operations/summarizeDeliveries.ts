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
import { DeliveryKind, ReleaseFigures } from '../../delivery/types';
import { chunks } from '../chunks';
import { isPostgres } from '../isPostgres';
import { toDate } from '../mapping';
import { DbTime } from '../tables';

type Medians = ReleaseFigures['medians'];

/** The deliveries that count, since a moment, added up within the database: a service may have very many. */
export async function summarizeDeliveries(
  database: Knex,
  entityRefs: string[],
  since: Date,
  quarters: { recent: Date; earlier: Date },
): Promise<ReleaseFigures[]> {
  const figures: ReleaseFigures[] = [];
  for (const chunk of chunks(entityRefs)) {
    const counted = () => countedEvents(database, chunk, since);
    const medians = await readMedians(database, counted, quarters);
    const rows: Array<{
      entity_ref: string;
      kind: string;
      deliveries: number | string;
      recent: number | string;
      earlier: number | string;
      first_at: DbTime;
      last_at: DbTime;
    }> = await counted()
      .groupBy('event.entity_ref', 'event.kind')
      .orderBy('event.entity_ref')
      .select(
        'event.entity_ref',
        'event.kind',
        database.raw('count(*) as deliveries'),
        database.raw(
          'sum(case when event.delivered_at > ? then 1 else 0 end) as recent',
          [quarters.recent],
        ),
        database.raw(
          `sum(
            case when event.delivered_at > ? and event.delivered_at <= ? then 1 else 0 end
          ) as earlier`,
          [quarters.earlier, quarters.recent],
        ),
        database.raw('min(event.delivered_at) as first_at'),
        database.raw('max(event.delivered_at) as last_at'),
      );
    figures.push(
      ...rows.map(row => ({
        entityRef: row.entity_ref,
        kind: row.kind as DeliveryKind,
        count: Number(row.deliveries),
        recent: Number(row.recent),
        earlier: Number(row.earlier),
        firstAt: toDate(row.first_at),
        lastAt: toDate(row.last_at),
        medians: medians.get(row.entity_ref) ?? {},
      })),
    );
  }
  return figures;
}

function countedEvents(
  database: Knex,
  entityRefs: string[],
  since: Date,
): Knex.QueryBuilder {
  return database
    .from('delivery_events as event')
    .join('delivery_measures as measure', join =>
      join
        .on('measure.entity_ref', 'event.entity_ref')
        .andOn('measure.kind', 'event.kind'),
    )
    .where('measure.counted', true)
    .whereIn('event.entity_ref', entityRefs)
    .where('event.delivered_at', '>=', since);
}

/** The medians by entity: of an even number the mean of the two in the middle. */
async function readMedians(
  database: Knex,
  counted: () => Knex.QueryBuilder,
  { recent, earlier }: { recent: Date; earlier: Date },
): Promise<Map<string, Medians>> {
  const measured = (measure: keyof Medians) =>
    database.raw(`'${measure}' as measure`);
  const leads = (measure: keyof Medians) =>
    counted()
      .whereNotNull('event.lead_minutes')
      .select(
        'event.entity_ref',
        measured(measure),
        database.raw('event.lead_minutes * 1.0 as value'),
      );
  const gaps = database
    .from(
      counted()
        .select(
          'event.entity_ref',
          database.raw(`${daysBefore(database)} as value`),
        )
        .as('gap'),
    )
    .whereNotNull('value')
    .select('entity_ref', measured('daysBetween'), 'value');
  const said = gaps.unionAll([
    leads('leadMinutes'),
    leads('recentLeadMinutes').where('event.delivered_at', '>', recent),
    leads('earlierLeadMinutes')
      .where('event.delivered_at', '>', earlier)
      .where('event.delivered_at', '<=', recent),
  ]);
  const placed = database
    .from(said.as('said'))
    .select(
      'entity_ref',
      'measure',
      'value',
      database.raw(
        'row_number() over (partition by entity_ref, measure order by value) as place',
      ),
      database.raw('count(*) over (partition by entity_ref, measure) as known'),
    );
  const rows: Array<{
    entity_ref: string;
    measure: keyof Medians;
    median: number | string;
  }> = await database
    .from(placed.as('placed'))
    .whereRaw('place in ((known + 1) / 2, (known + 2) / 2)')
    .groupBy('entity_ref', 'measure')
    .select('entity_ref', 'measure', database.raw('avg(value) as median'));
  const medians = new Map<string, Medians>();
  for (const { entity_ref: entityRef, measure, median } of rows) {
    medians.set(entityRef, {
      ...medians.get(entityRef),
      [measure]: Number(median),
    });
  }
  return medians;
}

/** For how many days a delivery was the last one when the next came; SQLite keeps times as milliseconds. */
function daysBefore(database: Knex): string {
  const before =
    'lag(event.delivered_at) over (partition by event.entity_ref order by event.delivered_at)';
  return isPostgres(database)
    ? `extract(epoch from event.delivered_at - ${before}) / 86400.0`
    : `(event.delivered_at - ${before}) / 86400000.0`;
}
