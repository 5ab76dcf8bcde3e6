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
import { InputError } from '@backstage/errors';
import {
  ALL_SCOPE,
  MaturityModel,
  Movement,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore, PortalState } from '../catalog/CatalogStore';
import { ModelRegistry } from '../models';
import { EntityName, NameResolver } from '../names/NameResolver';
import { ReferenceGuard } from '../permissions/ReferenceGuard';
import { composeDistributions, composeRollup } from '../rollups/composeRollup';
import { serviceKey } from '../rollups/readCells';
import { RollupServiceOptions } from '../rollups/RollupService';
import { kindOfChild, presentScope, resolveScope } from '../rollups/scopes';
import { toRollupModel } from '../rollups/toRollupModel';
import { composeMovement } from './composeMovement';
import { HistoryService, MovementRequest } from './HistoryService';
import { HistoryStore, MovementQuery } from './HistoryStore';
import { MovedSubjectLister } from './MovedSubjectLister';
import { CAUSES_BY_PART } from './movementCauses';
import { readMoment } from './readMoment';

/** How many children a rollup lists. */
const MAXIMUM_CHILDREN = 100;

/** What the service needs. */
export interface DefaultHistoryServiceOptions {
  catalogStore: CatalogStore;
  models: ModelRegistry;
  names: NameResolver;
  store: HistoryStore;
  /** The time, for tests. */
  now?: () => Date;
}

/** {@link HistoryService} without any permissions. */
export class DefaultHistoryService implements HistoryService {
  readonly #options: DefaultHistoryServiceOptions;
  readonly #guard: ReferenceGuard;
  readonly #lister: MovedSubjectLister;
  readonly #now: () => Date;

  static create(options: DefaultHistoryServiceOptions): DefaultHistoryService {
    return new DefaultHistoryService(options);
  }

  private constructor(options: DefaultHistoryServiceOptions) {
    this.#options = options;
    this.#guard = ReferenceGuard.create(options);
    this.#lister = MovedSubjectLister.create(options);
    this.#now = options.now ?? (() => new Date());
  }

  async getRollupAsOf(
    ...[request, options]: Parameters<HistoryService['getRollupAsOf']>
  ): Promise<RollupView> {
    const { catalogStore, store } = this.#options;
    const { organization, scope, side } = request;
    const at = readMoment('asOf', request.asOf, this.#now());
    const state = await catalogStore.readState();
    const scopeRef = await resolveScope(scope, async () => state);
    const model = await this.#modelAt(at);
    const childRefs = request.children
      ? await this.#childrenAt(scopeRef, at, organization)
      : [];
    const cells = await store.countAsOf(
      [scopeRef, ...childRefs],
      serviceKey(model),
      { at, organization, readable: options.readable },
    );
    const ofScope = cells.get(scopeRef) ?? [];
    const { names, shownRef } = await this.#present(
      { scope, scopeRef, childRefs, hasSubjects: () => ofScope.length > 0 },
      options,
    );
    const children = request.children
      ? childRefs.flatMap(childRef => {
          const name = names.get(childRef);
          return name
            ? [
                {
                  kind: kindOfChild(childRef),
                  entityRef: childRef,
                  title: name.title,
                  hasChildren: false,
                  rollup: composeRollup(
                    childRef,
                    cells.get(childRef) ?? [],
                    model,
                    undefined,
                    side,
                  ),
                },
              ]
            : [];
        })
      : undefined;
    return {
      title: names.get(scopeRef)?.title,
      rollup: composeRollup(shownRef, ofScope, model, undefined, side),
      model: toRollupModel(
        request.language === undefined
          ? model
          : this.#options.models.translate(model, request.language),
      ),
      depth: 'all',
      filtered: false,
      sampleData: state.sampleData,
      conditional: options.readable !== undefined,
      asOf: at.toISOString(),
      organization,
      assumed: isAssumed(state, at),
      children,
      moreChildren: children && childRefs.length - children.length,
    };
  }

  async getMovement(
    ...[request, options]: Parameters<HistoryService['getMovement']>
  ): Promise<Movement> {
    const { store } = this.#options;
    const { model, query, state } = await this.#readRequest(request, options);
    const { from, organization, readable, scopeRef, to } = query;
    const countAt = async (at: Date) => {
      const cells = await store.countAsOf([scopeRef], query, {
        at,
        organization,
        readable,
      });
      return cells.get(scopeRef) ?? [];
    };
    const before = await countAt(from);
    const after = await countAt(to);
    const moved = await store.countMovements(query);
    const { names, shownRef } = await this.#present(
      {
        scope: request.scope,
        scopeRef,
        childRefs: [],
        hasSubjects: () => before.length + after.length + moved.length > 0,
      },
      options,
    );
    const subjects = await store.countMoved(query, CAUSES_BY_PART);
    return {
      title: names.get(scopeRef)?.title,
      scopeRef: shownRef,
      modelId: query.modelId,
      edition: query.edition,
      from: from.toISOString(),
      to: to.toISOString(),
      organization,
      conditional: readable !== undefined,
      assumed: isAssumed(state, from),
      before: composeDistributions(before, model),
      after: composeDistributions(after, model),
      parts: composeMovement(moved, model).map(part => ({
        ...part,
        subjects: subjects.get(part.cause) ?? 0,
      })),
    };
  }

  async listMoved(
    ...[request, options]: Parameters<HistoryService['listMoved']>
  ): ReturnType<HistoryService['listMoved']> {
    const { model, query } = await this.#readRequest(request, options);
    await this.#present(
      {
        scope: request.scope,
        scopeRef: query.scopeRef,
        childRefs: [],
        hasSubjects: async () =>
          (await this.#options.store.countMovements(query)).length > 0,
      },
      options,
    );
    return this.#lister.list({ ...request, model, query }, options);
  }

  async #readRequest(
    request: MovementRequest,
    options: RollupServiceOptions,
  ): Promise<{
    model: MaturityModel;
    query: MovementQuery;
    state: PortalState;
  }> {
    const now = this.#now();
    const from = readMoment('from', request.from, now);
    const to = request.to ? readMoment('to', request.to, now) : now;
    if (from > to) {
      throw new InputError(
        `from: ${request.from} is after ${request.to}; name the earlier date first`,
      );
    }
    const state = await this.#options.catalogStore.readState();
    const model = await this.#modelAt(to);
    return {
      model,
      state,
      query: {
        ...serviceKey(model),
        scopeRef: await resolveScope(request.scope, async () => state),
        from,
        to,
        organization: request.organization,
        readable: options.readable,
      },
    };
  }

  /** The default model as it was in force at a moment; as it is now if nothing was scored yet. */
  async #modelAt(at: Date): Promise<MaturityModel> {
    const { models, store } = this.#options;
    const model = models.getDefault();
    const stored = await store.readModelAt(serviceKey(model), at);
    // What is in memory is translated only once.
    return stored && stored.hash !== model.hash ? stored : model;
  }

  async #childrenAt(
    scopeRef: string,
    at: Date,
    organization: 'then' | 'now',
  ): Promise<string[]> {
    const { catalogStore, store } = this.#options;
    if (organization === 'then') {
      return store.readChildrenAt(scopeRef, at);
    }
    const children = await catalogStore.readChildren(scopeRef);
    return children.map(({ childRef }) => childRef);
  }

  async #present(
    request: {
      scope: string;
      scopeRef: string;
      childRefs: string[];
      hasSubjects(): boolean | Promise<boolean>;
    },
    options: RollupServiceOptions,
  ): Promise<{ names: Map<string, EntityName>; shownRef: string }> {
    const { childRefs, scopeRef } = request;
    const names = await this.#options.names.resolveListed(
      childRefs.slice(0, MAXIMUM_CHILDREN),
      options.credentials,
      { asked: scopeRef === ALL_SCOPE ? [] : [scopeRef] },
    );
    const shownRef = await presentScope({ ...request, names }, this.#guard);
    return { names, shownRef };
  }
}

/** Placement before the first reading of the catalog is taken to have been what it was then (rule 12). */
function isAssumed(state: PortalState, at: Date): boolean {
  return state.firstSuccessAt === undefined || at < state.firstSuccessAt;
}
