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
import { DeliveryCounts } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectSelection } from '../rollups/types';
import { PlacedDelivery, ReleaseFigures } from './types';

/** The services whose deliveries are asked for. */
export type DeliveryQuery = {
  /** The Monday with which the window begins. */
  windowFrom: string;
  /** The Monday with which the trend begins. */
  trendFrom: string;
  /** The Monday of the week that is not over yet. */
  thisWeek: string;
  /** The model that the services are assessed by. */
  modelId: string;
} & ({ entityRef: string } | { scopeRef: string; selection: SubjectSelection });

/** Storage of deployments and releases. */
export interface DeliveryStore {
  /**
   * Keeps deliveries, each once, in one transaction. Those of what is not assessed as a service are left out.
   *
   * @returns The services among the entities, and how many of the deliveries were new
   */
  record(
    deliveries: PlacedDelivery[],
  ): Promise<{ subjectRefs: ReadonlySet<string>; added: number }>;

  /**
   * Deliveries by what is known of their services, in two statements for any number of them; on SQLite in parts, so that
   * several counts may tell of services of which the same is known.
   */
  count(query: DeliveryQuery): Promise<DeliveryCounts>;

  /**
   * What the deliveries of entities that count say together, by two statements for a few hundred entities; entities
   * without any are left out.
   *
   * @param since - Earlier ones are not looked at
   * @param quarters - When the last quarter and the one before began
   */
  summarize(
    entityRefs: string[],
    since: Date,
    quarters: { recent: Date; earlier: Date },
  ): Promise<ReleaseFigures[]>;

  /** Removes at most `limit` deliveries from before a moment, and what is derived from them. Returns how many. */
  prune(before: Date, limit: number): Promise<number>;
}
