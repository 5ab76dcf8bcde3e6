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

/** What brought a change to its users, or made it available to them. */
export type DeliveryKind = 'deployment' | 'release';

/** A deployment or a release, as far as it counts. */
export interface Delivery {
  /** Stands for the source and the id of the event. */
  key: string;
  entityRef: string;
  kind: DeliveryKind;
  deliveredAt: Date;
  /** From commit to delivery; missing if not known. */
  leadMinutes?: number;
}

/** A delivery in its week. */
export interface PlacedDelivery extends Delivery {
  /** The Monday of its week in UTC, `YYYY-MM-DD`. */
  week: string;
}

/** What there is to know about the deliveries of a subject since a moment, however many there were. */
export interface ReleaseFigures {
  entityRef: string;
  kind: DeliveryKind;
  count: number;
  /** How many there were in the last quarter. */
  recent: number;
  /** How many there were in the quarter before. */
  earlier: number;
  firstAt: Date;
  lastAt: Date;
  /** The medians; missing if there is nothing to take them from. */
  medians: {
    daysBetween?: number;
    leadMinutes?: number;
    /** Of the last quarter. */
    recentLeadMinutes?: number;
    /** Of the quarter before. */
    earlierLeadMinutes?: number;
  };
}

/** How deliveries are counted; the keys are documented in `config.d.ts`. */
export interface DeliveryRules {
  /** The environments that are production, in lower case. */
  environments: string[];
  /** For how many days deliveries are kept. */
  historyDays: number;
  /** How often each service should be delivered in a week. */
  targetPerWeek: number;
}
