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
import { ReviewApi } from '../ReviewApi';
import {
  AssessmentReview,
  ReviewDecisionInput,
  WaitingReview,
} from '../reviewTypes';
import { MaturityConnection, unwrap, entityPath } from './MaturityConnection';

/** The part of the client for ReviewApi. */
export class ReviewClient implements ReviewApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async listWaitingReviews(
    options?: MaturityRequestOptions,
  ): Promise<{ items: WaitingReview[] }> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(await client.request('get', '/reviews', init));
  }

  async submitReview(
    request: { entityRef: string; note?: string },
    options?: MaturityRequestOptions,
  ): Promise<AssessmentReview> {
    const { client, init } = await this.#connection.open(options);
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
    const { client, init } = await this.#connection.open(options);
    const { entityRef, ...body } = request;
    return unwrap(
      await client.request(
        'post',
        '/assessments/{kind}/{namespace}/{name}/review/decision',
        { ...init, params: { path: entityPath(entityRef) }, body },
      ),
    );
  }
}
