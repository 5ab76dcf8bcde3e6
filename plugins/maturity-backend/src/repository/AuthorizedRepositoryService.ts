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
import { MaturityFile } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { requireRead } from '../permissions/requireRights';
import {
  RepositoryService,
  RepositoryServiceOptions,
} from './RepositoryService';

/** Permissions, and nothing else, around another {@link RepositoryService}. */
export class AuthorizedRepositoryService implements RepositoryService {
  readonly #service: RepositoryService;
  readonly #access: AssessmentAccess;

  static create(options: {
    service: RepositoryService;
    access: AssessmentAccess;
  }): AuthorizedRepositoryService {
    return new AuthorizedRepositoryService(options.service, options.access);
  }

  private constructor(service: RepositoryService, access: AssessmentAccess) {
    this.#service = service;
    this.#access = access;
  }

  async composeFile(
    request: { entityRef: string },
    options: RepositoryServiceOptions,
  ): Promise<MaturityFile> {
    await requireRead(this.#access, request.entityRef, options.credentials);
    return this.#service.composeFile(request, options);
  }
}
