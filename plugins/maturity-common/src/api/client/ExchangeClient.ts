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
import { ExchangeApi } from '../ExchangeApi';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import {
  AnswerExportPage,
  FileImportRequest,
  FileImportResult,
  ImportRequest,
  ImportResult,
} from '../exchangeTypes';
import { MaturityConnection, unwrap } from './MaturityConnection';

/** The part of the client for ExchangeApi. */
export class ExchangeClient implements ExchangeApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async importAnswers(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportResult> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('get', '/assessments/export.csv', {
        ...init,
        params: { query: request },
        parseAs: 'text',
      }),
    );
  }
}
