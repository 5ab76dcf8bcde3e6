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
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { CatalogStore } from '../catalog/CatalogStore';
import { ConfiguredCollector } from '../config/readCollectors';
import { SubjectRule } from '../config/readMaturityConfig';
import { DatabaseFactSourceStore } from '../database/DatabaseFactSourceStore';
import { DatabaseFactStore } from '../database/DatabaseFactStore';
import { UnauthorizedFactService } from '../facts/FactService';
import { RepositoryReporter } from '../repository/RepositoryReporter';
import { AuthorizedFactSourceService } from '../sources/AuthorizedFactSourceService';
import { DefaultFactSourceService } from '../sources/DefaultFactSourceService';
import { FactSourceService } from '../sources/FactSourceService';
import { CollectorRunner } from './CollectorRunner';
import { CollectorTasks } from './CollectorTasks';
import { readSubjects } from './readSubjects';

/** What has to do with collecting facts within the backend. */
export interface CollectorServices {
  /** How the sources of facts are doing, for requests, with permissions. */
  factSources: FactSourceService;
  collectorTasks: CollectorTasks;
}

/** Puts together what has to do with collecting facts within the backend. */
export function createCollectorServices(options: {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  catalogStore: Pick<CatalogStore, 'readState'>;
  collectors: readonly ConfiguredCollector[];
  database: Knex;
  facts: UnauthorizedFactService;
  logger: LoggerService;
  now(): Date;
  permissions: PermissionsService;
  permissionsEnabled: boolean;
  repository: RepositoryReporter;
  subjects: SubjectRule[];
}): CollectorServices {
  const store = DatabaseFactSourceStore.create(options);
  return {
    factSources: AuthorizedFactSourceService.create({
      ...options,
      service: DefaultFactSourceService.create({
        ...options,
        facts: DatabaseFactStore.create(options),
        store,
      }),
    }),
    collectorTasks: CollectorTasks.create({
      ...options,
      runner: CollectorRunner.create({
        ...options,
        readSubjects: signal => readSubjects(options, signal),
      }),
      store,
    }),
  };
}
