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
import { MaturityModel, Scope } from '../../model/types';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import { ModelApi } from '../ModelApi';
import {
  EditionMoveResult,
  MaturityStatus,
  ModelSummary,
  MoveRehearsal,
  RehearsalRequest,
} from '../modelTypes';
import { MaturityConnection, unwrap } from './MaturityConnection';

/** The part of the client for ModelApi. */
export class ModelClient implements ModelApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async getModels(
    options?: MaturityRequestOptions,
  ): Promise<{ items: ModelSummary[] }> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
    return unwrap(await client.request('get', '/status', init));
  }

  async rehearseMove(
    request: RehearsalRequest & { modelId: string },
    options?: MaturityRequestOptions,
  ): Promise<MoveRehearsal> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
    const { modelId, ...body } = request;
    return unwrap(
      await client.request('post', '/models/{modelId}/move', {
        ...init,
        params: { path: { modelId } },
        body,
      }),
    );
  }
}
