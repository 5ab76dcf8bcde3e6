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
import { ResponseError } from '@backstage/errors';
import createClient, { Client } from 'openapi-fetch';
import { MATURITY_PLUGIN_ID } from '../constants';
import { MaturityModel, Scope } from '../model/types';
import { EntityTargets, TargetsInput } from '../targets/types';
import { components, paths } from '../schema/openapi/generated/schema';
import { AnswerConflictError } from './AnswerConflictError';
import { FactSourceList } from './FactSourceApi';
import { FactsDocument, FactsResult, SubjectFacts } from './factTypes';
import {
  ExceptionQuery,
  MaturityApi,
  MaturityRequestOptions,
} from './MaturityApi';
import {
  AnswerExportPage,
  AnswerInput,
  AnswerResult,
  AssessmentReview,
  ChangePage,
  ConfirmationResult,
  DraftCopyRequest,
  DraftCopyResult,
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
  BandView,
  CohortView,
  FilterValues,
  GapView,
  RehearsalRequest,
  RollupView,
  ReviewDecisionInput,
  SimilarSubject,
  SubjectPage,
  WaitingReview,
  WorklistOrder,
  WorklistPage,
  WorklistState,
} from './types';

/**
 * What {@link MaturityClient} needs of its host. The discovery and fetch APIs of the frontend fit, and so does the
 * discovery service of the backend.
 *
 * @public
 */
export interface MaturityClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi?: { fetch: typeof fetch };
}

/**
 * The typed client of the Maturity HTTP API.
 *
 * @public
 */
export class MaturityClient implements MaturityApi {
  readonly #discoveryApi: MaturityClientOptions['discoveryApi'];
  readonly #fetch: typeof fetch;

  constructor(options: MaturityClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetch =
      options.fetchApi?.fetch ?? ((input, init) => fetch(input, init));
  }

  async getModels(
    options?: MaturityRequestOptions,
  ): Promise<{ items: ModelSummary[] }> {
    const { client, init } = await this.#connect(options);
    return unwrap(await client.request('get', '/models', init));
  }

  async getModel(
    request: {
      modelId: string;
      edition?: string;
      language?: string;
      scope?: Scope | 'none';
    },
    options?: MaturityRequestOptions,
  ): Promise<MaturityModel> {
    const { client, init } = await this.#connect(options);
    const { modelId, edition, language, scope } = request;
    return unwrap(
      await client.request('get', '/models/{modelId}', {
        ...init,
        params: {
          path: { modelId },
          query: { edition, lang: language, scope },
        },
      }),
    );
  }

  async getStatus(options?: MaturityRequestOptions): Promise<MaturityStatus> {
    const { client, init } = await this.#connect(options);
    return unwrap(await client.request('get', '/status', init));
  }

  async getEntityMaturity(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<EntityMaturity> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('get', '/entities/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
      }),
    );
  }

  async confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options?: MaturityRequestOptions,
  ): Promise<ConfirmationResult> {
    const { client, init } = await this.#connect(options);
    const { entityRef, answers } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/confirm',
        {
          ...init,
          params: { path: entityPath(entityRef) },
          body: { answers },
        },
      ),
    );
  }

  async listSimilarSubjects(
    request: { entityRef: string; search?: string },
    options?: MaturityRequestOptions,
  ): Promise<{ items: SimilarSubject[] }> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...query } = request;
    return unwrap(
      await client.request(
        'get',
        '/assessments/{kind}/{namespace}/{name}/similar',
        { ...init, params: { path: entityPath(entityRef), query } },
      ),
    );
  }

  async copyDrafts(
    request: { entityRef: string } & DraftCopyRequest,
    options?: MaturityRequestOptions,
  ): Promise<DraftCopyResult> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/drafts/copy',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }

  async confirmDrafts(
    request: {
      entityRef: string;
      drafts: Array<{ draftId: string; basedOn?: string }>;
    },
    options?: MaturityRequestOptions,
  ): Promise<ConfirmationResult> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/drafts/confirm',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }

  async listWaitingReviews(
    options?: MaturityRequestOptions,
  ): Promise<{ items: WaitingReview[] }> {
    const { client, init } = await this.#connect(options);
    return unwrap(await client.request('get', '/reviews', init));
  }

  async submitReview(
    request: { entityRef: string; note?: string },
    options?: MaturityRequestOptions,
  ): Promise<AssessmentReview> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/review',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }

  async decideReview(
    request: { entityRef: string } & ReviewDecisionInput,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentReview> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/review/decision',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }

  async discardDrafts(
    request: { entityRef: string; draftIds?: string[] },
    options?: MaturityRequestOptions,
  ): Promise<{ discarded: number }> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/drafts/discard',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }

  async getAssessmentVersion(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<{ version: string }> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request(
        'get',
        '/assessments/{kind}/{namespace}/{name}/version',
        { ...init, params: { path: entityPath(request.entityRef) } },
      ),
    );
  }

  async putAnswer(
    request: { entityRef: string; criterionId: string; answer: AnswerInput },
    options?: MaturityRequestOptions,
  ): Promise<AnswerResult> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request(
        'put',
        '/assessments/{kind}/{namespace}/{name}/answers/{criterionId}',
        {
          ...init,
          params: {
            path: {
              ...entityPath(request.entityRef),
              criterionId: request.criterionId,
            },
          },
          body: request.answer,
        },
      ),
    );
  }

  async getHistory(
    request: {
      entityRef: string;
      criterionId?: string;
      limit?: number;
      cursor?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<ChangePage> {
    const { client, init } = await this.#connect(options);
    const { entityRef, ...query } = request;
    return unwrap(
      await client.request(
        'get',
        '/assessments/{kind}/{namespace}/{name}/history',
        {
          ...init,
          params: { path: entityPath(entityRef), query },
        },
      ),
    );
  }

  async pushFacts(
    document: FactsDocument,
    options?: MaturityRequestOptions,
  ): Promise<FactsResult> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('post', '/facts', { ...init, body: document }),
    );
  }

  async getFacts(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<SubjectFacts> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('get', '/facts/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
      }),
    );
  }

  async getFactSources(
    options?: MaturityRequestOptions,
  ): Promise<FactSourceList> {
    const { client, init } = await this.#connect(options);
    return unwrap(await client.request('get', '/fact-sources', init));
  }

  async importAnswers(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportResult> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('post', '/assessments/import', {
        ...init,
        body: request,
      }),
    );
  }

  async importFile(
    request: FileImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<FileImportResult> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('post', '/assessments/import-file', {
        ...init,
        body: request,
      }),
    );
  }

  async exportAnswers(
    request: { scope?: string; limit?: number; cursor?: string },
    options?: MaturityRequestOptions,
  ): Promise<AnswerExportPage> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('get', '/assessments/export', {
        ...init,
        params: { query: request },
      }),
    );
  }

  async exportTable(
    request: { scope?: string },
    options?: MaturityRequestOptions,
  ): Promise<string> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('get', '/assessments/export.csv', {
        ...init,
        params: { query: request },
        parseAs: 'text',
      }),
    );
  }

  async rehearseMove(
    request: RehearsalRequest & { modelId: string },
    options?: MaturityRequestOptions,
  ): Promise<MoveRehearsal> {
    const { client, init } = await this.#connect(options);
    const { modelId, ...body } = request;
    return unwrap(
      await client.request('post', '/models/{modelId}/rehearsal', {
        ...init,
        params: { path: { modelId } },
        body,
      }),
    );
  }

  async moveToEdition(
    request: { modelId: string; edition: string; entityRef?: string },
    options?: MaturityRequestOptions,
  ): Promise<EditionMoveResult> {
    const { client, init } = await this.#connect(options);
    const { modelId, ...body } = request;
    return unwrap(
      await client.request('post', '/models/{modelId}/move', {
        ...init,
        params: { path: { modelId } },
        body,
      }),
    );
  }

  async moveAssessment(
    request: { from: string; to: string },
    options?: MaturityRequestOptions,
  ): Promise<{ moved: number }> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('post', '/assessments/move', {
        ...init,
        body: request,
      }),
    );
  }

  async getEntityLevels(
    request: EntityLevelsRequest,
    options?: MaturityRequestOptions,
  ): Promise<EntityLevelsPage> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('post', '/entities/levels', {
        ...init,
        body: request,
      }),
    );
  }

  async putTargets(
    request: { entityRef: string; input: TargetsInput },
    options?: MaturityRequestOptions,
  ): Promise<EntityTargets> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('put', '/targets/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
        body: request.input,
      }),
    );
  }

  async getExceptions(
    request: ExceptionQuery,
    options?: MaturityRequestOptions,
  ): Promise<ExceptionPage> {
    const { client, init } = await this.#connect(options);
    const { states, ...query } = request;
    return unwrap(
      await client.request('get', '/exceptions', {
        ...init,
        params: { query: { ...query, state: states?.join(',') } },
      }),
    );
  }

  async requestException(
    request: ExceptionRequest,
    options?: MaturityRequestOptions,
  ): Promise<Exception> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('post', '/exceptions', { ...init, body: request }),
    );
  }

  async decideException(
    request: ExceptionDecision & { id: string },
    options?: MaturityRequestOptions,
  ): Promise<Exception> {
    const { client, init } = await this.#connect(options);
    const { id, ...decision } = request;
    return unwrap(
      await client.request('post', '/exceptions/{exceptionId}/decision', {
        ...init,
        params: { path: { exceptionId: id } },
        body: decision,
      }),
    );
  }

  async getRollup(
    request: Parameters<MaturityApi['getRollup']>[0],
    options?: MaturityRequestOptions,
  ): Promise<RollupView> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupSubjects(
    request: Parameters<MaturityApi['getRollupSubjects']>[0],
    options?: MaturityRequestOptions,
  ): Promise<SubjectPage> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/subjects', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupBands(
    request: Parameters<MaturityApi['getRollupBands']>[0],
    options?: MaturityRequestOptions,
  ): Promise<BandView> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/bands', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getReport(
    request: Parameters<MaturityApi['getReport']>[0],
    options?: MaturityRequestOptions,
  ): Promise<ReportView> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/report', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getReportTable(
    request: Parameters<MaturityApi['getReportTable']>[0],
    options?: MaturityRequestOptions,
  ): Promise<string> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/report.csv', {
        ...init,
        params: { path: { scope }, query },
        parseAs: 'text',
      }),
    );
  }

  async getOwnScopes(options?: MaturityRequestOptions): Promise<OwnScopes> {
    const { client, init } = await this.#connect(options);
    return unwrap(await client.request('get', '/own-scopes', init));
  }

  async getWorklist(
    request: {
      state?: WorklistState;
      order?: WorklistOrder;
      limit?: number;
      offset?: number;
    },
    options?: MaturityRequestOptions,
  ): Promise<WorklistPage> {
    const { client, init } = await this.#connect(options);
    return unwrap(
      await client.request('get', '/worklist', {
        ...init,
        params: { query: request },
      }),
    );
  }

  async getRollupGaps(
    request: Parameters<MaturityApi['getRollupGaps']>[0],
    options?: MaturityRequestOptions,
  ): Promise<GapView> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/gaps', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupCohorts(
    request: Parameters<MaturityApi['getRollupCohorts']>[0],
    options?: MaturityRequestOptions,
  ): Promise<CohortView> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/cohorts', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupFilters(
    request: Parameters<MaturityApi['getRollupFilters']>[0],
    options?: MaturityRequestOptions,
  ): Promise<FilterValues> {
    const { client, init } = await this.#connect(options);
    const { scope } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/filters', {
        ...init,
        params: { path: { scope } },
      }),
    );
  }

  async getMovement(
    request: Parameters<MaturityApi['getMovement']>[0],
    options?: MaturityRequestOptions,
  ): Promise<Movement> {
    const { client, init } = await this.#connect(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/movement', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getMovedSubjects(
    request: Parameters<MaturityApi['getMovedSubjects']>[0],
    options?: MaturityRequestOptions,
  ): Promise<MovedSubjectPage> {
    const { client, init } = await this.#connect(options);
    const { cause, scope, ...query } = request;
    return unwrap(
      await client.request(
        'get',
        '/rollups/{scope}/movement/{cause}/subjects',
        {
          ...init,
          params: { path: { cause, scope }, query },
        },
      ),
    );
  }

  async #connect(options?: MaturityRequestOptions): Promise<{
    client: Client<paths>;
    init: { headers?: Record<string, string>; signal?: AbortSignal };
  }> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(MATURITY_PLUGIN_ID);
    const hostFetch = this.#fetch;
    const client = createClient<paths>({
      baseUrl,
      // As address and options: the fetch API of the frontend looks at a request by making another from it, which
      // would use up the body of this one.
      fetch: async (request: Request) =>
        hostFetch(request.url, {
          method: request.method,
          headers: request.headers,
          signal: request.signal,
          ...(request.method !== 'GET' && { body: await request.text() }),
        }),
    });
    client.use({
      async onResponse({ response }) {
        if (!response.ok) {
          throw await toError(response);
        }
      },
    });
    return {
      client,
      init: {
        ...(options?.token && {
          headers: { Authorization: `Bearer ${options.token}` },
        }),
        signal: options?.signal,
      },
    };
  }
}

/** Refusals were thrown before, so that a result without data can only come from an empty body. */
function unwrap<T>(result: { data?: T }): T {
  if (result.data === undefined) {
    throw new Error('The Maturity backend sent an empty response');
  }
  return result.data;
}

async function toError(response: Response): Promise<Error> {
  if (response.status === 409) {
    const body: Partial<components['schemas']['AnswerConflict']> | undefined =
      await response
        .clone()
        .json()
        .catch(() => undefined);
    // A conflict of another kind, such as one raised by a proxy, carries no profile and is reported as it is.
    if (body?.profile && body.error) {
      return new AnswerConflictError(body.error.message, {
        answer: body.answer,
        profile: body.profile,
      });
    }
  }
  return ResponseError.fromResponse(response);
}

function entityPath(entityRef: string) {
  const match = /^([^:/]+):([^:/]+)\/([^:/]+)$/.exec(entityRef);
  if (!match) {
    throw new TypeError(
      `'${entityRef}' is not a full entity reference such as component:default/payments`,
    );
  }
  return { kind: match[1], namespace: match[2], name: match[3] };
}
