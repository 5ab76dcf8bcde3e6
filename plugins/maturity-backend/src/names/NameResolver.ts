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
import { parseEntityRef } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CatalogStore } from '../catalog/CatalogStore';
import { CatalogNames } from './CatalogNames';

/** A name that the reader may know. */
export interface EntityName {
  title: string;
}

/** The permission by which the catalog decides who reads which entities. */
const catalogEntityReadPermission = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});

/** What the resolver needs. */
export interface NameResolverOptions {
  auth: AuthService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  permissions: Pick<PermissionsService, 'authorizeConditional'>;
  store: Pick<CatalogStore, 'readNames'>;
}

/**
 * Finds the names of entities that a reader may know (DESIGN.md §4, Permissions). Who may read the whole catalog gets
 * them from our own copy of it, without a request to the catalog; who may read none of it gets none; and where it depends
 * on the entity, the catalog is asked with the credentials of the reader, so that what it refuses is not named.
 */
export class NameResolver {
  readonly #options: NameResolverOptions;
  readonly #catalog: CatalogNames;
  /** The credentials of a request are one object, for which one decision is enough. */
  readonly #decisions = new WeakMap<
    BackstageCredentials,
    Promise<AuthorizeResult>
  >();

  static create(options: NameResolverOptions): NameResolver {
    return new NameResolver(options);
  }

  private constructor(options: NameResolverOptions) {
    this.#options = options;
    this.#catalog = new CatalogNames(options);
  }

  /** The names of those entities that exist and that the reader may read, by reference in lower case. */
  async resolve(
    entityRefs: Iterable<string>,
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    const wanted = [...new Set(entityRefs)];
    if (wanted.length === 0) {
      return new Map();
    }
    switch (await this.#decisionOn(credentials)) {
      case AuthorizeResult.ALLOW:
        return this.#readCopy(wanted, credentials);
      case AuthorizeResult.CONDITIONAL:
        return this.#catalog.read(wanted, credentials);
      default:
        return new Map();
    }
  }

  /** What the copy does not have may be new in the catalog, or of a kind that is not copied. */
  async #readCopy(
    wanted: string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    const copied = await this.#options.store.readNames(wanted);
    const names = new Map(
      [...copied].map(([entityRef, title]) => [
        entityRef,
        { title: title ?? parseEntityRef(entityRef).name },
      ]),
    );
    const unknown = wanted.filter(entityRef => !names.has(entityRef));
    for (const [entityRef, name] of await this.#catalog.read(
      unknown,
      credentials,
    )) {
      names.set(entityRef, name);
    }
    return names;
  }

  #decisionOn(credentials: BackstageCredentials): Promise<AuthorizeResult> {
    const known = this.#decisions.get(credentials);
    if (known) {
      return known;
    }
    const { auth, permissions } = this.#options;
    const decision = auth.isPrincipal(credentials, 'service')
      ? Promise.resolve(AuthorizeResult.ALLOW)
      : permissions
          .authorizeConditional([{ permission: catalogEntityReadPermission }], {
            credentials,
          })
          .then(([{ result }]) => result);
    this.#decisions.set(credentials, decision);
    return decision;
  }
}
