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
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { AnswerConfirmer } from '../../assessments/AnswerConfirmer';
import { AnswerImporter } from '../../assessments/AnswerImporter';
import { AnswerRecorder } from '../../assessments/AnswerRecorder';
import { AssessmentMover } from '../../assessments/AssessmentMover';
import { ExpiryRecorder } from '../../assessments/ExpiryRecorder';
import { SubjectScorer } from '../../assessments/SubjectScorer';
import { CatalogSynchronizer } from '../../catalog/CatalogSynchronizer';
import { MaturityConfig } from '../../config/readMaturityConfig';
import { DatabaseAssessmentStore } from '../../database/DatabaseAssessmentStore';
import { DatabaseCatalogStore } from '../../database/DatabaseCatalogStore';
import { DatabaseCriterionStore } from '../../database/DatabaseCriterionStore';
import { DatabaseExceptionStore } from '../../database/DatabaseExceptionStore';
import { DatabaseFactStore } from '../../database/DatabaseFactStore';
import { DatabaseHistoryStore } from '../../database/DatabaseHistoryStore';
import { DatabaseRecountStore } from '../../database/DatabaseRecountStore';
import { DatabaseRepositoryStore } from '../../database/DatabaseRepositoryStore';
import { DatabaseRollupStore } from '../../database/DatabaseRollupStore';
import { DatabaseScoringStore } from '../../database/DatabaseScoringStore';
import { DatabaseSnapshotStore } from '../../database/DatabaseSnapshotStore';
import { DatabaseTargetStore } from '../../database/DatabaseTargetStore';
import { EditionMover } from '../../editions/EditionMover';
import { MoveRehearser } from '../../editions/MoveRehearser';
import { ExceptionKeeper } from '../../exceptions/ExceptionKeeper';
import { DefaultFactService } from '../../facts/DefaultFactService';
import { FactEvaluator } from '../../facts/evaluation/FactEvaluator';
import { FactRecorder } from '../../facts/FactRecorder';
import { SubjectFactReader } from '../../facts/SubjectFactReader';
import { DatabaseDeliveryStore } from '../../database/DatabaseDeliveryStore';
import { readSubjects } from '../../collectors/readSubjects';
import { DefaultRepositoryService } from '../../repository/DefaultRepositoryService';
import { FileFetcher } from '../../repository/FileFetcher';
import { RepositorySynchronizer } from '../../repository/RepositorySynchronizer';
import { SubjectFileReader } from '../../repository/SubjectFileReader';
import { HousekeepingTask } from '../../tasks/HousekeepingTask';
import { Pruner } from '../../tasks/Pruner';
import { Recounter } from '../../rollups/recount/Recounter';
import { Rescorer } from '../../rollups/Rescorer';
import { SnapshotBuilder } from '../../rollups/SnapshotBuilder';
import { registryOf } from './handMadeModel';

/** The stores and services of the plugin as createServices puts them together, but for permissions and names. */
export function wireServices(options: {
  catalog: Pick<CatalogService, 'streamEntities'>;
  config: MaturityConfig;
  database: Knex;
  models: MaturityModel[];
  now(): Date;
  urlReader: Pick<UrlReaderService, 'readUrl'>;
}) {
  const { catalog, config, database, now } = options;
  const logger = mockServices.logger.mock();
  const models = registryOf(options.models);
  const scorer = SubjectScorer.create({ models });
  const exceptionStore = DatabaseExceptionStore.create({ database });
  const exceptions = ExceptionKeeper.create({
    auditor: mockServices.auditor.mock({
      createEvent: async () => ({
        success: async () => {},
        fail: async () => {},
      }),
    }),
    models,
    scorer,
    store: exceptionStore,
  });
  let evaluate = async (_entityRefs: string[]): Promise<string[]> => [];
  const store = DatabaseAssessmentStore.create({
    database,
    beforeUpdate: () => exceptions.recordDue(now()),
    afterUpdate: entityRefs => evaluate(entityRefs),
  });
  const clock = { now };
  const factStore = DatabaseFactStore.create({ database });
  const deliveryStore = DatabaseDeliveryStore.create({ database });
  const repositoryStore = DatabaseRepositoryStore.create({ database });
  const subjectFiles = SubjectFileReader.create({ store: repositoryStore });
  const subjectFacts = SubjectFactReader.create({ store: factStore });
  const catalogStore = DatabaseCatalogStore.create({ database });
  const { id: modelId, edition } = models.getDefault();
  const defaultModel = { modelId, edition };
  const scoring = {
    models,
    scorer,
    store,
    rules: config.answers,
  };
  const expiries = ExpiryRecorder.create({ ...scoring, defaultModel });
  const snapshots = SnapshotBuilder.create({
    models,
    scorer,
    store: DatabaseSnapshotStore.create({ database }),
  });
  const evaluator = FactEvaluator.create({
    assessmentStore: store,
    models,
    now,
    repository: repositoryStore,
    scorer,
    store: factStore,
    onBackdated: async revisedFrom => {
      await snapshots.build({ now: now(), revisedFrom });
    },
  });
  evaluate = entityRefs => evaluator.evaluate(entityRefs);
  return {
    assessmentStore: store,
    deliveryStore,
    evaluator,
    repositoryStore,
    composer: DefaultRepositoryService.create({
      ...scoring,
      assessmentStore: store,
      isEnabled: true,
      now,
      store: repositoryStore,
    }),
    repositories: RepositorySynchronizer.create({
      ...scoring,
      assessmentStore: store,
      evaluator,
      fetcher: FileFetcher.create({ reader: options.urlReader }),
      integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
      now,
      readSubjects: signal =>
        readSubjects(
          {
            auth: mockServices.auth(),
            catalog,
            catalogStore,
            subjects: config.subjects,
          },
          signal,
        ),
      store: repositoryStore,
    }),
    factStore,
    facts: DefaultFactService.create({
      catalogStore,
      now,
      recorder: FactRecorder.create({
        ...config.facts,
        evaluator,
        store: factStore,
      }),
      store: factStore,
    }),
    exceptionStore,
    exceptions,
    catalogStore,
    criterionStore: DatabaseCriterionStore.create({ database }),
    historyStore: DatabaseHistoryStore.create({ database }),
    rollupStore: DatabaseRollupStore.create({ database }),
    targetStore: DatabaseTargetStore.create({ database }),
    confirmer: AnswerConfirmer.create(scoring),
    recorder: AnswerRecorder.create({
      ...scoring,
      subjectFacts,
      subjectFiles,
    }),
    mover: AssessmentMover.create(scoring),
    editionMover: EditionMover.create(scoring),
    rehearser: MoveRehearser.create(scoring),
    importer: AnswerImporter.create({
      ...scoring,
      onImported: async revisedFrom => {
        await snapshots.build({ now: now(), revisedFrom });
      },
    }),
    expiries,
    recounter: Recounter.create({
      clock,
      exceptions,
      expiries,
      models,
      scorer,
      store: DatabaseRecountStore.create({ database }),
    }),
    housekeeping: HousekeepingTask.create({
      clock,
      exceptions,
      expiries,
      facts: evaluator,
      deliveryPruner: Pruner.create({
        ...config.delivery,
        store: deliveryStore,
      }),
      pruner: Pruner.create({ ...config.facts, store: factStore }),
      logger,
      snapshots,
    }),
    synchronizer: CatalogSynchronizer.create({
      auth: mockServices.auth(),
      catalog,
      clock,
      config,
      exceptions,
      logger,
      models,
      rescorer: Rescorer.create({
        assessmentStore: store,
        catalogStore,
        exceptions,
        logger,
        models,
        scorer,
        store: DatabaseScoringStore.create({ database }),
      }),
      scorer,
      store: catalogStore,
    }),
  };
}
