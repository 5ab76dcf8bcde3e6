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
import { FactApi } from '../FactApi';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import {
  FactRefresh,
  FactsDocument,
  FactsResult,
  SubjectFacts,
} from '../factTypes';
import { MaturityConnection, unwrap, entityPath } from './MaturityConnection';

/** The part of the client for FactApi. */
export class FactClient implements FactApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async pushFacts(
    document: FactsDocument,
    options?: MaturityRequestOptions,
  ): Promise<FactsResult> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('post', '/facts', { ...init, body: document }),
    );
  }

  async getFacts(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<SubjectFacts> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('get', '/facts/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
      }),
    );
  }

  async refreshFacts(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<FactRefresh> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('post', '/facts/{kind}/{namespace}/{name}/refresh', {
        ...init,
        params: { path: entityPath(request.entityRef) },
        body: {},
      }),
    );
  }

  async getFactRefresh(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<FactRefresh> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('get', '/facts/{kind}/{namespace}/{name}/refresh', {
        ...init,
        params: { path: entityPath(request.entityRef) },
      }),
    );
  }
}
