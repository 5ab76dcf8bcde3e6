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
import { OwnScopes } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore } from '../catalog/CatalogStore';
import { NameResolver } from '../names/NameResolver';
import { OwnScopeService, OwnScopeServiceOptions } from './OwnScopeService';

/** The most groups that are looked up and listed: who is in more than that stands everywhere. */
const MAXIMUM = 500;

/** {@link OwnScopeService} without any permissions but the catalog's own. */
export class DefaultOwnScopeService implements OwnScopeService {
  readonly #catalogStore: Pick<CatalogStore, 'readScopesAbove'>;
  readonly #names: NameResolver;

  static create(options: {
    catalogStore: Pick<CatalogStore, 'readScopesAbove'>;
    names: NameResolver;
  }): DefaultOwnScopeService {
    return new DefaultOwnScopeService(options.catalogStore, options.names);
  }

  private constructor(
    catalogStore: Pick<CatalogStore, 'readScopesAbove'>,
    names: NameResolver,
  ) {
    this.#catalogStore = catalogStore;
    this.#names = names;
  }

  async list({
    credentials,
    groups = [],
  }: OwnScopeServiceOptions): Promise<OwnScopes> {
    const members = new Set(groups.slice(0, MAXIMUM));
    const above = await this.#catalogStore.readScopesAbove([...members]);
    const scopes = [...new Set([...members, ...above])].slice(0, MAXIMUM);
    const known = await this.#names.resolveListed(scopes, credentials);
    return {
      items: scopes
        .filter(entityRef => known.has(entityRef))
        .map(entityRef => ({
          entityRef,
          isMember: members.has(entityRef),
        })),
    };
  }
}
