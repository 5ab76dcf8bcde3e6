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
import { MaturityApi } from './MaturityApi';
import { ModelClient } from './client/ModelClient';
import { AssessmentClient } from './client/AssessmentClient';
import { ExchangeClient } from './client/ExchangeClient';
import { ExceptionClient } from './client/ExceptionClient';
import { RollupClient } from './client/RollupClient';
import { ReportClient } from './client/ReportClient';
import { MovementClient } from './client/MovementClient';
import { DraftClient } from './client/DraftClient';
import { ReviewClient } from './client/ReviewClient';
import { FactClient } from './client/FactClient';
import { DeliveryClient } from './client/DeliveryClient';
import { FactSourceClient } from './client/FactSourceClient';
import { RepositoryClient } from './client/RepositoryClient';
import {
  MaturityClientOptions,
  MaturityConnection,
} from './client/MaturityConnection';

/**
 * The typed client of the Maturity HTTP API.
 *
 * @public
 */
export class MaturityClient implements MaturityApi {
  readonly #models: ModelClient;
  readonly #assessments: AssessmentClient;
  readonly #exchange: ExchangeClient;
  readonly #exceptions: ExceptionClient;
  readonly #rollups: RollupClient;
  readonly #reports: ReportClient;
  readonly #movements: MovementClient;
  readonly #drafts: DraftClient;
  readonly #reviews: ReviewClient;
  readonly #facts: FactClient;
  readonly #delivery: DeliveryClient;
  readonly #factSources: FactSourceClient;
  readonly #repository: RepositoryClient;

  constructor(options: MaturityClientOptions) {
    const connection = new MaturityConnection(options);
    this.#models = new ModelClient(connection);
    this.#assessments = new AssessmentClient(connection);
    this.#exchange = new ExchangeClient(connection);
    this.#exceptions = new ExceptionClient(connection);
    this.#rollups = new RollupClient(connection);
    this.#reports = new ReportClient(connection);
    this.#movements = new MovementClient(connection);
    this.#drafts = new DraftClient(connection);
    this.#reviews = new ReviewClient(connection);
    this.#facts = new FactClient(connection);
    this.#delivery = new DeliveryClient(connection);
    this.#factSources = new FactSourceClient(connection);
    this.#repository = new RepositoryClient(connection);
  }

  readonly getModels: MaturityApi['getModels'] = (...request) =>
    this.#models.getModels(...request);
  readonly getModel: MaturityApi['getModel'] = (...request) =>
    this.#models.getModel(...request);
  readonly getStatus: MaturityApi['getStatus'] = (...request) =>
    this.#models.getStatus(...request);
  readonly rehearseMove: MaturityApi['rehearseMove'] = (...request) =>
    this.#models.rehearseMove(...request);
  readonly moveToEdition: MaturityApi['moveToEdition'] = (...request) =>
    this.#models.moveToEdition(...request);

  readonly getEntityMaturity: MaturityApi['getEntityMaturity'] = (...request) =>
    this.#assessments.getEntityMaturity(...request);
  readonly getEntityLevels: MaturityApi['getEntityLevels'] = (...request) =>
    this.#assessments.getEntityLevels(...request);
  readonly getAssessmentVersion: MaturityApi['getAssessmentVersion'] = (
    ...request
  ) => this.#assessments.getAssessmentVersion(...request);
  readonly putAnswer: MaturityApi['putAnswer'] = (...request) =>
    this.#assessments.putAnswer(...request);
  readonly confirmAnswers: MaturityApi['confirmAnswers'] = (...request) =>
    this.#assessments.confirmAnswers(...request);
  readonly moveAssessment: MaturityApi['moveAssessment'] = (...request) =>
    this.#assessments.moveAssessment(...request);
  readonly putTargets: MaturityApi['putTargets'] = (...request) =>
    this.#assessments.putTargets(...request);
  readonly getHistory: MaturityApi['getHistory'] = (...request) =>
    this.#assessments.getHistory(...request);
  readonly getWorklist: MaturityApi['getWorklist'] = (...request) =>
    this.#assessments.getWorklist(...request);

  readonly importAnswers: MaturityApi['importAnswers'] = (...request) =>
    this.#exchange.importAnswers(...request);
  readonly importFile: MaturityApi['importFile'] = (...request) =>
    this.#exchange.importFile(...request);
  readonly exportAnswers: MaturityApi['exportAnswers'] = (...request) =>
    this.#exchange.exportAnswers(...request);
  readonly exportTable: MaturityApi['exportTable'] = (...request) =>
    this.#exchange.exportTable(...request);

  readonly getExceptions: MaturityApi['getExceptions'] = (...request) =>
    this.#exceptions.getExceptions(...request);
  readonly requestException: MaturityApi['requestException'] = (...request) =>
    this.#exceptions.requestException(...request);
  readonly decideException: MaturityApi['decideException'] = (...request) =>
    this.#exceptions.decideException(...request);

  readonly getRollup: MaturityApi['getRollup'] = (...request) =>
    this.#rollups.getRollup(...request);
  readonly getRollupSubjects: MaturityApi['getRollupSubjects'] = (...request) =>
    this.#rollups.getRollupSubjects(...request);
  readonly getRollupBands: MaturityApi['getRollupBands'] = (...request) =>
    this.#rollups.getRollupBands(...request);
  readonly getRollupGaps: MaturityApi['getRollupGaps'] = (...request) =>
    this.#rollups.getRollupGaps(...request);
  readonly getRollupCohorts: MaturityApi['getRollupCohorts'] = (...request) =>
    this.#rollups.getRollupCohorts(...request);
  readonly getRollupFilters: MaturityApi['getRollupFilters'] = (...request) =>
    this.#rollups.getRollupFilters(...request);
  readonly getOwnScopes: MaturityApi['getOwnScopes'] = (...request) =>
    this.#rollups.getOwnScopes(...request);

  readonly getReport: MaturityApi['getReport'] = (...request) =>
    this.#reports.getReport(...request);
  readonly getReportTable: MaturityApi['getReportTable'] = (...request) =>
    this.#reports.getReportTable(...request);

  readonly getMovement: MaturityApi['getMovement'] = (...request) =>
    this.#movements.getMovement(...request);
  readonly getMovedSubjects: MaturityApi['getMovedSubjects'] = (...request) =>
    this.#movements.getMovedSubjects(...request);

  readonly listSimilarSubjects: MaturityApi['listSimilarSubjects'] = (
    ...request
  ) => this.#drafts.listSimilarSubjects(...request);
  readonly copyDrafts: MaturityApi['copyDrafts'] = (...request) =>
    this.#drafts.copyDrafts(...request);
  readonly confirmDrafts: MaturityApi['confirmDrafts'] = (...request) =>
    this.#drafts.confirmDrafts(...request);
  readonly discardDrafts: MaturityApi['discardDrafts'] = (...request) =>
    this.#drafts.discardDrafts(...request);

  readonly listWaitingReviews: MaturityApi['listWaitingReviews'] = (
    ...request
  ) => this.#reviews.listWaitingReviews(...request);
  readonly submitReview: MaturityApi['submitReview'] = (...request) =>
    this.#reviews.submitReview(...request);
  readonly decideReview: MaturityApi['decideReview'] = (...request) =>
    this.#reviews.decideReview(...request);

  readonly pushFacts: MaturityApi['pushFacts'] = (...request) =>
    this.#facts.pushFacts(...request);
  readonly getFacts: MaturityApi['getFacts'] = (...request) =>
    this.#facts.getFacts(...request);
  readonly refreshFacts: MaturityApi['refreshFacts'] = (...request) =>
    this.#facts.refreshFacts(...request);
  readonly getFactRefresh: MaturityApi['getFactRefresh'] = (...request) =>
    this.#facts.getFactRefresh(...request);

  readonly pushDeliveryEvents: MaturityApi['pushDeliveryEvents'] = (
    ...request
  ) => this.#delivery.pushDeliveryEvents(...request);
  readonly getDelivery: MaturityApi['getDelivery'] = (...request) =>
    this.#delivery.getDelivery(...request);
  readonly getRollupDelivery: MaturityApi['getRollupDelivery'] = (...request) =>
    this.#delivery.getRollupDelivery(...request);

  readonly getFactSources: MaturityApi['getFactSources'] = (...request) =>
    this.#factSources.getFactSources(...request);

  readonly getMaturityFile: MaturityApi['getMaturityFile'] = (...request) =>
    this.#repository.getMaturityFile(...request);
}
