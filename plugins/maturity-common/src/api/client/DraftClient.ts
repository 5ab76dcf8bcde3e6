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
import { DraftApi } from '../DraftApi';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import { ConfirmationResult } from '../assessmentTypes';
import {
  DraftCopyRequest,
  DraftCopyResult,
  SimilarSubject,
} from '../draftTypes';
import { MaturityConnection, unwrap, entityPath } from './MaturityConnection';

/** The part of the client for DraftApi. */
export class DraftClient implements DraftApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async listSimilarSubjects(
    request: { entityRef: string; search?: string },
    options?: MaturityRequestOptions,
  ): Promise<{ items: SimilarSubject[] }> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/drafts/confirm',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }

  async discardDrafts(
    request: { entityRef: string; draftIds?: string[] },
    options?: MaturityRequestOptions,
  ): Promise<{ discarded: number }> {
    const { client, init } = await this.#connection.open(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/drafts/discard',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }
}
