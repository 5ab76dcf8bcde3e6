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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  EntityLevelsPage,
  EntityLevelsRequest,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { EntityLevelsService } from './EntityLevelsService';

/** Permissions, and nothing else, around another {@link EntityLevelsService}. */
export class AuthorizedEntityLevelsService implements EntityLevelsService {
  readonly #access: AssessmentAccess;
  readonly #service: EntityLevelsService;

  static create(options: {
    access: AssessmentAccess;
    service: EntityLevelsService;
  }): AuthorizedEntityLevelsService {
    return new AuthorizedEntityLevelsService(options.access, options.service);
  }

  private constructor(access: AssessmentAccess, service: EntityLevelsService) {
    this.#access = access;
    this.#service = service;
  }

  async getLevels(
    request: EntityLevelsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<EntityLevelsPage> {
    const rights = await this.#access.rightsOf(
      request.entityRefs,
      options.credentials,
    );
    return this.#service.getLevels(
      {
        ...request,
        entityRefs: request.entityRefs.filter(
          (_, index) => rights[index].known && rights[index].read,
        ),
      },
      options,
    );
  }
}
