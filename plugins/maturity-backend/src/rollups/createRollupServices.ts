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
import { AuthService, UserInfoService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { CatalogStore } from '../catalog/CatalogStore';
import { MaturityConfig } from '../config/readMaturityConfig';
import { DatabaseCriterionStore } from '../database/DatabaseCriterionStore';
import { DatabaseHistoryStore } from '../database/DatabaseHistoryStore';
import { DatabaseRollupStore } from '../database/DatabaseRollupStore';
import { AuthorizedHistoryService } from '../history/AuthorizedHistoryService';
import { DefaultHistoryService } from '../history/DefaultHistoryService';
import { HistoryService } from '../history/HistoryService';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { AuthorizedOwnScopeService } from '../ownScopes/AuthorizedOwnScopeService';
import { DefaultOwnScopeService } from '../ownScopes/DefaultOwnScopeService';
import { OwnScopeService } from '../ownScopes/OwnScopeService';
import { AuthorizedReportService } from '../reports/AuthorizedReportService';
import { DefaultReportService } from '../reports/DefaultReportService';
import { ReportService } from '../reports/ReportService';
import { AuthorizedRollupService } from './AuthorizedRollupService';
import { RollupAuthorizationOptions } from './authorizeRollups';
import { DefaultRollupService } from './DefaultRollupService';
import { RollupService } from './RollupService';

/** What counts and compares the subjects of a scope, for those who may know. */
export interface RollupServices {
  history: HistoryService;
  ownScopes: OwnScopeService;
  reports: ReportService;
  rollups: RollupService;
}

/** Puts together what counts and compares the subjects of a scope, permissions included. */
export function createRollupServices(
  options: RollupAuthorizationOptions & {
    auth: AuthService;
    catalogStore: CatalogStore;
    config: MaturityConfig;
    database: Knex;
    models: ModelRegistry;
    names: NameResolver;
    now(): Date;
    userInfo: UserInfoService;
  },
): RollupServices {
  const { config, database } = options;
  const store = DatabaseRollupStore.create({ database });
  const historyStore = DatabaseHistoryStore.create({ database });
  const movements = DefaultHistoryService.create({
    ...options,
    store: historyStore,
  });
  return {
    history: AuthorizedHistoryService.create({
      ...options,
      service: movements,
    }),
    ownScopes: AuthorizedOwnScopeService.create({
      ...options,
      service: DefaultOwnScopeService.create(options),
    }),
    reports: AuthorizedReportService.create({
      ...options,
      service: DefaultReportService.create({
        ...options,
        criteria: DatabaseCriterionStore.create({ database }),
        history: historyStore,
        movements,
        rollups: store,
      }),
    }),
    rollups: AuthorizedRollupService.create({
      ...options,
      service: DefaultRollupService.create({
        ...options,
        cohorts: config.cohorts,
        store,
      }),
    }),
  };
}
