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
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ChangeNotifier } from '../assessments/ChangeNotifier';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { CatalogStore } from '../catalog/CatalogStore';
import { MaturityConfig } from '../config/readMaturityConfig';
import { DatabaseFactStore } from '../database/DatabaseFactStore';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { RepositoryStore } from '../repository/RepositoryStore';
import { SnapshotBuilder } from '../rollups/SnapshotBuilder';
import { Pruner } from '../tasks/Pruner';
import { AuthorizedFactService } from './AuthorizedFactService';
import { DefaultFactService } from './DefaultFactService';
import { FactEvaluator } from './evaluation/FactEvaluator';
import { FactRecorder } from './FactRecorder';
import { FactService, UnauthorizedFactService } from './FactService';
import { SubjectFactReader } from './SubjectFactReader';

/** What has to do with facts, put together. */
export interface FactServices {
  /** For requests, with permissions. */
  service: FactService;
  /** For collectors of facts within the backend. */
  collected: UnauthorizedFactService;
  /** For everything else that shows or changes assessments. */
  subjectFacts: SubjectFactReader;
  evaluator: FactEvaluator;
  pruner: Pruner;
}

/** Puts together what has to do with facts. */
export function createFactServices(options: {
  access: AssessmentAccess;
  catalogStore: CatalogStore;
  assessmentStore: AssessmentStore;
  database: Knex;
  facts: MaturityConfig['facts'];
  models: ModelRegistry;
  names: NameResolver;
  notifier: ChangeNotifier;
  now(): Date;
  repository: RepositoryStore;
  reservedSources: ReadonlySet<string>;
  scorer: SubjectScorer;
  snapshots: SnapshotBuilder;
}): FactServices {
  const { validityDays, historyDays } = options.facts;
  const store = DatabaseFactStore.create(options);
  const { notifier, now, snapshots } = options;
  const evaluator = FactEvaluator.create({
    ...options,
    store,
    onChanged: entityRefs => notifier.notify(entityRefs),
    onBackdated: async revisedFrom => {
      await snapshots.build({ now: now(), revisedFrom });
    },
  });
  const collected = DefaultFactService.create({
    ...options,
    recorder: FactRecorder.create({ evaluator, store, validityDays }),
    store,
  });
  return {
    service: AuthorizedFactService.create({ ...options, service: collected }),
    collected,
    subjectFacts: SubjectFactReader.create({ store }),
    evaluator,
    pruner: Pruner.create({ store, historyDays }),
  };
}
