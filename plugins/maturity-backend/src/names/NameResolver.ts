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
import { parseEntityRef } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CatalogStore } from '../catalog/CatalogStore';
import { CatalogNames } from './CatalogNames';
import { CatalogReading } from './CatalogReading';

/** A name that the reader may know. */
export interface EntityName {
  title: string;
}

/** What the resolver needs. */
export interface NameResolverOptions {
  auth: AuthService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  catalogReading: CatalogReading;
  store: Pick<CatalogStore, 'readNames'>;
}

/**
 * Finds the names of entities that a reader may know (DESIGN.md §4, Permissions). Who may read the whole catalog gets
 * them from our own copy of it; who may read none of it gets none; and where it depends on the entity, the catalog is
 * asked with the credentials of the reader, so that what it refuses is not named.
 */
export class NameResolver {
  readonly #options: NameResolverOptions;
  readonly #catalog: CatalogNames;

  static create(options: NameResolverOptions): NameResolver {
    return new NameResolver(options);
  }

  private constructor(options: NameResolverOptions) {
    this.#options = options;
    this.#catalog = new CatalogNames(options);
  }

  /**
   * The names of those entities that exist and that the reader may read, by reference in lower case. The catalog is
   * asked for what our copy does not have: it may be newer.
   */
  async resolve(
    entityRefs: Iterable<string>,
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    return this.resolveListed([], credentials, { asked: entityRefs });
  }

  /**
   * Like {@link NameResolver.resolve}, for a list that was made from our copy, such as the children of a scope: what the
   * copy does not have any more, or never had, has no name, and nothing is asked of the catalog for it.
   *
   * @param options.asked - What the reader named, such as the scope: it may be newer than our copy
   * @param options.copy - Where to read our copy, for who holds a transaction: another connection might have to wait for it
   */
  async resolveListed(
    listed: Iterable<string>,
    credentials: BackstageCredentials,
    options: {
      asked?: Iterable<string>;
      copy?: NameResolverOptions['store'];
    } = {},
  ): Promise<Map<string, EntityName>> {
    const { asked = [], copy = this.#options.store } = options;
    const named = new Set(asked);
    const wanted = [...new Set([...named, ...listed])];
    if (wanted.length === 0) {
      return new Map();
    }
    switch (await this.#options.catalogReading.decisionOn(credentials)) {
      case AuthorizeResult.ALLOW:
        return this.#nameCopied(
          await copy.readNames(wanted),
          named,
          credentials,
        );
      case AuthorizeResult.CONDITIONAL:
        return this.#catalog.read(wanted, credentials);
      default:
        return new Map();
    }
  }

  async #nameCopied(
    copied: Map<string, string | undefined>,
    asked: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    const names = new Map(
      [...copied].map(([entityRef, title]) => [
        entityRef,
        { title: title ?? parseEntityRef(entityRef).name },
      ]),
    );
    const unknown = [...asked].filter(entityRef => !names.has(entityRef));
    for (const [entityRef, name] of await this.#catalog.read(
      unknown,
      credentials,
    )) {
      names.set(entityRef, name);
    }
    return names;
  }
}
