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
  BandView,
  ReportTableRequest,
  ReportView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { OrganizationTime } from '../history/HistoryStore';
import { RollupServiceOptions } from '../rollups/RollupService';
import { RollupSide } from '../rollups/types';

/** Which scope is reported on, and for which period. */
export interface ReportRequest {
  scope: string;
  /** A date or a moment; a date means its beginning in UTC. */
  from: string;
  /** As `from`; now if missing. */
  to?: string;
  organization: OrganizationTime;
  /** Whether what holds services back is told with exceptions, as usual, or without. */
  side?: RollupSide;
  language?: string;
}

/** What organisation leads read about a scope, beside its rollup. */
export interface ReportService {
  /**
   * The organisation's own profile, its teams' and its services' as three rollups (DESIGN.md §3, rule 11), as they are
   * now or were at a date.
   *
   * Throws an `InputError` for what is no scope and for what is no date of the past, and a `NotAllowedError` for who may
   * not read rollups.
   */
  getBands(
    request: {
      scope: string;
      /** A date or a moment; now if missing. */
      asOf?: string;
      organization: OrganizationTime;
      /** Whether levels are those with exceptions, as usual, or without. */
      side?: RollupSide;
      language?: string;
    },
    options: RollupServiceOptions,
  ): Promise<BandView>;

  /**
   * How the services of a scope stand in each lens at the end of a period, and how that changed. The criteria are those
   * that services are asked at the end. What holds services back, and how far they
   * are from their targets, is told for a period that ends now, and for no other.
   *
   * Throws an `InputError` for what is no scope and for what is no period of the past.
   */
  getReport(
    request: ReportRequest,
    options: RollupServiceOptions,
  ): Promise<ReportView>;

  /** One table of a report, as CSV. Throws as {@link ReportService.getReport} does. */
  getTable(
    request: ReportRequest & { table: ReportTableRequest },
    options: RollupServiceOptions,
  ): Promise<string>;
}
