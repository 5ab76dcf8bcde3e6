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
import { FactRefresh } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { checkUpdate, requireRead } from '../permissions/requireRights';
import {
  FactRefreshService,
  FactRefreshServiceOptions,
} from './FactRefreshService';

/** Permissions, and nothing else: those who may read the assessment of a subject and answer for it have its facts collected. */
export class AuthorizedFactRefreshService implements FactRefreshService {
  readonly #access: AssessmentAccess;
  readonly #service: FactRefreshService;

  static create(options: {
    access: AssessmentAccess;
    service: FactRefreshService;
  }): AuthorizedFactRefreshService {
    return new AuthorizedFactRefreshService(options.access, options.service);
  }

  private constructor(access: AssessmentAccess, service: FactRefreshService) {
    this.#access = access;
    this.#service = service;
  }

  async start(
    request: { entityRef: string },
    options: FactRefreshServiceOptions,
  ): Promise<FactRefresh> {
    await this.#check(request.entityRef, options.credentials);
    return this.#service.start(request, options);
  }

  async getLatest(
    request: { entityRef: string },
    options: FactRefreshServiceOptions,
  ): Promise<FactRefresh> {
    await this.#check(request.entityRef, options.credentials);
    return this.#service.getLatest(request, options);
  }

  /** What comes of it tells facts, answers and levels. */
  async #check(
    entityRef: string,
    credentials: FactRefreshServiceOptions['credentials'],
  ): Promise<void> {
    checkUpdate(
      entityRef,
      await requireRead(this.#access, entityRef, credentials),
    );
  }
}
