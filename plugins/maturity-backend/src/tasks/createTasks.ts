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
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { MaturityClock } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { Knex } from 'knex';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ExpiryRecorder } from '../assessments/ExpiryRecorder';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { CatalogStore } from '../catalog/CatalogStore';
import { CatalogSynchronizer } from '../catalog/CatalogSynchronizer';
import { MaturityConfig } from '../config/readMaturityConfig';
import { DatabaseRecountStore } from '../database/DatabaseRecountStore';
import { ExceptionKeeper } from '../exceptions/ExceptionKeeper';
import { FactEvaluator } from '../facts/evaluation/FactEvaluator';
import { ModelRegistry } from '../models';
import { Recounter } from '../rollups/recount/Recounter';
import { Rescorer } from '../rollups/Rescorer';
import { ScoringStore } from '../rollups/ScoringStore';
import { SnapshotBuilder } from '../rollups/SnapshotBuilder';
import { HousekeepingTask } from './HousekeepingTask';
import { Pruner } from './Pruner';
import { RecountTask } from './RecountTask';

/** What the tasks are made of. */
export interface CreateTasksOptions {
  assessmentStore: AssessmentStore;
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  catalogStore: CatalogStore;
  clock: MaturityClock;
  config: MaturityConfig;
  database: Knex;
  exceptions: ExceptionKeeper;
  facts: Pick<FactEvaluator, 'evaluateAll'>;
  logger: LoggerService;
  metrics: MetricsService;
  models: ModelRegistry;
  pruner: Pruner;
  deliveryPruner: Pruner;
  scorer: SubjectScorer;
  scoringStore: ScoringStore;
  snapshots: SnapshotBuilder;
}

/** What is done by schedule, once for all replicas. */
export interface MaturityTasks {
  housekeeping: HousekeepingTask;
  recount: RecountTask;
  synchronizer: CatalogSynchronizer;
}

/** Puts the tasks together. */
export function createTasks(options: CreateTasksOptions): MaturityTasks {
  const { assessmentStore, catalogStore, database, models } = options;
  const { id: modelId, edition } = models.getDefault();
  const expiries = ExpiryRecorder.create({
    ...options,
    defaultModel: { modelId, edition },
    store: assessmentStore,
  });
  return {
    housekeeping: HousekeepingTask.create({ ...options, expiries }),
    recount: RecountTask.create({
      ...options,
      recounter: Recounter.create({
        ...options,
        expiries,
        store: DatabaseRecountStore.create({ database }),
      }),
    }),
    synchronizer: CatalogSynchronizer.create({
      ...options,
      rescorer: Rescorer.create({
        ...options,
        store: options.scoringStore,
      }),
      store: catalogStore,
    }),
  };
}
