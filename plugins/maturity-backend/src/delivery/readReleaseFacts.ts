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
import { FactObservation } from '../facts/types';
import { DeliveryStore } from './DeliveryStore';
import { OBSERVED_DAYS, observeReleases } from './observeReleases';
import { Delivery } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** What the deliveries of entities say about their releases, by one statement for a few hundred of them. */
export async function readReleaseFacts(
  store: Pick<DeliveryStore, 'read'>,
  entityRefs: string[],
  now: Date,
): Promise<FactObservation[]> {
  const since = new Date(now.getTime() - OBSERVED_DAYS * DAY);
  const bySubject = new Map<string, Delivery[]>();
  for (const delivery of await store.read(entityRefs, since)) {
    const deliveries = bySubject.get(delivery.entityRef) ?? [];
    deliveries.push(delivery);
    bySubject.set(delivery.entityRef, deliveries);
  }
  return [...bySubject].flatMap(([entityRef, deliveries]) =>
    observeReleases(entityRef, deliveries, now),
  );
}
