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
  CohortView,
  FilterValues,
  GapView,
  MaturityModel,
  RollupChild,
  RollupView,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore } from '../catalog/CatalogStore';
import { CohortRule } from '../catalog/cohorts';
import { ModelRegistry } from '../models';
import { EntityName, NameResolver } from '../names/NameResolver';
import { ReferenceGuard } from '../permissions/ReferenceGuard';
import { CohortReader } from './CohortReader';
import { composeChild, composeRollup } from './composeRollup';
import {
  RollupRequest,
  RollupService,
  RollupServiceOptions,
} from './RollupService';
import { FilterReader } from './FilterReader';
import { GapReader } from './GapReader';
import { ProofWriter } from './proof/ProofWriter';
import { RollupStore } from './RollupStore';
import { ScopeOpener } from './ScopeOpener';
import { kindOfChild, presentScope } from './scopes';
import { SubjectLister } from './SubjectLister';
import { countOtherEdition, serviceKey } from './readCells';
import { readScopes } from './readScopes';
import { readTrend } from './readTrend';
import { toRollupModel } from './toRollupModel';
import { RollupCell, RollupSide, SubjectSelection } from './types';

/** What the service needs. */
export interface DefaultRollupServiceOptions {
  catalogStore: CatalogStore;
  cohorts: CohortRule[];
  models: ModelRegistry;
  names: NameResolver;
  store: RollupStore;
  /** The time, for tests. */
  now?: () => Date;
}

/** {@link RollupService} without any permissions. */
export class DefaultRollupService implements RollupService {
  readonly #options: DefaultRollupServiceOptions;
  readonly #guard: ReferenceGuard;
  readonly #lister: SubjectLister;
  readonly #gaps: GapReader;
  readonly #cohorts: CohortReader;
  readonly #filters: FilterReader;
  readonly #proofs: ProofWriter;
  readonly #scopes: ScopeOpener;
  readonly #now: () => Date;

  static create(options: DefaultRollupServiceOptions): DefaultRollupService {
    return new DefaultRollupService(options);
  }

  private constructor(options: DefaultRollupServiceOptions) {
    this.#options = options;
    this.#guard = ReferenceGuard.create(options);
    this.#lister = SubjectLister.create(options);
    this.#now = options.now ?? (() => new Date());
    this.#scopes = ScopeOpener.create(options);
    const parts = { ...options, scopes: this.#scopes, now: this.#now };
    this.#gaps = GapReader.create(parts);
    this.#cohorts = CohortReader.create(parts);
    this.#filters = FilterReader.create(parts);
    this.#proofs = ProofWriter.create(parts);
  }

  async getRollup(
    request: RollupRequest,
    options: RollupServiceOptions,
  ): Promise<RollupView> {
    const { catalogStore, models } = this.#options;
    const { id, edition } = models.getDefault();
    const model = models.get(id, edition, request.language);
    const opened = await this.#scopes.open(request, options);
    const { scopeRef, selection } = opened;
    const key = serviceKey(model);
    // What is its own is in none of its children.
    const withChildren = request.children && !request.own;
    const stored = withChildren
      ? await catalogStore.readChildren(scopeRef)
      : [];
    const childRefs = stored.map(({ childRef }) => childRef);
    const { cells, names, state } = await readScopes(this.#options, opened, {
      childRefs,
      key,
      credentials: options.credentials,
    });
    const ofScope = cells.get(scopeRef) ?? [];
    const shownRef = await presentScope(
      {
        ...request,
        scopeRef,
        names,
        hasSubjects: () => ofScope.length > 0,
      },
      this.#guard,
    );
    const children = withChildren
      ? await this.#composeChildren({
          scopeRef,
          shownRef,
          stored,
          cells,
          names,
          model,
          selection,
          side: request.side,
        })
      : undefined;
    return {
      title: names.get(scopeRef)?.title,
      rollup: composeRollup(
        shownRef,
        ofScope,
        model,
        this.#now(),
        request.side,
      ),
      otherEdition: countOtherEdition(ofScope, opened),
      model: toRollupModel(model),
      depth: request.own ? 'own' : 'all',
      filtered: selection.filter !== undefined,
      sampleData: state.sampleData,
      conditional: options.readable !== undefined,
      synchronizedAt: state.lastSuccessAt?.toISOString(),
      synchronizationHeld: state.held !== undefined,
      children,
      moreChildren:
        children &&
        childRefs.length -
          children.filter(({ kind }) => kind !== 'direct').length,
      trend:
        request.trendWeeks > 0
          ? await readTrend(this.#options.store, opened, ofScope, {
              ...request,
              model,
              now: this.#now(),
            })
          : undefined,
    };
  }

  async listSubjects(
    request: Parameters<RollupService['listSubjects']>[0],
    options: RollupServiceOptions,
  ): Promise<SubjectPage> {
    return this.#lister.listSubjects(request, options);
  }

  async getGaps(
    request: Parameters<RollupService['getGaps']>[0],
    options: RollupServiceOptions,
  ): Promise<GapView> {
    return this.#gaps.getGaps(request, options);
  }

  async getCohorts(
    request: Parameters<RollupService['getCohorts']>[0],
    options: RollupServiceOptions,
  ): Promise<CohortView> {
    return this.#cohorts.getCohorts(request, options);
  }

  async getFilters(
    request: Parameters<RollupService['getFilters']>[0],
    options: RollupServiceOptions,
  ): Promise<FilterValues> {
    return this.#filters.getFilters(request, options);
  }

  async getProof(
    request: Parameters<RollupService['getProof']>[0],
    options: RollupServiceOptions,
  ): Promise<Buffer> {
    return this.#proofs.getProof(request, options);
  }

  async #composeChildren(request: {
    scopeRef: string;
    shownRef: string;
    stored: Array<{ childRef: string; hasChildren: boolean }>;
    cells: Map<string, RollupCell[]>;
    names: Map<string, EntityName>;
    model: MaturityModel;
    selection: SubjectSelection;
    side?: RollupSide;
  }): Promise<RollupChild[]> {
    const { scopeRef, shownRef, stored, cells, names, model } = request;
    const { selection, side } = request;
    const now = this.#now();
    const children = stored.flatMap(
      ({ childRef, hasChildren }): RollupChild[] => {
        const name = names.get(childRef);
        return name
          ? [
              {
                kind: kindOfChild(childRef),
                entityRef: childRef,
                title: name.title,
                hasChildren,
                rollup: composeChild(
                  childRef,
                  cells.get(childRef) ?? [],
                  model,
                  now,
                  side,
                ),
              },
            ]
          : [];
      },
    );
    const outside = await this.#options.store.countOutside(
      scopeRef,
      stored.map(({ childRef }) => childRef),
      serviceKey(model),
      selection,
    );
    if (stored.length === 0 || outside.length === 0) {
      return children;
    }
    return [
      {
        kind: 'direct',
        hasChildren: false,
        rollup: composeChild(shownRef, outside, model, now, side),
      },
      ...children,
    ];
  }
}
