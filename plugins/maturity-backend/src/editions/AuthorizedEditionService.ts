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
import { AuthService, PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  EditionMoveResult,
  MoveRehearsal,
  maturityModelManagePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import {
  EditionService,
  EditionServiceOptions,
  RehearsalOrder,
} from './EditionService';

/** What the decision is taken from. */
export interface AuthorizedEditionServiceOptions {
  access: AssessmentAccess;
  auth: AuthService;
  permissions: PermissionsService;
  /** Without a permission policy, no person moves the assessments of everyone: only services do. */
  permissionsEnabled: boolean;
  service: EditionService;
}

/** Permissions, and nothing else, around another {@link EditionService}. */
export class AuthorizedEditionService implements EditionService {
  readonly #options: AuthorizedEditionServiceOptions;

  static create(
    options: AuthorizedEditionServiceOptions,
  ): AuthorizedEditionService {
    return new AuthorizedEditionService(options);
  }

  private constructor(options: AuthorizedEditionServiceOptions) {
    this.#options = options;
  }

  async rehearse(
    request: RehearsalOrder,
    options: EditionServiceOptions,
  ): Promise<MoveRehearsal> {
    await this.#requireManage(options);
    return this.#options.service.rehearse(request, options);
  }

  async move(
    request: { modelId: string; edition: string; entityRef?: string },
    options: EditionServiceOptions,
  ): Promise<EditionMoveResult> {
    await this.#requireManage(options);
    if (request.entityRef !== undefined) {
      await this.#options.access.requireVisible(
        [request.entityRef],
        options.credentials,
      );
    }
    return this.#options.service.move(request, options);
  }

  async #requireManage({ credentials }: EditionServiceOptions): Promise<void> {
    const { auth, permissions, permissionsEnabled } = this.#options;
    const isPerson = auth.isPrincipal(credentials, 'user');
    // Asked without a policy, the permission backend allows everything.
    if (permissionsEnabled || !isPerson) {
      const [{ result }] = await permissions.authorize(
        [{ permission: maturityModelManagePermission }],
        { credentials },
      );
      if (result === AuthorizeResult.ALLOW) {
        return;
      }
    }
    throw new NotAllowedError(
      'You may not move assessments to another edition, nor rehearse it; ask the team that runs this portal',
    );
  }
}
