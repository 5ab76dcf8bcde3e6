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
import { NotFoundError } from '@backstage/errors';
import {
  DeliveryCounts,
  DeliveryEvent,
  DeliveryResult,
  DeliveryView,
  deliveryFigures,
  deliveryTrend,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { UnauthorizedFactService } from '../facts/FactService';
import { RejectedItem } from '../facts/types';
import { ModelRegistry } from '../models';
import { ScopeOpener } from '../rollups/ScopeOpener';
import { weekOf, weeksBefore } from '../rollups/weeks';
import { UnauthorizedDeliveryService } from './DeliveryService';
import { DeliveryStore } from './DeliveryStore';
import { DELIVERY_SOURCE } from './DeliveryCollector';
import { readEvent } from './readEvent';
import { readReleaseFacts } from './readReleaseFacts';
import { Delivery, DeliveryRules } from './types';

/** How many whole weeks the figures cover. */
const WINDOW_WEEKS = 12;

/** How many whole weeks the trend covers. */
const TREND_WEEKS = 26;

/** What the service needs. */
export interface DefaultDeliveryServiceOptions {
  facts: Pick<UnauthorizedFactService, 'record'>;
  /** Whether deliveries tell facts, which a portal may switch off. */
  hasFacts: boolean;
  models: ModelRegistry;
  now(): Date;
  rules: DeliveryRules;
  scopes: ScopeOpener;
  store: DeliveryStore;
}

/** Deployments and releases, without any permissions. */
export class DefaultDeliveryService implements UnauthorizedDeliveryService {
  readonly #options: DefaultDeliveryServiceOptions;

  static create(
    options: DefaultDeliveryServiceOptions,
  ): DefaultDeliveryService {
    return new DefaultDeliveryService(options);
  }

  private constructor(options: DefaultDeliveryServiceOptions) {
    this.#options = options;
  }

  async push(
    events: DeliveryEvent[],
    refused: readonly RejectedItem[],
  ): Promise<DeliveryResult> {
    const { facts, hasFacts, now, rules, store } = this.#options;
    const rejected = new Map(
      refused.map(({ index, message }) => [index, message]),
    );
    const deliveries = new Map<number, Delivery>();
    let ignored = 0;
    for (const [index, event] of events.entries()) {
      const read = readEvent(event, rules, now());
      if ('ignored' in read) {
        // Nobody needs to be told that what does not count would have been refused.
        rejected.delete(index);
        ignored += 1;
      } else if ('message' in read) {
        rejected.set(index, rejected.get(index) ?? read.message);
      } else if (!rejected.has(index)) {
        deliveries.set(index, read.delivery);
      }
    }
    const { subjectRefs, added } = await store.record(
      [...deliveries.values()].map(delivery => ({
        ...delivery,
        week: weekOf(delivery.deliveredAt),
      })),
    );
    for (const [index, { entityRef }] of deliveries) {
      if (!subjectRefs.has(entityRef)) {
        rejected.set(
          index,
          `${entityRef} is not assessed as a service, or not read from the catalog yet; if it is new, try again in a few minutes`,
        );
      }
    }
    // Also when none of them is new: the facts may not have been stored the first time.
    if (subjectRefs.size > 0 && hasFacts) {
      await facts.record(
        await readReleaseFacts(store, [...subjectRefs], now()),
        DELIVERY_SOURCE,
      );
    }
    return {
      taken: events.length - ignored - rejected.size,
      added,
      ignored,
      rejected: [...rejected]
        .sort(([a], [b]) => a - b)
        .map(([index, message]) => ({ index, error: { message } })),
    };
  }

  async getSubject({
    entityRef,
  }: {
    entityRef: string;
  }): Promise<DeliveryView> {
    const counts = await this.#options.store.count({
      ...this.#period(),
      entityRef,
    });
    if (counts.groups.length === 0) {
      throw new NotFoundError(
        `${entityRef} is not assessed as a service, so that its deliveries are not measured`,
      );
    }
    return this.#present({ scopeRef: entityRef, conditional: false }, counts);
  }

  async getScope(
    request: Parameters<UnauthorizedDeliveryService['getScope']>[0],
    options: Parameters<UnauthorizedDeliveryService['getScope']>[1],
  ): Promise<DeliveryView> {
    const { scopes, store } = this.#options;
    const opened = await scopes.open(request, options);
    const { scopeRef, selection } = opened;
    const counts = await store.count({
      ...this.#period(),
      scopeRef,
      selection,
    });
    const shown = await scopes.present(
      request,
      opened,
      () => counts.groups.length > 0,
      options,
    );
    return this.#present(
      { ...shown, conditional: options.readable !== undefined },
      counts,
    );
  }

  #period() {
    const now = this.#options.now();
    return {
      thisWeek: weekOf(now),
      windowFrom: weeksBefore(now, WINDOW_WEEKS),
      trendFrom: weeksBefore(now, TREND_WEEKS),
      modelId: this.#options.models.getDefault().id,
    };
  }

  #present(
    shown: Pick<DeliveryView, 'scopeRef' | 'title' | 'conditional'>,
    counts: DeliveryCounts,
  ): DeliveryView {
    const { targetPerWeek } = this.#options.rules;
    const period = {
      thisWeek: weekOf(this.#options.now()),
      windowWeeks: WINDOW_WEEKS,
      trendWeeks: TREND_WEEKS,
    };
    return {
      ...shown,
      target: { perWeek: targetPerWeek },
      figures: deliveryFigures(counts, period, targetPerWeek),
      trend: deliveryTrend(counts, period),
    };
  }
}
