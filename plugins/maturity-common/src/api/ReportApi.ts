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
import { ReportRequest, ReportTableRequest } from '../report/types';
import { MaturityRequestOptions } from './MaturityRequestOptions';
import { ReportView } from './reportTypes';

/**
 * The report of a scope.
 *
 * @public
 */
export interface ReportApi {
  /**
   * How the services of a scope stand in the lenses at the end of a period, and how that changed.
   *
   * @param request - the period ends now if `to` is missing; `organization` is `then` if missing
   */
  getReport(
    request: ReportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ReportView>;

  /** One table of the same report, as CSV. */
  getReportTable(
    request: ReportRequest & ReportTableRequest,
    options?: MaturityRequestOptions,
  ): Promise<string>;
}
