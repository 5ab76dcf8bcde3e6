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
import {
  DeliveryCounts,
  DeliveryGroup,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { OPTED_OUT } from '../assessments/types';
import { DeliveryQuery, DeliveryStore } from '../delivery/DeliveryStore';
import {
  DeliveryKind,
  PlacedDelivery,
  ReleaseFigures,
} from '../delivery/types';
import { WithinPart, inParts, withinAll } from './inParts';
import { optional, toDate } from './mapping';
import { applyScopes, applySelection } from './operations/applySelection';
import {
  insertDeliveries,
  refreshMeasures,
  refreshWeeks,
} from './operations/deliveryRows';
import { pruneDeliveries } from './operations/pruneDeliveries';
import { lockSubjects } from './operations/lockSubjects';
import { summarizeDeliveries } from './operations/summarizeDeliveries';
import { DbTime } from './tables';

interface GroupRow {
  first_week: string | null;
  kind: string | null;
  deliveries: number | string;
  services: number | string;
  last_at: DbTime | null;
}

interface WeekRow {
  week: string;
  lead_minutes: number | null;
  services: number | string;
  deliveries: number | string;
}

/** {@link DeliveryStore} on SQLite and PostgreSQL. */
export class DatabaseDeliveryStore implements DeliveryStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseDeliveryStore {
    return new DatabaseDeliveryStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async record(
    deliveries: PlacedDelivery[],
  ): Promise<{ subjectRefs: ReadonlySet<string>; added: number }> {
    return this.#database.transaction(async transaction => {
      const subjectRefs = await lockSubjects(
        transaction,
        deliveries.map(({ entityRef }) => entityRef),
        'service',
      );
      const added = await insertDeliveries(
        transaction,
        deliveries.filter(({ entityRef }) => subjectRefs.has(entityRef)),
      );
      await refreshWeeks(transaction, added);
      await refreshMeasures(transaction, added);
      return { subjectRefs, added: added.length };
    });
  }

  async count(query: DeliveryQuery): Promise<DeliveryCounts> {
    const groups = await this.#selectCounted<GroupRow>(
      query,
      (database, counted) =>
        database
          .from(
            counted
              .leftJoin('delivery_weeks as week', join =>
                join
                  .on('week.entity_ref', 'measure.entity_ref')
                  .andOn('week.kind', 'measure.kind')
                  .andOnVal('week.week', '>=', query.windowFrom)
                  .andOnVal('week.week', '<', query.thisWeek),
              )
              .groupBy(
                'score.entity_ref',
                'measure.first_week',
                'measure.kind',
                'measure.last_at',
              )
              .select(
                'measure.first_week',
                'measure.kind',
                'measure.last_at',
                database.raw('coalesce(sum(week.deliveries), 0) as deliveries'),
              )
              .as('service'),
          )
          .groupBy('first_week', 'kind', 'deliveries')
          .select(
            'first_week',
            'kind',
            'deliveries',
            database.raw('count(*) as services'),
            database.raw('max(last_at) as last_at'),
          ),
    );
    const weeks = await this.#selectCounted<WeekRow>(
      query,
      (database, counted) =>
        counted
          .join('delivery_weeks as week', join =>
            join
              .on('week.entity_ref', 'measure.entity_ref')
              .andOn('week.kind', 'measure.kind')
              .andOnVal('week.week', '>=', query.trendFrom),
          )
          .groupBy('week.week', 'week.lead_minutes')
          .select(
            'week.week',
            'week.lead_minutes',
            database.raw('count(*) as services'),
            database.raw('sum(week.deliveries) as deliveries'),
          ),
    );
    return {
      groups: groups.map(
        (row): DeliveryGroup => ({
          firstWeek: optional(row.first_week),
          kind: optional(row.kind) as DeliveryKind | undefined,
          services: Number(row.services),
          deliveries: Number(row.deliveries),
          lastAt: row.last_at === null ? undefined : toDate(row.last_at),
        }),
      ),
      weeks: weeks.map(row => ({
        week: row.week,
        services: Number(row.services),
        deliveries: Number(row.deliveries),
        leadMinutes: optional(row.lead_minutes),
      })),
    };
  }

  async summarize(
    entityRefs: string[],
    since: Date,
    quarters: { recent: Date; earlier: Date },
  ): Promise<ReleaseFigures[]> {
    return summarizeDeliveries(this.#database, entityRefs, since, quarters);
  }

  async prune(before: Date, limit: number): Promise<number> {
    return this.#database.transaction(transaction =>
      pruneDeliveries(transaction, before, limit),
    );
  }

  /** Selects from the services that are asked for, with what is known of them, if anything is. */
  async #selectCounted<Row>(
    query: DeliveryQuery,
    select: (database: Knex, counted: Knex.QueryBuilder) => PromiseLike<Row[]>,
  ): Promise<Row[]> {
    const part = (database: Knex, within: WithinPart) =>
      select(database, countedServices(database, query, within));
    return 'entityRef' in query
      ? part(this.#database, withinAll)
      : inParts<Row>(this.#database, part);
  }
}

function countedServices(
  database: Knex,
  query: DeliveryQuery,
  within: WithinPart,
): Knex.QueryBuilder {
  return database
    .from('current_scores as score')
    .leftJoin('delivery_measures as measure', join =>
      join
        .on('measure.entity_ref', 'score.entity_ref')
        .andOnVal('measure.counted', true),
    )
    .modify(within, 'score.entity_ref')
    .where('score.dimension_id', OVERALL)
    .where('score.model_id', query.modelId)
    .where('score.subject_scope', 'service')
    .whereNot('score.bucket', OPTED_OUT)
    .modify(builder => {
      if ('entityRef' in query) {
        builder.where('score.entity_ref', query.entityRef);
      } else {
        const { scopeRef, selection } = query;
        applyScopes(builder, database, [scopeRef], {
          own: selection.own,
          within,
        });
        applySelection(builder, database, selection);
      }
    });
}
