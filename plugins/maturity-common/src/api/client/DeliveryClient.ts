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
import {
  DeliveryApi,
  DeliveryEvent,
  DeliveryResult,
  DeliveryView,
} from '../DeliveryApi';
import { MaturityRequestOptions } from '../MaturityRequestOptions';
import { RollupSelection } from '../RollupApi';
import { MaturityConnection, entityPath, unwrap } from './MaturityConnection';

/** The part of the client for DeliveryApi. */
export class DeliveryClient implements DeliveryApi {
  readonly #connection: MaturityConnection;

  constructor(connection: MaturityConnection) {
    this.#connection = connection;
  }

  async pushDeliveryEvents(
    events: DeliveryEvent[],
    options?: MaturityRequestOptions,
  ): Promise<DeliveryResult> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('post', '/delivery/events', {
        ...init,
        body: events,
      }),
    );
  }

  async getDelivery(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<DeliveryView> {
    const { client, init } = await this.#connection.open(options);
    return unwrap(
      await client.request('get', '/delivery/{kind}/{namespace}/{name}', {
        ...init,
        params: { path: entityPath(request.entityRef) },
      }),
    );
  }

  async getRollupDelivery(
    request: RollupSelection,
    options?: MaturityRequestOptions,
  ): Promise<DeliveryView> {
    const { client, init } = await this.#connection.open(options);
    const { scope, ...query } = request;
    return unwrap(
      await client.request('get', '/rollups/{scope}/delivery', {
        ...init,
        params: { path: { scope }, query },
      }),
    );
  }
}
