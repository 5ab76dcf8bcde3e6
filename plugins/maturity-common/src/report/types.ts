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
import { ReportTableName } from '../api/reportTypes';
import { Lens } from '../model/types';

/**
 * Which scope is reported on, and for which period.
 *
 * @public
 */
export interface ReportRequest {
  /** `all`, `organization`, or the reference of a group, user, system or domain. */
  scope: string;
  /** A date, which means its beginning in UTC, or a moment. */
  from: string;
  /** As `from`; now if missing. */
  to?: string;
  /** Whether services count where they were at the time (the default), or where they are now. */
  organization?: 'then' | 'now';
  /**
   * Whether what holds services back from their next level is told with exceptions (the default) or without; levels,
   * targets and what moved are told with exceptions.
   */
  exceptions?: 'with' | 'without';
  lang?: string;
}

/**
 * One table of a report. `levels` and `causes` are of the whole report; the others of a lens, or of all criteria that
 * have one.
 *
 * @public
 */
export interface ReportTableRequest {
  table: ReportTableName;
  lens?: Lens;
}
