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
import { CatalogStore } from '../catalog/CatalogStore';
import { ConfiguredCollector } from '../config/readCollectors';
import { DatabaseDeliveryStore } from '../database/DatabaseDeliveryStore';
import { UnauthorizedFactService } from '../facts/FactService';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { RollupAuthorizationOptions } from '../rollups/authorizeRollups';
import { ScopeOpener } from '../rollups/ScopeOpener';
import { Pruner } from '../tasks/Pruner';
import { AuthorizedDeliveryService } from './AuthorizedDeliveryService';
import { DefaultDeliveryService } from './DefaultDeliveryService';
import { DELIVERY_SOURCE } from './DeliveryCollector';
import { DeliveryService } from './DeliveryService';
import { DeliveryRules } from './types';

/** What has to do with deployments and releases, put together. */
export interface DeliveryServices {
  /** For requests, with permissions. */
  delivery: DeliveryService;
  deliveryPruner: Pruner;
}

/** Puts together what has to do with deployments and releases. */
export function createDeliveryServices(
  options: RollupAuthorizationOptions & {
    access: AssessmentAccess;
    catalogStore: CatalogStore;
    collectors: readonly ConfiguredCollector[];
    database: Knex;
    delivery: DeliveryRules;
    facts: Pick<UnauthorizedFactService, 'record'>;
    models: ModelRegistry;
    names: NameResolver;
    now(): Date;
  },
): DeliveryServices {
  const { collectors, delivery: rules } = options;
  const store = DatabaseDeliveryStore.create(options);
  return {
    delivery: AuthorizedDeliveryService.create({
      ...options,
      service: DefaultDeliveryService.create({
        ...options,
        hasFacts: collectors.some(
          ({ collector, isEnabled }) =>
            collector.id === DELIVERY_SOURCE && isEnabled,
        ),
        rules,
        scopes: ScopeOpener.create(options),
        store,
      }),
    }),
    deliveryPruner: Pruner.create({ store, historyDays: rules.historyDays }),
  };
}
