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
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import { MaturityFile, RepositoryApi } from '../RepositoryApi';
import { MaturityConnection, entityPath, unwrap } from './MaturityConnection';

/** The part of the client for RepositoryApi. */
export class RepositoryClient implements RepositoryApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async getMaturityFile(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<MaturityFile> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request(
        'get',
        '/assessments/{kind}/{namespace}/{name}/maturity-file',
        { ...init, params: { path: entityPath(request.entityRef) } },
      ),
    );
  }
}
