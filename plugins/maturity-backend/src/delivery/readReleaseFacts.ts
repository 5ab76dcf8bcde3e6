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
import { OBSERVED_DAYS, QUARTER, observeReleases } from './observeReleases';

const DAY = 24 * 60 * 60 * 1000;

/** What the deliveries of entities say about their releases. */
export async function readReleaseFacts(
  store: Pick<DeliveryStore, 'summarize'>,
  entityRefs: string[],
  now: Date,
): Promise<FactObservation[]> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const figures = await store.summarize(entityRefs, daysAgo(OBSERVED_DAYS), {
    recent: daysAgo(QUARTER),
    earlier: daysAgo(2 * QUARTER),
  });
  return figures.flatMap(each => observeReleases(each, now));
}
