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

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore, PortalState } from '../catalog/CatalogStore';
import { EntityName, NameResolver } from '../names/NameResolver';
import { ReferenceGuard } from '../permissions/ReferenceGuard';
import { RollupServiceOptions, SelectionRequest } from './RollupService';
import { presentScope, resolveScope } from './scopes';
import { SubjectFilter, SubjectSelection } from './types';

/** A scope that a reader asked for. */
export interface OpenScope {
  /** The state of the portal: read if somebody asks for it, and once. */
  readState(): Promise<PortalState>;
  scopeRef: string;
  selection: SubjectSelection;
  /** Whether every subject of the scope is counted, so that the cells that are kept tell. */
  isWhole: boolean;
}

/** Finds the scope that a reader asks for, and checks what it is to be filtered by. */
export class ScopeOpener {
  readonly #catalogStore: CatalogStore;
  readonly #names: NameResolver;
  readonly #guard: ReferenceGuard;

  static create(options: {
    catalogStore: CatalogStore;
    names: NameResolver;
  }): ScopeOpener {
    return new ScopeOpener(options);
  }

  private constructor(options: {
    catalogStore: CatalogStore;
    names: NameResolver;
  }) {
    this.#catalogStore = options.catalogStore;
    this.#names = options.names;
    this.#guard = ReferenceGuard.create(options);
  }

  /**
   * Throws an `InputError` for what is no scope or no filter, and a `NotFoundError` for a filter by a system or domain
   * that the reader may not know.
   */
  async open(
    request: SelectionRequest & { scope: string },
    options: RollupServiceOptions,
  ): Promise<OpenScope> {
    let state: Promise<PortalState> | undefined;
    const readState = () => {
      state ??= this.#catalogStore.readState();
      return state;
    };
    const scopeRef = await resolveScope(request.scope, readState);
    if (request.own && scopeRef === ALL_SCOPE) {
      throw new InputError(
        'depth: everything has nothing of its own; ask for a group, user, system or domain',
      );
    }
    const selection = {
      readable: options.readable,
      filter: await this.#toFilter(request.filter, options),
      own: request.own,
    };
    return {
      readState,
      scopeRef,
      selection,
      isWhole: !selection.readable && !selection.filter && !selection.own,
    };
  }

  /** The reference and the title under which the reader may be shown the scope. See {@link presentScope}. */
  async present(
    request: { scope: string },
    { scopeRef }: OpenScope,
    hasSubjects: () => boolean | Promise<boolean>,
    options: RollupServiceOptions,
  ): Promise<{ scopeRef: string; title?: string }> {
    const names =
      scopeRef === ALL_SCOPE
        ? new Map<string, EntityName>()
        : await this.#names.resolve([scopeRef], options.credentials);
    return {
      scopeRef: await presentScope(
        { scope: request.scope, scopeRef, names, hasSubjects },
        this.#guard,
      ),
      title: names.get(scopeRef)?.title,
    };
  }

  /** Normalized, and without lists that ask for nothing; missing if nothing is left. */
  async #toFilter(
    filter: SubjectFilter = {},
    options: RollupServiceOptions,
  ): Promise<SubjectFilter | undefined> {
    const given = Object.entries(filter).filter(
      ([, values]) => values !== undefined && values.length > 0,
    );
    if (given.length === 0) {
      return undefined;
    }
    const systems = filter.systems?.map(text => toRef(text, 'system'));
    const domains = filter.domains?.map(text => toRef(text, 'domain'));
    await this.#requireShowable(
      [...(systems ?? []), ...(domains ?? [])],
      options,
    );
    return {
      ...Object.fromEntries(given),
      ...(filter.kinds && {
        kinds: filter.kinds.map(kind => kind.toLocaleLowerCase('en-US')),
      }),
      ...(systems && { systems }),
      ...(domains && { domains }),
    };
  }

  /** To count what is in a system is to say that it exists. */
  async #requireShowable(
    entityRefs: string[],
    options: RollupServiceOptions,
  ): Promise<void> {
    if (entityRefs.length === 0) {
      return;
    }
    const names = await this.#names.resolve(entityRefs, options.credentials);
    const showable = await this.#guard.showable(entityRefs, names);
    const hidden = entityRefs.find(entityRef => !showable.has(entityRef));
    if (hidden !== undefined) {
      throw new NotFoundError(
        `There is no ${hidden} in the catalog, or you may not read it`,
      );
    }
  }
}

function toRef(text: string, kind: 'system' | 'domain'): string {
  try {
    const reference = parseEntityRef(text, {
      defaultKind: kind,
      defaultNamespace: 'default',
    });
    if (reference.kind.toLocaleLowerCase('en-US') === kind) {
      return stringifyEntityRef(reference);
    }
  } catch {
    // Answered below, together with references of other kinds.
  }
  throw new InputError(
    `${kind}: '${text}' is not the reference of a ${kind} such as ${kind}:default/payments`,
  );
}
