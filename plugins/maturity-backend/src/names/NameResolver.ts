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
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** How many names one request to the catalog asks for. */
const PAGE_SIZE = 100;

/** A name that the reader may know. */
export interface EntityName {
  title: string;
}

/**
 * Finds the names of entities with the credentials of the reader, so that what the catalog refuses is not named
 * (DESIGN.md §4, Permissions).
 */
export class NameResolver {
  readonly #auth: AuthService;
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;

  static create(options: {
    auth: AuthService;
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  }): NameResolver {
    return new NameResolver(options.auth, options.catalog);
  }

  private constructor(
    auth: AuthService,
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>,
  ) {
    this.#auth = auth;
    this.#catalog = catalog;
  }

  /** The names of those entities that exist and that the reader may read, by reference in lower case. */
  async resolve(
    entityRefs: Iterable<string>,
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    const wanted = [...new Set(entityRefs)];
    // Services may read everything. A token that is restricted to this plugin could not be passed on to the catalog.
    const reader = this.#auth.isPrincipal(credentials, 'service')
      ? await this.#auth.getOwnServiceCredentials()
      : credentials;
    const names = new Map<string, EntityName>();
    for (let start = 0; start < wanted.length; start += PAGE_SIZE) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: wanted.slice(start, start + PAGE_SIZE),
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.title',
            'spec.profile.displayName',
          ],
        },
        { credentials: reader },
      );
      for (const entity of items) {
        if (entity) {
          const profile = entity.spec?.profile;
          const displayName =
            typeof profile === 'object' &&
            profile &&
            'displayName' in profile &&
            typeof profile.displayName === 'string'
              ? profile.displayName
              : undefined;
          names.set(stringifyEntityRef(entity), {
            title: entity.metadata.title ?? displayName ?? entity.metadata.name,
          });
        }
      }
    }
    return names;
  }
}
