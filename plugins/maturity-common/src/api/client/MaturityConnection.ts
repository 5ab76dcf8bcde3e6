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
import { ResponseError } from '@backstage/errors';
import createClient, { Client } from 'openapi-fetch';
import { MATURITY_PLUGIN_ID } from '../../constants';
import { components, paths } from '../../schema/openapi/generated/schema';
import { AnswerConflictError } from '../AnswerConflictError';
import { MaturityRequestOptions } from '../MaturityRequestOptions';

/**
 * What {@link MaturityClient} needs of its host. The discovery and fetch APIs of the frontend fit, and so does the
 * discovery service of the backend.
 *
 * @public
 */
export interface MaturityClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi?: { fetch: typeof fetch };
}

/** Sends the requests of the client, and makes errors of refusals. */
export class MaturityConnection {
  readonly #discoveryApi: MaturityClientOptions['discoveryApi'];
  readonly #fetch: typeof fetch;

  constructor(options: MaturityClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetch =
      options.fetchApi?.fetch ?? ((input, init) => fetch(input, init));
  }

  async open(options?: MaturityRequestOptions): Promise<{
    client: Client<paths>;
    init: { headers?: Record<string, string>; signal?: AbortSignal };
  }> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(MATURITY_PLUGIN_ID);
    const hostFetch = this.#fetch;
    const client = createClient<paths>({
      baseUrl,
      // As address and options: the fetch API of the frontend looks at a request by making another from it, which
      // would use up the body of this one.
      fetch: async (request: Request) =>
        hostFetch(request.url, {
          method: request.method,
          headers: request.headers,
          signal: request.signal,
          ...(request.method !== 'GET' && { body: await request.text() }),
        }),
    });
    client.use({
      async onResponse({ response }) {
        if (!response.ok) {
          throw await toError(response);
        }
      },
    });
    return {
      client,
      init: {
        ...(options?.token && {
          headers: { Authorization: `Bearer ${options.token}` },
        }),
        signal: options?.signal,
      },
    };
  }
}

/** Refusals were thrown before, so that a result without data can only come from an empty body. */
export function unwrap<T>(result: { data?: T }): T {
  if (result.data === undefined) {
    throw new Error('The Maturity backend sent an empty response');
  }
  return result.data;
}

async function toError(response: Response): Promise<Error> {
  if (response.status === 409) {
    const body: Partial<components['schemas']['AnswerConflict']> | undefined =
      await response
        .clone()
        .json()
        .catch(() => undefined);
    // A conflict of another kind, such as one raised by a proxy, carries no profile and is reported as it is.
    if (body?.profile && body.error) {
      return new AnswerConflictError(body.error.message, {
        answer: body.answer,
        profile: body.profile,
      });
    }
  }
  return ResponseError.fromResponse(response);
}

/** The parts of a full entity reference, as the routes name them. Throws a TypeError if it is none. */
export function entityPath(entityRef: string) {
  const match = /^([^:/]+):([^:/]+)\/([^:/]+)$/.exec(entityRef);
  if (!match) {
    throw new TypeError(
      `'${entityRef}' is not a full entity reference such as component:default/payments`,
    );
  }
  return { kind: match[1], namespace: match[2], name: match[3] };
}
