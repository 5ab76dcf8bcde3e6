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
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';

/** The permission by which the catalog decides who reads which entities. */
export const catalogEntityReadPermission = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});

/** Whether a reader may read all of the catalog, parts of it, or nothing, decided once for each request. */
export class CatalogReading {
  readonly #auth: AuthService;
  readonly #permissions: Pick<PermissionsService, 'authorizeConditional'>;
  /** The credentials of a request are one object. */
  readonly #decisions = new WeakMap<
    BackstageCredentials,
    Promise<AuthorizeResult>
  >();

  static create(options: {
    auth: AuthService;
    permissions: Pick<PermissionsService, 'authorizeConditional'>;
  }): CatalogReading {
    return new CatalogReading(options);
  }

  private constructor(options: {
    auth: AuthService;
    permissions: Pick<PermissionsService, 'authorizeConditional'>;
  }) {
    this.#auth = options.auth;
    this.#permissions = options.permissions;
  }

  /** `CONDITIONAL` if it depends on the entity. Services may read everything. */
  decisionOn(credentials: BackstageCredentials): Promise<AuthorizeResult> {
    const known = this.#decisions.get(credentials);
    if (known) {
      return known;
    }
    const decision = this.#auth.isPrincipal(credentials, 'service')
      ? Promise.resolve(AuthorizeResult.ALLOW)
      : this.#permissions
          .authorizeConditional([{ permission: catalogEntityReadPermission }], {
            credentials,
          })
          .then(([{ result }]) => result);
    this.#decisions.set(credentials, decision);
    return decision;
  }

  /** Takes a decision over that was asked for together with others. */
  remember(credentials: BackstageCredentials, result: AuthorizeResult): void {
    // A token that is restricted to permissions of this plugin is denied what it needs not ask for.
    if (!this.#auth.isPrincipal(credentials, 'service')) {
      this.#decisions.set(credentials, Promise.resolve(result));
    }
  }
}
