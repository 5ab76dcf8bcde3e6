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
  AuditorService,
  AuthService,
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AnswerRules } from '../assessments/answerRules';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { CatalogStore } from '../catalog/CatalogStore';
import { readSubjects } from '../collectors/readSubjects';
import { MaturityConfig } from '../config/readMaturityConfig';
import { FactEvaluator } from '../facts/evaluation/FactEvaluator';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { FactSourceStore } from '../sources/FactSourceStore';
import { AuthorizedRepositoryService } from './AuthorizedRepositoryService';
import { DefaultRepositoryService } from './DefaultRepositoryService';
import { FileFetcher } from './FileFetcher';
import { RepositoryReporter } from './RepositoryReporter';
import { RepositoryService } from './RepositoryService';
import { RepositoryStore } from './RepositoryStore';
import { RepositorySynchronizer } from './RepositorySynchronizer';
import { RepositoryTask } from './RepositoryTask';

/** What has to do with answers that are kept in repositories. */
export interface RepositoryServices {
  /** For requests, with permissions. */
  repository: RepositoryService;
  repositoryReporter: RepositoryReporter;
  repositoryTask: RepositoryTask;
}

/** Puts together what has to do with answers that are kept in repositories. */
export function createRepositoryServices(options: {
  access: AssessmentAccess;
  assessmentStore: AssessmentStore;
  auditor: AuditorService;
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  catalogStore: Pick<CatalogStore, 'readState'>;
  config: MaturityConfig;
  evaluator: FactEvaluator;
  integrations: ScmIntegrationRegistry;
  logger: LoggerService;
  models: ModelRegistry;
  names: NameResolver;
  now(): Date;
  rules: AnswerRules;
  runs: FactSourceStore;
  store: RepositoryStore;
  urlReader: UrlReaderService;
}): RepositoryServices {
  const { config, urlReader } = options;
  const { subjects, repository } = config;
  return {
    repository: AuthorizedRepositoryService.create({
      ...options,
      service: DefaultRepositoryService.create({
        ...options,
        isEnabled: repository.isEnabled,
      }),
    }),
    repositoryReporter: RepositoryReporter.create({
      ...options,
      isEnabled: repository.isEnabled,
    }),
    repositoryTask: RepositoryTask.create({
      ...options,
      config: repository,
      synchronizer: RepositorySynchronizer.create({
        ...options,
        fetcher: FileFetcher.create({ reader: urlReader }),
        readSubjects: signal => readSubjects({ ...options, subjects }, signal),
      }),
    }),
  };
}
