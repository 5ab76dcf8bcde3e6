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
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  EntityTargets,
  TargetsInput,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { TargetAccess } from '../permissions/TargetAccess';
import { TargetService, TargetServiceOptions } from './TargetService';

/** What the service needs. */
export interface AuthorizedTargetServiceOptions {
  access: AssessmentAccess;
  service: TargetService;
  targetAccess: TargetAccess;
}

/** Permissions, and nothing else, around another {@link TargetService}. */
export class AuthorizedTargetService implements TargetService {
  readonly #options: AuthorizedTargetServiceOptions;

  static create(
    options: AuthorizedTargetServiceOptions,
  ): AuthorizedTargetService {
    return new AuthorizedTargetService(options);
  }

  private constructor(options: AuthorizedTargetServiceOptions) {
    this.#options = options;
  }

  async getTargets(
    request: { entityRef: string },
    options: TargetServiceOptions,
  ): Promise<EntityTargets> {
    const { access, service, targetAccess } = this.#options;
    const { entityRef } = request;
    const { credentials } = options;
    await access.requireVisible([entityRef], credentials);
    const [rights] = await access.rightsOf([entityRef], credentials);
    if (!rights.known) {
      throw new NotFoundError(
        `${entityRef} has not been read from the catalog yet; try again in a few minutes`,
      );
    }
    if (!rights.read) {
      throw new NotAllowedError(
        `You may not read the targets of ${entityRef}; ask its owner or the team that runs this portal`,
      );
    }
    return {
      ...(await service.getTargets(request, options)),
      maySet: await targetAccess.maySet(entityRef, credentials),
    };
  }

  async putTargets(
    request: { entityRef: string; input: TargetsInput },
    options: TargetServiceOptions,
  ): Promise<EntityTargets> {
    const { access, service, targetAccess } = this.#options;
    const { entityRef, input } = request;
    const { credentials } = options;
    await access.requireVisible([entityRef], credentials);
    const maySet = await targetAccess.maySet(entityRef, credentials);
    if (!maySet.includes(input.reach)) {
      throw new NotAllowedError(
        input.reach === 'owned'
          ? `You may not set targets for what ${entityRef} owns; the members of the group may, and those of the groups above it`
          : `You may not set targets for ${entityRef}; its owners may`,
      );
    }
    return { ...(await service.putTargets(request, options)), maySet };
  }
}
