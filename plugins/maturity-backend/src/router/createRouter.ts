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
import { readFile } from 'node:fs/promises';
import {
  AuditorService,
  HttpAuthService,
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parse } from 'yaml';
import { AssessmentService } from '../assessments/AssessmentService';
import { CatalogStore } from '../catalog/CatalogStore';
import { DeliveryService } from '../delivery/DeliveryService';
import { DraftService } from '../drafts/DraftService';
import { EditionService } from '../editions/EditionService';
import { EntityMaturityService } from '../entities/EntityMaturityService';
import { EntityLevelsService } from '../levels/EntityLevelsService';
import { ExchangeService } from '../exchange/ExchangeService';
import { FactService } from '../facts/FactService';
import { FileReader } from '../exchange/FileReader';
import { ExceptionService } from '../exceptions/ExceptionService';
import { HistoryService } from '../history/HistoryService';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { OwnScopeService } from '../ownScopes/OwnScopeService';
import { ReportService } from '../reports/ReportService';
import { RepositoryService } from '../repository/RepositoryService';
import { ReviewService } from '../review/ReviewService';
import { FactRefreshService } from '../refresh/FactRefreshService';
import { RollupService } from '../rollups/RollupService';
import { FactSourceService } from '../sources/FactSourceService';
import { TargetService } from '../targets/TargetService';
import { WorklistService } from '../worklist/WorklistService';
import { addAssessmentRoutes } from './assessments';
import { addDeliveryRoutes } from './delivery';
import { addDraftRoutes } from './drafts';
import { addExchangeRoutes } from './exchange';
import { addEditionRoutes } from './editions';
import { addEntityRoutes } from './entities';
import { addExceptionRoutes } from './exceptions';
import { addFactRoutes } from './facts';
import { addFactSourceRoutes } from './factSources';
import { addHistoryRoutes } from './history';
import { addModelRoutes } from './models';
import { hideInternalErrors } from './hideInternalErrors';
import { addOwnScopeRoutes } from './ownScopes';
import { readBody } from './readBody';
import { readCloudEvents } from './readCloudEvents';
import { addReportRoutes } from './reports';
import { addRepositoryRoutes } from './repository';
import { addReviewRoutes } from './reviews';
import { addRollupRoutes } from './rollups';
import { addStatusRoutes } from './status';
import { addTargetRoutes } from './targets';
import { validateRequests } from './validateRequests';
import { addWorklistRoutes } from './worklist';

/** What the routes need. */
export interface RouterOptions {
  assessments: AssessmentService;
  auditor: AuditorService;
  catalogStore: CatalogStore;
  delivery: DeliveryService;
  drafts: DraftService;
  editions: EditionService;
  entities: EntityMaturityService;
  levels: EntityLevelsService;
  exchange: ExchangeService;
  exceptions: ExceptionService;
  facts: FactService;
  factRefreshes: FactRefreshService;
  factSources: FactSourceService;
  history: HistoryService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  models: ModelRegistry;
  names: NameResolver;
  ownScopes: OwnScopeService;
  reports: ReportService;
  repository: RepositoryService;
  reviews: ReviewService;
  rollups: RollupService;
  targets: TargetService;
  worklist: WorklistService;
}

/** The HTTP API, checked against its contract on the way in. */
export async function createRouter(options: RouterOptions): Promise<Router> {
  const contract = parse(
    await readFile(
      resolvePackagePath(
        '@cloud-native-maturity/backstage-plugin-maturity-backend',
        'src/schema/openapi.yaml',
      ),
      'utf8',
    ),
  );
  const routes = PromiseRouter();
  addModelRoutes(routes, options);
  addEditionRoutes(routes, options);
  addStatusRoutes(routes, options);
  addEntityRoutes(routes, options);
  addRollupRoutes(routes, options);
  addExchangeRoutes(routes, {
    ...options,
    files: FileReader.create(contract),
  });
  addHistoryRoutes(routes, options);
  addAssessmentRoutes(routes, options);
  addDeliveryRoutes(routes, options);
  addDraftRoutes(routes, options);
  addRepositoryRoutes(routes, options);
  addReviewRoutes(routes, options);
  addTargetRoutes(routes, options);
  addWorklistRoutes(routes, options);
  addOwnScopeRoutes(routes, options);
  addReportRoutes(routes, options);
  addExceptionRoutes(routes, options);
  addFactRoutes(routes, options);
  addFactSourceRoutes(routes, options);

  const router = PromiseRouter();
  // Others add routes to the plugin, too, such as the scheduler; what they take is their affair.
  router.use('/delivery/events', readCloudEvents);
  router.use(firstSegments(contract.paths), readBody());
  router.use(validateRequests(contract));
  router.use(routes);
  router.use(hideInternalErrors(options.logger));
  return router;
}

/** `/entities` for `/entities/{kind}/{namespace}/{name}`, each once. */
function firstSegments(paths: Record<string, unknown>): string[] {
  return [...new Set(Object.keys(paths).map(path => `/${path.split('/')[1]}`))];
}
