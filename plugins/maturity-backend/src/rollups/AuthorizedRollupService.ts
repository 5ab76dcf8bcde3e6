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
  CohortView,
  FilterValues,
  GapView,
  RollupView,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  RollupAuthorizationOptions,
  authorizeRollups,
} from './authorizeRollups';
import { RollupService, RollupServiceOptions } from './RollupService';

/** What the service needs. */
export interface AuthorizedRollupServiceOptions
  extends RollupAuthorizationOptions {
  service: RollupService;
}

/**
 * Permissions, and nothing else, around another {@link RollupService}: who may read all assessments gets the counts as
 * they are kept; a conditional decision makes them cover only what the reader may read (DESIGN.md §4, Permissions).
 */
export class AuthorizedRollupService implements RollupService {
  readonly #options: AuthorizedRollupServiceOptions;

  static create(
    options: AuthorizedRollupServiceOptions,
  ): AuthorizedRollupService {
    return new AuthorizedRollupService(options);
  }

  private constructor(options: AuthorizedRollupServiceOptions) {
    this.#options = options;
  }

  async getRollup(
    request: Parameters<RollupService['getRollup']>[0],
    options: RollupServiceOptions,
  ): Promise<RollupView> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.getRollup(request, { ...options, readable });
  }

  async listSubjects(
    request: Parameters<RollupService['listSubjects']>[0],
    options: RollupServiceOptions,
  ): Promise<SubjectPage> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.listSubjects(request, {
      ...options,
      readable,
    });
  }

  async getGaps(
    request: Parameters<RollupService['getGaps']>[0],
    options: RollupServiceOptions,
  ): Promise<GapView> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.getGaps(request, { ...options, readable });
  }

  async getCohorts(
    request: Parameters<RollupService['getCohorts']>[0],
    options: RollupServiceOptions,
  ): Promise<CohortView> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.getCohorts(request, { ...options, readable });
  }

  async getFilters(
    request: Parameters<RollupService['getFilters']>[0],
    options: RollupServiceOptions,
  ): Promise<FilterValues> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.getFilters(request, { ...options, readable });
  }

  async getProof(
    request: Parameters<RollupService['getProof']>[0],
    options: RollupServiceOptions,
  ): Promise<Buffer> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.getProof(request, { ...options, readable });
  }
}
