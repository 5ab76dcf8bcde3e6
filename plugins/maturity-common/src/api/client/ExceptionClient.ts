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
import { ExceptionApi, ExceptionQuery } from '../ExceptionApi';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import {
  Exception,
  ExceptionDecision,
  ExceptionPage,
  ExceptionRequest,
} from '../exceptionTypes';
import { MaturityConnection, unwrap } from './MaturityConnection';

/** The part of the client for ExceptionApi. */
export class ExceptionClient implements ExceptionApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async getExceptions(
    request: ExceptionQuery,
    options?: MaturityRequestOptions,
  ): Promise<ExceptionPage> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('post', '/exceptions', { ...init, body: request }),
    );
  }

  async decideException(
    request: ExceptionDecision & { id: string },
    options?: MaturityRequestOptions,
  ): Promise<Exception> {
    const { client, init } = await this.#connection.open(options);
    const { id, ...decision } = request;
    return unwrap(
      await client.request('post', '/exceptions/{exceptionId}/decision', {
        ...init,
        params: { path: { exceptionId: id } },
        body: decision,
      }),
    );
  }
}
