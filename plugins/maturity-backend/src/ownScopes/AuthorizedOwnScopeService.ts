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
import { AuthService, UserInfoService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { OwnScopes } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { OwnScopeService, OwnScopeServiceOptions } from './OwnScopeService';

/** What the service needs. */
export interface AuthorizedOwnScopeServiceOptions {
  auth: AuthService;
  service: OwnScopeService;
  userInfo: UserInfoService;
}

/** Says who asks, and nothing else, around another {@link OwnScopeService}: nobody learns the groups of others. */
export class AuthorizedOwnScopeService implements OwnScopeService {
  readonly #options: AuthorizedOwnScopeServiceOptions;

  static create(
    options: AuthorizedOwnScopeServiceOptions,
  ): AuthorizedOwnScopeService {
    return new AuthorizedOwnScopeService(options);
  }

  private constructor(options: AuthorizedOwnScopeServiceOptions) {
    this.#options = options;
  }

  async list(options: OwnScopeServiceOptions): Promise<OwnScopes> {
    const { auth, service, userInfo } = this.#options;
    if (!auth.isPrincipal(options.credentials, 'user')) {
      throw new NotAllowedError('Only a person is in groups; sign in as one');
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      options.credentials,
    );
    return service.list({
      ...options,
      groups: ownershipEntityRefs
        .map(entityRef => parseEntityRef(entityRef))
        .filter(({ kind }) => kind.toLocaleLowerCase('en-US') === 'group')
        .map(reference => stringifyEntityRef(reference)),
    });
  }
}
