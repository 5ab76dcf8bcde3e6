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
import { HistoryService } from './HistoryService';

/** What the service needs. */
export interface AuthorizedHistoryServiceOptions
  extends RollupAuthorizationOptions {
  service: HistoryService;
}

/** Permissions, and nothing else, around another {@link HistoryService}: those of rollups. */
export class AuthorizedHistoryService implements HistoryService {
  readonly #options: AuthorizedHistoryServiceOptions;

  static create(
    options: AuthorizedHistoryServiceOptions,
  ): AuthorizedHistoryService {
    return new AuthorizedHistoryService(options);
  }

  private constructor(options: AuthorizedHistoryServiceOptions) {
    this.#options = options;
  }

  async getRollupAsOf(
    ...[request, options]: Parameters<HistoryService['getRollupAsOf']>
  ): ReturnType<HistoryService['getRollupAsOf']> {
    const reader = await this.#authorize(options);
    return this.#options.service.getRollupAsOf(request, reader);
  }

  async getMovement(
    ...[request, options]: Parameters<HistoryService['getMovement']>
  ): ReturnType<HistoryService['getMovement']> {
    const reader = await this.#authorize(options);
    return this.#options.service.getMovement(request, reader);
  }

  async listMoved(
    ...[request, options]: Parameters<HistoryService['listMoved']>
  ): ReturnType<HistoryService['listMoved']> {
    const reader = await this.#authorize(options);
    return this.#options.service.listMoved(request, reader);
  }

  async #authorize(
    options: RollupServiceOptions,
  ): Promise<RollupServiceOptions> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return { ...options, readable };
  }
}
