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
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  CollectFactsRequest,
  CollectedFact,
  FactCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { DeliveryStore } from './DeliveryStore';
import { releaseFactDeclarations } from './observeReleases';
import { readReleaseFacts } from './readReleaseFacts';

/** Under which name facts from deliveries are kept. */
export const DELIVERY_SOURCE = 'delivery';

/** What the collector needs. */
export interface DeliveryCollectorOptions {
  now(): Date;
  /** The store, once the database has been migrated. */
  openStore(): Promise<Pick<DeliveryStore, 'summarize'>>;
}

/** The built-in collector of what deployments and releases say: facts about them age without any event. */
export class DeliveryCollector implements FactCollector {
  readonly id = DELIVERY_SOURCE;
  readonly title = 'Deployments and releases';
  readonly facts = releaseFactDeclarations;
  readonly batchSize = 100;
  readonly schedule = {
    frequency: { hours: 6 },
    timeout: { minutes: 30 },
    initialDelay: { minutes: 2 },
  };
  readonly #options: DeliveryCollectorOptions;

  static create(options: DeliveryCollectorOptions): DeliveryCollector {
    return new DeliveryCollector(options);
  }

  private constructor(options: DeliveryCollectorOptions) {
    this.#options = options;
  }

  async *collect({
    entities,
  }: CollectFactsRequest): AsyncIterable<CollectedFact> {
    const { now, openStore } = this.#options;
    yield* await readReleaseFacts(
      await openStore(),
      entities.map(entity => stringifyEntityRef(entity)),
      now(),
    );
  }
}
