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
import { EntityName } from './NameResolver';

/** How many names one request to the catalog asks for. */
const PAGE_SIZE = 100;

/** Asks the catalog for names with the credentials of the reader, so that it decides on each. */
export class CatalogNames {
  readonly #auth: AuthService;
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;

  constructor(options: {
    auth: AuthService;
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  async read(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    // Services may read everything. A token that is restricted to this plugin could not be passed on to the catalog.
    const reader = this.#auth.isPrincipal(credentials, 'service')
      ? await this.#auth.getOwnServiceCredentials()
      : credentials;
    const names = new Map<string, EntityName>();
    for (let start = 0; start < entityRefs.length; start += PAGE_SIZE) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: entityRefs.slice(start, start + PAGE_SIZE),
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
