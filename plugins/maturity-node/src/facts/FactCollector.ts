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
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CollectedFact, FactDeclaration } from './types';

/**
 * What a collector is asked.
 *
 * @public
 */
export interface CollectFactsRequest {
  /** Assessed entities as the catalog has them, at most {@link FactCollector.batchSize}. */
  entities: Entity[];
  /**
   * Aborted when the time for the batch is up, or when the backend stops. Hand it on to whatever takes time. What is
   * observed after that is thrown away.
   */
  signal: AbortSignal;
}

/**
 * Observes facts about entities, batch by batch, on a schedule.
 *
 * @remarks
 *
 * The backend keeps the schedule, runs it once for all replicas, and bounds how long a batch takes, how many are under way,
 * and how much they say. A batch that fails or hangs costs nothing but itself: other batches and other collectors go on,
 * the facts that it did not renew are marked stale, and the page of sources shows why.
 *
 * @public
 */
export interface FactCollector {
  /** Who observed it, shown with every fact: letters, digits and `_.:/-`, at most 64. Other sources cannot replace it. */
  id: string;
  /** As the page of sources shows it. */
  title: string;
  /** The facts that it can observe. */
  facts: FactDeclaration[];
  /** When it runs, unless the configuration says otherwise. Every hour by default. */
  schedule?: SchedulerServiceTaskScheduleDefinition;
  /** How many entities it takes at once, from 1 to 500. Default: 100 */
  batchSize?: number;
  /** How many batches may be under way at the same time, from 1 to 10. Default: 1 */
  concurrency?: number;
  /** How long one batch may take, from 1 to 600 seconds. Default: 60 */
  batchTimeoutSeconds?: number;
  /** Observes what it can about the entities. Throws what went wrong, in words for the people who run the portal. */
  collect(request: CollectFactsRequest): AsyncIterable<CollectedFact>;
}
