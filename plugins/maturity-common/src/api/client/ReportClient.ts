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
import { ReportApi } from '../ReportApi';
import { ReportView } from '../reportTypes';
import { MaturityConnection, unwrap } from './MaturityConnection';

/** The part of the client for ReportApi. */
export class ReportClient implements ReportApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async getReport(
    request: Parameters<ReportApi['getReport']>[0],
    options?: MaturityRequestOptions,
  ): Promise<ReportView> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/report', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getReportTable(
    request: Parameters<ReportApi['getReportTable']>[0],
    options?: MaturityRequestOptions,
  ): Promise<string> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/report.csv', {
        ...init,
        params: { path: { scope }, query },
        parseAs: 'text',
      }),
    );
  }
}
