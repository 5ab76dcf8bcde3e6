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
  DatabaseService,
  LoggerService,
  PermissionsService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { MaturityClock } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AnswerImporter } from './assessments/AnswerImporter';
import { ChangeNotifier } from './assessments/ChangeNotifier';
import {
  AssessmentServices,
  createAssessmentServices,
} from './assessments/createAssessmentServices';
import { SubjectScorer } from './assessments/SubjectScorer';
import { CatalogStore } from './catalog/CatalogStore';
import {
  CollectorServices,
  createCollectorServices,
} from './collectors/createCollectorServices';
import { ConfiguredCollector } from './config/readCollectors';
import { MaturityConfig } from './config/readMaturityConfig';
import { DatabaseAssessmentStore } from './database/DatabaseAssessmentStore';
import { DatabaseCatalogStore } from './database/DatabaseCatalogStore';
import { DatabaseExceptionStore } from './database/DatabaseExceptionStore';
import { DatabaseFactSourceStore } from './database/DatabaseFactSourceStore';
import { DatabaseRepositoryStore } from './database/DatabaseRepositoryStore';
import { DatabaseScoringStore } from './database/DatabaseScoringStore';
import { DatabaseSnapshotStore } from './database/DatabaseSnapshotStore';
import { DatabaseWatcherStore } from './database/DatabaseWatcherStore';
import { migrateDatabase } from './database/migrateDatabase';
import {
  DeliveryServices,
  createDeliveryServices,
} from './delivery/createDeliveryServices';
import {
  EntityServices,
  createEntityServices,
} from './entities/createEntityServices';
import { createExceptionServices } from './exceptions/createExceptionServices';
import { ExceptionKeeper } from './exceptions/ExceptionKeeper';
import { ExceptionService } from './exceptions/ExceptionService';
import { createFactServices } from './facts/createFactServices';
import { FactService } from './facts/FactService';
import { ModelChanges, ModelRegistry } from './models';
import { CatalogReading } from './names/CatalogReading';
import { NameResolver } from './names/NameResolver';
import {
  AssessmentAccess,
  AssessmentAccessOptions,
} from './permissions/AssessmentAccess';
import { createRefreshService } from './refresh/createRefreshService';
import { FactRefreshService } from './refresh/FactRefreshService';
import {
  RepositoryServices,
  createRepositoryServices,
} from './repository/createRepositoryServices';
import { REPOSITORY_SOURCE } from './repository/RepositoryReporter';
import { SubjectFileReader } from './repository/SubjectFileReader';
import { RollupAuthorizationOptions } from './rollups/authorizeRollups';
import {
  RollupServices,
  createRollupServices,
} from './rollups/createRollupServices';
import { SnapshotBuilder } from './rollups/SnapshotBuilder';
import { MaturityTasks, createTasks } from './tasks/createTasks';
import { createWorklistService } from './worklist/createWorklistService';
import { WorklistService } from './worklist/WorklistService';

/** What the services are made of. */
export interface CreateServicesOptions {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  changes: ModelChanges;
  clock: MaturityClock;
  collectors: readonly ConfiguredCollector[];
  config: MaturityConfig;
  database: DatabaseService;
  integrations: ScmIntegrationRegistry;
  isAllowed: AssessmentAccessOptions['isAllowed'];
  logger: LoggerService;
  metrics: MetricsService;
  models: ModelRegistry;
  permissions: PermissionsService;
  signals: SignalsService;
  toFilter: RollupAuthorizationOptions['toFilter'];
  urlReader: UrlReaderService;
  userInfo: UserInfoService;
}

/** The services of the plugin, permissions included, and its tasks. */
export interface MaturityServices
  extends AssessmentServices,
    CollectorServices,
    EntityServices,
    RollupServices,
    MaturityTasks,
    Pick<DeliveryServices, 'delivery'>,
    Pick<RepositoryServices, 'repository' | 'repositoryTask'> {
  catalogStore: CatalogStore;
  exceptions: ExceptionService;
  facts: FactService;
  factRefreshes: FactRefreshService;
  /** The given ones, and those that assessments are still under. */
  models: ModelRegistry;
  names: NameResolver;
  worklist: WorklistService;
}

/** Puts the services together over a migrated database. */
export async function createServices(
  given: CreateServicesOptions,
): Promise<MaturityServices> {
  const database = await migrateDatabase(given.database);
  const scoringStore = DatabaseScoringStore.create({ database });
  const models = given.models.withRetired(
    await scoringStore.readRetiredModels(given.models.list()),
  );
  const catalogReading = CatalogReading.create(given);
  const options = { ...given, catalogReading, models };
  const { clock, config } = options;
  const now = () => clock.now();
  const { answers: rules } = config;
  const catalogStore = DatabaseCatalogStore.create({ database });
  const scorer = SubjectScorer.create({ models });
  const exceptionStore = DatabaseExceptionStore.create({ database });
  const keeper = ExceptionKeeper.create({
    ...options,
    scorer,
    store: exceptionStore,
  });
  // Facts are evaluated with the store, and after what it writes.
  let evaluate = async (_entityRefs: string[]): Promise<string[]> => [];
  const store = DatabaseAssessmentStore.create({
    database,
    beforeUpdate: () => keeper.recordDue(now()),
    afterUpdate: entityRefs => evaluate(entityRefs),
  });
  const names = NameResolver.create({ ...options, store: catalogStore });
  const access = AssessmentAccess.create({
    ...options,
    ...config,
    catalogStore,
    names,
  });
  const snapshots = SnapshotBuilder.create({
    models,
    scorer,
    store: DatabaseSnapshotStore.create({ database }),
  });
  const scoring = { models, rules, scorer, store };
  const importer = AnswerImporter.create({
    ...scoring,
    onImported: async revisedFrom => {
      await snapshots.build({ now: now(), revisedFrom });
    },
  });
  const notifier = ChangeNotifier.create({
    ...options,
    watchers: DatabaseWatcherStore.create({ database }),
  });
  const repositoryStore = DatabaseRepositoryStore.create({ database });
  const subjectFiles = SubjectFileReader.create({ store: repositoryStore });
  const facts = createFactServices({
    ...options,
    ...config,
    access,
    assessmentStore: store,
    catalogStore,
    database,
    names,
    notifier,
    now,
    scorer,
    snapshots,
    repository: repositoryStore,
    reservedSources: new Set([
      REPOSITORY_SOURCE,
      ...options.collectors.map(({ collector }) => collector.id),
    ]),
  });
  const { delivery, deliveryPruner } = createDeliveryServices({
    ...options,
    ...config,
    access,
    catalogStore,
    database,
    facts: facts.collected,
    names,
    now,
  });
  const { evaluator, subjectFacts } = facts;
  evaluate = entityRefs => evaluator.evaluate(entityRefs);
  const repository = createRepositoryServices({
    ...options,
    access,
    assessmentStore: store,
    catalogStore,
    evaluator,
    names,
    now,
    rules,
    runs: DatabaseFactSourceStore.create({ database }),
    store: repositoryStore,
  });
  const exceptions = createExceptionServices({
    ...options,
    ...config,
    assessmentAccess: access,
    assessmentStore: store,
    catalogStore,
    keeper,
    maximumDays: config.exceptionMaximumDays,
    names,
    now,
    scorer,
    store: exceptionStore,
  });
  const assessing = createAssessmentServices({
    ...options,
    access,
    catalogStore,
    database,
    exceptions,
    importer,
    names,
    notifier,
    now,
    scorer,
    store,
    subjectFacts,
    subjectFiles,
  });
  const counting = createRollupServices({
    ...options,
    catalogStore,
    database,
    names,
    now,
  });
  return {
    ...createCollectorServices({
      ...options,
      ...config,
      catalogStore,
      database,
      facts: facts.collected,
      now,
      repository: repository.repositoryReporter,
    }),
    repository: repository.repository,
    repositoryTask: repository.repositoryTask,
    ...assessing,
    ...counting,
    catalogStore,
    delivery,
    ...createEntityServices({
      ...options,
      ...config,
      access,
      assessments: assessing.assessments,
      catalogStore,
      database,
      names,
      rollups: counting.rollups,
    }),
    exceptions,
    facts: facts.service,
    factRefreshes: createRefreshService({
      ...options,
      ...config,
      access,
      assessmentStore: store,
      database,
      evaluator,
      facts: facts.collected,
      now,
    }),
    models,
    names,
    ...createTasks({
      ...options,
      assessmentStore: store,
      catalogStore,
      database,
      exceptions: keeper,
      deliveryPruner,
      facts: evaluator,
      pruner: facts.pruner,
      models,
      scoringStore,
      scorer,
      snapshots,
    }),
    worklist: createWorklistService({
      ...options,
      ...config,
      database,
      names,
      warningDays: rules.warningDays,
    }),
  };
}
