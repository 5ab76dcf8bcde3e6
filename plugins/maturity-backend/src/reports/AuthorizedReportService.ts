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
  RollupAuthorizationOptions,
  authorizeRollups,
} from '../rollups/authorizeRollups';
import { RollupServiceOptions } from '../rollups/RollupService';
import { ReportService } from './ReportService';

/** What the service needs. */
export interface AuthorizedReportServiceOptions
  extends RollupAuthorizationOptions {
  service: ReportService;
}

/** Permissions, and nothing else, around another {@link ReportService}: those of rollups. */
export class AuthorizedReportService implements ReportService {
  readonly #options: AuthorizedReportServiceOptions;

  static create(
    options: AuthorizedReportServiceOptions,
  ): AuthorizedReportService {
    return new AuthorizedReportService(options);
  }

  private constructor(options: AuthorizedReportServiceOptions) {
    this.#options = options;
  }

  async getBands(
    ...[request, options]: Parameters<ReportService['getBands']>
  ): ReturnType<ReportService['getBands']> {
    const reader = await this.#authorize(options);
    return this.#options.service.getBands(request, reader);
  }

  async getReport(
    ...[request, options]: Parameters<ReportService['getReport']>
  ): ReturnType<ReportService['getReport']> {
    const reader = await this.#authorize(options);
    return this.#options.service.getReport(request, reader);
  }

  async getTable(
    ...[request, options]: Parameters<ReportService['getTable']>
  ): ReturnType<ReportService['getTable']> {
    const reader = await this.#authorize(options);
    return this.#options.service.getTable(request, reader);
  }

  async #authorize(
    options: RollupServiceOptions,
  ): Promise<RollupServiceOptions> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return { ...options, readable };
  }
}
