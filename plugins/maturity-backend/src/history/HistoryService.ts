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
  MovedSubjectPage,
  Movement,
  MovementCause,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { RollupServiceOptions } from '../rollups/RollupService';
import { RollupSide } from '../rollups/types';
import { OrganizationTime } from './HistoryStore';

/** A period of which movement is asked for, as it was sent. */
export interface MovementRequest {
  /** As for rollups: `all`, `organization`, or the reference of a group, user, system or domain. */
  scope: string;
  /** A date or a moment; a date means its beginning in UTC. */
  from: string;
  /** As `from`; now if missing. */
  to?: string;
  organization: OrganizationTime;
}

/** Rollups of the past, and what moved between two dates (DESIGN.md §3, rule 12). */
export interface HistoryService {
  /**
   * A rollup as of a date, with the models that were in force then.
   *
   * Throws an `InputError` for what is no scope and for what is no date of the past.
   */
  getRollupAsOf(
    request: {
      scope: string;
      asOf: string;
      /** The language of names in the model, as BCP 47. */
      language?: string;
      organization: OrganizationTime;
      children: boolean;
      /** Whether levels are those with exceptions, unless said otherwise, or those without. */
      side?: RollupSide;
    },
    options: RollupServiceOptions,
  ): Promise<RollupView>;

  /**
   * The change of every count between two dates, split by cause; the parts add up to the whole.
   *
   * Throws an `InputError` for what is no scope and for what is no period of the past.
   */
  getMovement(
    request: MovementRequest,
    options: RollupServiceOptions,
  ): Promise<Movement>;

  /** The subjects that a cause moved in a dimension, by name; those that the reader may read. */
  listMoved(
    request: MovementRequest & {
      cause: MovementCause;
      dimensionId: string;
      limit: number;
      cursor?: string;
    },
    options: RollupServiceOptions,
  ): Promise<MovedSubjectPage>;
}
