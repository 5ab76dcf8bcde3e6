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
import { RollupApi } from '../RollupApi';
import {
  BandView,
  CohortView,
  FilterValues,
  GapView,
  OwnScopes,
  RollupView,
  SubjectPage,
} from '../rollupTypes';
import { MaturityConnection, unwrap } from './MaturityConnection';

/** The part of the client for RollupApi. */
export class RollupClient implements RollupApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async getRollup(
    request: Parameters<RollupApi['getRollup']>[0],
    options?: MaturityRequestOptions,
  ): Promise<RollupView> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupSubjects(
    request: Parameters<RollupApi['getRollupSubjects']>[0],
    options?: MaturityRequestOptions,
  ): Promise<SubjectPage> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/subjects', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupBands(
    request: Parameters<RollupApi['getRollupBands']>[0],
    options?: MaturityRequestOptions,
  ): Promise<BandView> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/bands', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupGaps(
    request: Parameters<RollupApi['getRollupGaps']>[0],
    options?: MaturityRequestOptions,
  ): Promise<GapView> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/gaps', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupCohorts(
    request: Parameters<RollupApi['getRollupCohorts']>[0],
    options?: MaturityRequestOptions,
  ): Promise<CohortView> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/cohorts', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }

  async getRollupFilters(
    request: Parameters<RollupApi['getRollupFilters']>[0],
    options?: MaturityRequestOptions,
  ): Promise<FilterValues> {
    const { client, init } = await this.#connection.open(options);
    const { scope } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/filters', {
        ...init,
        params: { path: { scope } },
      }),
    );
  }

  async getOwnScopes(options?: MaturityRequestOptions): Promise<OwnScopes> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(await client.request('get', '/own-scopes', init));
  }
}
