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
  FactSourceList,
  maturityFactSourceReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  FactSourceService,
  FactSourceServiceOptions,
} from './FactSourceService';

/** What the decision is taken from. */
export interface AuthorizedFactSourceServiceOptions {
  auth: AuthService;
  permissions: PermissionsService;
  /** Without a permission policy, everyone who is signed in reads how sources are doing, but no errors. */
  permissionsEnabled: boolean;
  service: FactSourceService;
}

/** Permissions, and nothing else, around another {@link FactSourceService}. */
export class AuthorizedFactSourceService implements FactSourceService {
  readonly #options: AuthorizedFactSourceServiceOptions;

  static create(
    options: AuthorizedFactSourceServiceOptions,
  ): AuthorizedFactSourceService {
    return new AuthorizedFactSourceService(options);
  }

  private constructor(options: AuthorizedFactSourceServiceOptions) {
    this.#options = options;
  }

  async getSources(options: FactSourceServiceOptions): Promise<FactSourceList> {
    const { auth, permissions, permissionsEnabled, service } = this.#options;
    const { credentials } = options;
    if (!permissionsEnabled && auth.isPrincipal(credentials, 'user')) {
      return withoutErrors(await service.getSources(options));
    }
    const [{ result }] = await permissions.authorize(
      [{ permission: maturityFactSourceReadPermission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        'You may not read about the sources of facts; ask the team that runs this portal',
      );
    }
    return service.getSources(options);
  }
}

/** Errors may name hosts and entities: without a policy, they stay in the log. */
function withoutErrors(list: FactSourceList): FactSourceList {
  return {
    ...list,
    items: list.items.map(({ error, ...item }) => item),
    repository: list.repository && {
      ...list.repository,
      error: undefined,
      troubled: [],
    },
  };
}
