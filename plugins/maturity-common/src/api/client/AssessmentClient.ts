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
import { EntityTargets, TargetsInput } from '../../targets/types';
import { AssessmentApi } from '../AssessmentApi';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import {
  AnswerInput,
  AnswerResult,
  ChangePage,
  ConfirmationResult,
  EntityLevelsPage,
  EntityLevelsRequest,
  EntityMaturity,
  WorklistOrder,
  WorklistPage,
  WorklistState,
} from '../assessmentTypes';
import { MaturityConnection, unwrap, entityPath } from './MaturityConnection';

/** The part of the client for AssessmentApi. */
export class AssessmentClient implements AssessmentApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async getEntityMaturity(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<EntityMaturity> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('get', '/entities/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
      }),
    );
  }

  async getEntityLevels(
    request: EntityLevelsRequest,
    options?: MaturityRequestOptions,
  ): Promise<EntityLevelsPage> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('post', '/entities/levels', {
        ...init,
        body: request,
      }),
    );
  }

  async getAssessmentVersion(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<{ version: string }> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
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

  async confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options?: MaturityRequestOptions,
  ): Promise<ConfirmationResult> {
    const { client, init } = await this.#connection.open(options);
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

  async moveAssessment(
    request: { from: string; to: string },
    options?: MaturityRequestOptions,
  ): Promise<{ moved: number }> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('post', '/assessments/move', {
        ...init,
        body: request,
      }),
    );
  }

  async putTargets(
    request: { entityRef: string; input: TargetsInput },
    options?: MaturityRequestOptions,
  ): Promise<EntityTargets> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('put', '/targets/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
        body: request.input,
      }),
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
    const { client, init } = await this.#connection.open(options);
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

  async getWorklist(
    request: {
      state?: WorklistState;
      order?: WorklistOrder;
      limit?: number;
      offset?: number;
      lang?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<WorklistPage> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('get', '/worklist', {
        ...init,
        params: { query: request },
      }),
    );
  }
}
