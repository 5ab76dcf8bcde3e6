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
import { MaturityModel, Scope } from '../model/types';
import { ReportRequest, ReportTableRequest } from '../report/types';
import { EntityTargets, TargetsInput } from '../targets/types';
import { DraftApi } from './DraftApi';
import { ReviewApi } from './ReviewApi';
import { FactApi } from './FactApi';
import { FactSourceApi } from './FactSourceApi';
import {
  AnswerExportPage,
  AnswerInput,
  AnswerResult,
  ChangePage,
  ConfirmationResult,
  EditionMoveResult,
  EntityLevelsPage,
  EntityLevelsRequest,
  EntityMaturity,
  FileImportRequest,
  FileImportResult,
  Exception,
  ExceptionDecision,
  ExceptionPage,
  ExceptionRequest,
  ImportRequest,
  ImportResult,
  MaturityStatus,
  ModelSummary,
  MoveRehearsal,
  MovedSubjectPage,
  OwnScopes,
  ReportView,
  Movement,
  MovementCause,
  BandView,
  CohortView,
  FilterValues,
  GapView,
  RehearsalRequest,
  RollupView,
  SubjectPage,
  WorklistOrder,
  WorklistPage,
  WorklistState,
} from './types';

/**
 * Which services a rollup or a list covers: those of a scope that have one of the values of each list that is given.
 *
 * @public
 */
export interface RollupSelection {
  /** `all`, `organization`, or the reference of a group, user, system or domain. */
  scope: string;
  /** `own` covers only what names the scope itself as its owner or its system. Default: `all` */
  depth?: 'all' | 'own';
  kind?: string[];
  type?: string[];
  lifecycle?: string[];
  tag?: string[];
  system?: string[];
  domain?: string[];
  /** Ids of cohorts; `unknown` for services without one. */
  cohort?: string[];
}

/**
 * Whether levels are those with exceptions, which they are unless something else is asked for, or those without.
 *
 * @public
 */
export interface ExceptionsChoice {
  exceptions?: 'with' | 'without';
}

/**
 * Options of a single request.
 *
 * @public
 */
export interface MaturityRequestOptions {
  /** A Backstage token, where the fetch implementation does not add one itself. */
  token?: string;
  /** Ends the request early. */
  signal?: AbortSignal;
}

/**
 * Which exceptions are asked for: those to which everything applies that is given.
 *
 * @public
 */
export interface ExceptionQuery {
  states?: Array<Exception['state']>;
  /** `all`, `organization`, a group, user, system or domain. */
  scope?: string;
  /** A subject, whose own exceptions and those of the groups that own it are meant. */
  entityRef?: string;
  criterionId?: string;
  /** A time in ISO 8601. */
  endsBefore?: string;
  /** A group: those given to everything that it owns, for the group itself or for one above it. */
  ownedBy?: string;
  /** `decide`: requests that the reader may approve or deny. `owned`: those for what the reader owns. */
  mine?: 'decide' | 'owned';
  /** The language of the statements of criteria. */
  lang?: string;
  /** Whether to add the figures of the scope. */
  figures?: boolean;
  limit?: number;
  cursor?: string;
}

/**
 * What can be asked of the Maturity backend. Every method throws a `ResponseError` of `@backstage/errors` when the
 * backend refuses; entity references are full references such as `component:default/payments`.
 *
 * @public
 */
export interface MaturityApi
  extends DraftApi,
    FactApi,
    FactSourceApi,
    ReviewApi {
  /** The models that entities can be assessed by, default first. */
  getModels(
    options?: MaturityRequestOptions,
  ): Promise<{ items: ModelSummary[] }>;

  /**
   * One model with all its criteria: in the default edition if none is named, and in the language that the model was
   * written in if none is named or if there is no translation into it. Single texts without a translation stay in the
   * original language and are listed under `untranslated`.
   *
   * @param request - `language` is a BCP 47 tag such as `de` or `zh`; `de-AT` finds `de`. `scope` leaves out the criteria of
   * other scopes, with the texts of cells that have none left; `none` leaves out all.
   */
  getModel(
    request: {
      modelId: string;
      edition?: string;
      language?: string;
      scope?: Scope | 'none';
    },
    options?: MaturityRequestOptions,
  ): Promise<MaturityModel>;

  /** Whether the numbers can be relied on just now. */
  getStatus(options?: MaturityRequestOptions): Promise<MaturityStatus>;

  /**
   * Says of answers, each named by criterion and id, that they are still true: they count anew. At most 500 at once. What
   * somebody changed since is left alone and listed under `changed`.
   */
  confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options?: MaturityRequestOptions,
  ): Promise<ConfirmationResult>;

  /**
   * Something that differs from the `version` of an assessment once it has changed. Who asks counts as having the
   * assessment open for three minutes, and is told of changes on {@link MATURITY_SIGNALS_CHANNEL}.
   */
  getAssessmentVersion(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<{ version: string }>;

  /** All that the Maturity tab of an entity shows. */
  getEntityMaturity(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<EntityMaturity>;

  /**
   * Answers a criterion, changes the answer, or withdraws it.
   *
   * Throws {@link AnswerConflictError} when someone else answered since the answer named by `basedOn`.
   */
  putAnswer(
    request: { entityRef: string; criterionId: string; answer: AnswerInput },
    options?: MaturityRequestOptions,
  ): Promise<AnswerResult>;

  /** The changes of an assessment, newest first, at most 100 a page. */
  getHistory(
    request: {
      entityRef: string;
      criterionId?: string;
      limit?: number;
      cursor?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<ChangePage>;

  /** Imports answers with their dates, all or nothing. The same id again changes nothing. */
  importAnswers(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportResult>;

  /**
   * Imports a file of answers, all or nothing. With `dryRun`, it says line by line what is wrong and stores nothing;
   * without, a file with anything wrong in it is refused.
   */
  importFile(
    request: FileImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<FileImportResult>;

  /**
   * A page of the answers of people that stand, in the form in which they are imported: of one subject, or of everything
   * in a scope that the caller may read.
   */
  exportAnswers(
    request: { scope?: string; limit?: number; cursor?: string },
    options?: MaturityRequestOptions,
  ): Promise<AnswerExportPage>;

  /** All of these answers as one table in CSV. */
  exportTable(
    request: { scope?: string },
    options?: MaturityRequestOptions,
  ): Promise<string>;

  /** Tells what moving the assessments of a model to an edition, or changing the model, would do. Writes nothing. */
  rehearseMove(
    request: RehearsalRequest & { modelId: string },
    options?: MaturityRequestOptions,
  ): Promise<MoveRehearsal>;

  /**
   * Moves the assessment of one entity to another edition of a model, or a bounded number of all that are under another
   * one: call it again until none remains.
   */
  moveToEdition(
    request: { modelId: string; edition: string; entityRef?: string },
    options?: MaturityRequestOptions,
  ): Promise<EditionMoveResult>;

  /** Moves the assessment of one entity to another, for example after a rename. */
  moveAssessment(
    request: { from: string; to: string },
    options?: MaturityRequestOptions,
  ): Promise<{ moved: number }>;

  /**
   * Where up to 100 entities stand, in one request. Entities that are not assessed, unknown or not readable are left out
   * alike.
   */
  getEntityLevels(
    request: EntityLevelsRequest,
    options?: MaturityRequestOptions,
  ): Promise<EntityLevelsPage>;

  /** Replaces the targets of a subject, or of everything that a group owns; an empty list withdraws them. */
  putTargets(
    request: { entityRef: string; input: TargetsInput },
    options?: MaturityRequestOptions,
  ): Promise<EntityTargets>;

  /** Exceptions that the reader may read, newest first, at most 100 a page. */
  getExceptions(
    request: ExceptionQuery,
    options?: MaturityRequestOptions,
  ): Promise<ExceptionPage>;

  /** Asks for a waiver of a criterion; it has no effect until it is approved. */
  requestException(
    request: ExceptionRequest,
    options?: MaturityRequestOptions,
  ): Promise<Exception>;

  /** Approves or denies a request, or revokes an exception before its end. */
  decideException(
    request: ExceptionDecision & { id: string },
    options?: MaturityRequestOptions,
  ): Promise<Exception>;

  /**
   * The rollup of `all`, `organization`, a group, user, system or domain.
   *
   * @param request - `asOf`: counts what was so at that date or time instead of now, without filters and trend;
   *   `organization`: with `asOf`, whether subjects count where they were `then` (the default) or where they are `now`;
   *   `exceptions`: whether levels are those with exceptions (the default) or those without
   */
  getRollup(
    request: RollupSelection &
      ExceptionsChoice & {
        children?: boolean;
        trendWeeks?: number;
        asOf?: string;
        organization?: 'then' | 'now';
        lang?: string;
      },
    options?: MaturityRequestOptions,
  ): Promise<RollupView>;

  /** The subjects that a rollup counts, by name, at most 100 a page. */
  getRollupSubjects(
    request: RollupSelection &
      ExceptionsChoice & {
        dimensionId?: string;
        bucket?: string;
        /** Only services that this criterion holds back. */
        gap?: string;
        limit?: number;
        cursor?: string;
      },
    options?: MaturityRequestOptions,
  ): Promise<SubjectPage>;

  /**
   * The organisation's own levels, those of its teams, and those of its services.
   *
   * @param request - with `asOf`, as of a date; `organization` is `then` if missing
   */
  getRollupBands(
    request: {
      scope: string;
      asOf?: string;
      organization?: 'then' | 'now';
      lang?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<BandView>;

  /**
   * How the services of a scope stand in the lenses at the end of a period, and how that changed.
   *
   * @param request - the period ends now if `to` is missing; `organization` is `then` if missing
   */
  getReport(
    request: ReportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ReportView>;

  /** One table of the same report, as CSV. */
  getReportTable(
    request: ReportRequest & ReportTableRequest,
    options?: MaturityRequestOptions,
  ): Promise<string>;

  /**
   * The groups of the person who asks, and the groups above them, at most 500; those that the person may know.
   */
  getOwnScopes(options?: MaturityRequestOptions): Promise<OwnScopes>;

  /**
   * The assessments of everything that the person who asks owns or may assess, at most 100 a page.
   *
   * @param request - `order` is `attention` if missing
   */
  getWorklist(
    request: {
      state?: WorklistState;
      order?: WorklistOrder;
      limit?: number;
      offset?: number;
    },
    options?: MaturityRequestOptions,
  ): Promise<WorklistPage>;

  /** The criteria that hold the services of a scope back from their next level, the largest gap first. */
  getRollupGaps(
    request: RollupSelection & {
      dimensionId?: string;
      /** Default: `held`, by how many services a criterion holds back. */
      sort?: 'held' | 'lift';
      limit?: number;
      lang?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<GapView>;

  /** One rollup for each cohort, such as cloud native, migrating, and not cloud native. */
  getRollupCohorts(
    request: RollupSelection & ExceptionsChoice & { lang?: string },
    options?: MaturityRequestOptions,
  ): Promise<CohortView>;

  /** What the services of a scope can be filtered by. */
  getRollupFilters(
    request: { scope: string },
    options?: MaturityRequestOptions,
  ): Promise<FilterValues>;

  /**
   * What moved between two dates, and why. A date means its beginning in UTC.
   *
   * @param request - `to`: now if missing; `organization`: whether subjects count where they were `then` (the default) or
   *   where they are `now`
   */
  getMovement(
    request: {
      scope: string;
      from: string;
      to?: string;
      organization?: 'then' | 'now';
    },
    options?: MaturityRequestOptions,
  ): Promise<Movement>;

  /** The subjects that a cause moved in a dimension, by name, at most 100 a page. */
  getMovedSubjects(
    request: {
      scope: string;
      cause: MovementCause;
      from: string;
      to?: string;
      organization?: 'then' | 'now';
      dimensionId?: string;
      limit?: number;
      cursor?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<MovedSubjectPage>;
}
