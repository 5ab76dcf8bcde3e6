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
import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { MaturityConfig } from '../config/readMaturityConfig';
import { DatabaseDraftStore } from '../database/DatabaseDraftStore';
import { DatabaseExportStore } from '../database/DatabaseExportStore';
import { DatabaseReviewStore } from '../database/DatabaseReviewStore';
import { createDraftService } from '../drafts/createDraftService';
import { DraftPresenter } from '../drafts/DraftPresenter';
import { DraftService } from '../drafts/DraftService';
import { AuthorizedEditionService } from '../editions/AuthorizedEditionService';
import { DefaultEditionService } from '../editions/DefaultEditionService';
import { EditionMover } from '../editions/EditionMover';
import { EditionService } from '../editions/EditionService';
import { MoveRehearser } from '../editions/MoveRehearser';
import { ExceptionService } from '../exceptions/ExceptionService';
import { AuthorizedExchangeService } from '../exchange/AuthorizedExchangeService';
import { DefaultExchangeService } from '../exchange/DefaultExchangeService';
import { ExchangeService } from '../exchange/ExchangeService';
import { SubjectFactReader } from '../facts/SubjectFactReader';
import { ModelChanges, ModelRegistry } from '../models';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { ReviewAccess, ReviewAccessOptions } from '../permissions/ReviewAccess';
import { SubjectFileReader } from '../repository/SubjectFileReader';
import { createReviewService } from '../review/createReviewService';
import { ReviewPresenter } from '../review/ReviewPresenter';
import { ReviewService } from '../review/ReviewService';
import { AnswerConfirmer } from './AnswerConfirmer';
import { AnswerImporter } from './AnswerImporter';
import { AnswerPresenter } from './AnswerPresenter';
import { AnswerRecorder } from './AnswerRecorder';
import { AssessmentMover } from './AssessmentMover';
import { AssessmentReader } from './AssessmentReader';
import { AssessmentService } from './AssessmentService';
import { AssessmentStore } from './AssessmentStore';
import { AuthorizedAssessmentService } from './AuthorizedAssessmentService';
import { ChangeNotifier } from './ChangeNotifier';
import { DefaultAssessmentService } from './DefaultAssessmentService';
import { SubjectScorer } from './SubjectScorer';

/** What lets people assess: one by one, from drafts and files, under other editions, and with a review. */
export interface AssessmentServices {
  assessments: AssessmentService;
  drafts: DraftService;
  editions: EditionService;
  exchange: ExchangeService;
  reviews: ReviewService;
}

/** Puts together what lets people assess, permissions included. */
export function createAssessmentServices(
  options: Omit<ReviewAccessOptions, 'permissionsEnabled'> & {
    access: AssessmentAccess;
    auditor: AuditorService;
    changes: ModelChanges;
    config: MaturityConfig;
    database: Knex;
    exceptions: ExceptionService;
    importer: AnswerImporter;
    logger: LoggerService;
    models: ModelRegistry;
    notifier: ChangeNotifier;
    now(): Date;
    scorer: SubjectScorer;
    store: AssessmentStore;
    subjectFacts: SubjectFactReader;
    subjectFiles: SubjectFileReader;
  },
): AssessmentServices {
  const { access, config, database, models, names, scorer, store } = options;
  const { subjectFacts, subjectFiles } = options;
  const { answers: rules } = config;
  const scoring = { models, rules, scorer, store };
  const presenter = AnswerPresenter.create({ names, rules, store });
  const draftStore = DatabaseDraftStore.create({ database });
  const draftPresenter = DraftPresenter.create({
    ...options,
    store: draftStore,
  });
  const reviewAccess = ReviewAccess.create({ ...options, ...config });
  const reviewStore = DatabaseReviewStore.create({ database });
  const reviewPresenter = ReviewPresenter.create({
    ...options,
    ...config,
    reviewAccess,
    store: reviewStore,
  });
  return {
    assessments: AuthorizedAssessmentService.create({
      access,
      service: DefaultAssessmentService.create({
        ...options,
        ...scoring,
        confirmer: AnswerConfirmer.create(scoring),
        mover: AssessmentMover.create(scoring),
        presenter,
        reader: AssessmentReader.create({
          ...options,
          ...scoring,
          drafts: draftPresenter,
          presenter,
          reviews: reviewPresenter,
        }),
        recorder: AnswerRecorder.create({
          ...scoring,
          subjectFacts,
          subjectFiles,
        }),
      }),
    }),
    drafts: createDraftService({
      ...options,
      answers: presenter,
      assessments: store,
      presenter: draftPresenter,
      rules,
      store: draftStore,
    }),
    editions: AuthorizedEditionService.create({
      ...options,
      ...config,
      service: DefaultEditionService.create({
        ...options,
        mover: EditionMover.create(scoring),
        rehearser: MoveRehearser.create(scoring),
      }),
    }),
    exchange: AuthorizedExchangeService.create({
      access,
      names,
      service: DefaultExchangeService.create({
        ...options,
        exports: DatabaseExportStore.create({ database }),
        presenter,
        reviews: reviewPresenter,
      }),
    }),
    reviews: createReviewService({
      ...options,
      ...config,
      assessments: store,
      presenter: reviewPresenter,
      reviewAccess,
      store: reviewStore,
    }),
  };
}
