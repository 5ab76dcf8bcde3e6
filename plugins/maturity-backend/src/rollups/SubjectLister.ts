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
  ALL_SCOPE,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore } from '../catalog/CatalogStore';
import { fromBucket } from '../assessments/buckets';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { ReferenceGuard } from '../permissions/ReferenceGuard';
import { readCells, serviceKey } from './readCells';
import { requireDimension } from './requireDimension';
import { RollupService, RollupServiceOptions } from './RollupService';
import { RollupStore } from './RollupStore';
import { ScopeOpener } from './ScopeOpener';
import { presentScope, resolveScope } from './scopes';
import {
  decodeSubjectCursor,
  encodeSubjectCursor,
  positionAfter,
} from './subjectCursor';
import { toSubjectLevels } from './toSubjectLevels';

/** What the lister needs. */
export interface SubjectListerOptions {
  catalogStore: CatalogStore;
  models: ModelRegistry;
  names: NameResolver;
  store: RollupStore;
}

/** Lists the subjects that rollups count, with the names and owners that the reader may know. */
export class SubjectLister implements Pick<RollupService, 'listSubjects'> {
  readonly #options: SubjectListerOptions;
  readonly #guard: ReferenceGuard;
  readonly #scopes: ScopeOpener;

  static create(options: SubjectListerOptions): SubjectLister {
    return new SubjectLister(options);
  }

  private constructor(options: SubjectListerOptions) {
    this.#options = options;
    this.#guard = ReferenceGuard.create(options);
    this.#scopes = ScopeOpener.create(options);
  }

  async listSubjects(
    request: Parameters<RollupService['listSubjects']>[0],
    options: RollupServiceOptions,
  ): Promise<SubjectPage> {
    const { models, names, store } = this.#options;
    const { scopes, dimensionId, bucket, side, limit, cursor } = request;
    const { selection, readState } = await this.#scopes.open(
      { ...request, scope: scopes[0] },
      options,
    );
    const model = models.getDefault();
    requireDimension(dimensionId, model);
    const key = serviceKey(model);
    const scopeRefs = await Promise.all(
      scopes.map(scope => resolveScope(scope, readState)),
    );
    const position = cursor ? decodeSubjectCursor(cursor) : { skip: 0 };
    const { items, total } = await store.listSubjects({
      ...key,
      ...position,
      scopeRefs,
      dimensionId,
      bucket: bucket === undefined ? undefined : fromBucket(bucket),
      side,
      selection,
      gap: request.gap,
      disputed: request.disputed,
      limit: limit + 1,
    });
    const page = items.slice(0, limit);
    const owners = page.flatMap(({ entity }) => entity.ownerRef ?? []);
    const known = await names.resolveListed(
      [...page.map(({ entity }) => entity.entityRef), ...owners],
      options.credentials,
      { asked: scopeRefs.filter(scopeRef => scopeRef !== ALL_SCOPE) },
    );
    if (scopes.length === 1) {
      await presentScope(
        {
          scope: scopes[0],
          scopeRef: scopeRefs[0],
          names: known,
          hasSubjects: async () =>
            items.length > 0 ||
            (
              await readCells(store, scopeRefs, key, {
                selection: { readable: options.readable },
                isWhole: !options.readable,
              })
            ).size > 0,
        },
        this.#guard,
      );
    }
    const showableOwners = await this.#guard.showable(owners, known);
    return {
      items: page.flatMap(subject => {
        const { entityRef, ownerRef } = subject.entity;
        const name = known.get(entityRef);
        const shownOwner =
          ownerRef && showableOwners.has(ownerRef) ? ownerRef : undefined;
        return name ? [toSubjectLevels(subject, name, shownOwner, side)] : [];
      }),
      nextCursor:
        items.length > page.length
          ? encodeSubjectCursor(
              positionAfter(
                position,
                page.map(({ entity: { entityRef } }) => ({
                  entityRef,
                  shown: known.has(entityRef),
                })),
              ),
            )
          : undefined,
      total,
    };
  }
}
