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
  GapView,
  MaturityModel,
  OVERALL,
  RollupGap,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelRegistry } from '../models';
import {
  composeDistributions,
  composeFreshness,
  exceptionsIn,
} from './composeRollup';
import { readCells, serviceKey } from './readCells';
import { requireDimension } from './requireDimension';
import { RollupService, RollupServiceOptions } from './RollupService';
import { RollupStore } from './RollupStore';
import { ScopeOpener } from './ScopeOpener';
import { toRollupModel } from './toRollupModel';
import { GapCount } from './types';

/** What the reader needs. */
export interface GapReaderOptions {
  models: ModelRegistry;
  scopes: ScopeOpener;
  store: RollupStore;
  now(): Date;
}

/** Ranks the criteria that hold services back. */
export class GapReader implements Pick<RollupService, 'getGaps'> {
  readonly #options: GapReaderOptions;

  static create(options: GapReaderOptions): GapReader {
    return new GapReader(options);
  }

  private constructor(options: GapReaderOptions) {
    this.#options = options;
  }

  async getGaps(
    request: Parameters<RollupService['getGaps']>[0],
    options: RollupServiceOptions,
  ): Promise<GapView> {
    const { models, now, scopes, store } = this.#options;
    const { id, edition } = models.getDefault();
    const model = models.get(id, edition, request.language);
    if (request.dimensionId !== undefined) {
      requireDimension(request.dimensionId, model);
    }
    const key = serviceKey(model);
    const opened = await scopes.open(request, options);
    const { scopeRef, selection } = opened;
    const cells =
      (await readCells(store, [scopeRef], key, opened)).get(scopeRef) ?? [];
    const shown = await scopes.present(
      request,
      opened,
      () => cells.length > 0,
      options,
    );
    const [overall] = composeDistributions(cells, model, request.side);
    const gaps = rank(
      await store.countGaps(scopeRef, key, selection, request.side),
      model,
      request,
    );
    return {
      ...shown,
      model: toRollupModel(model),
      conditional: options.readable !== undefined,
      assessed: overall.scored,
      notAssessed: overall.notAssessed,
      freshness: composeFreshness(cells, now()),
      exceptions: exceptionsIn(
        cells.filter(({ dimensionId }) => dimensionId === OVERALL),
      ),
      items: gaps.slice(0, request.limit),
      total: gaps.length,
    };
  }
}

/** Counts of criteria that the model has no more are left out: they belong to scores that are about to be made anew. */
function rank(
  counts: GapCount[],
  model: MaturityModel,
  request: { dimensionId?: string; sort: 'held' | 'lift' },
): RollupGap[] {
  const { dimensionId = OVERALL, sort } = request;
  const byCriterion = new Map<string, GapCount[]>();
  for (const count of counts) {
    byCriterion.set(count.criterionId, [
      ...(byCriterion.get(count.criterionId) ?? []),
      count,
    ]);
  }
  const gaps = model.dimensions
    .filter(({ id }) => dimensionId === OVERALL || id === dimensionId)
    .flatMap(dimension =>
      dimension.categories.flatMap(category =>
        category.criteria.flatMap((criterion): RollupGap[] => {
          const states = byCriterion.get(criterion.id);
          const sum = (field: 'held' | 'lift', state?: string) =>
            (states ?? [])
              .filter(count => state === undefined || count.state === state)
              .reduce((total, count) => total + count[field], 0);
          return states
            ? [
                {
                  criterionId: criterion.id,
                  statement: criterion.statement,
                  level: criterion.level,
                  dimensionId: dimension.id,
                  categoryId: category.id,
                  categoryTitle: category.title,
                  effort: criterion.effort,
                  fixIn: criterion.fixIn,
                  lenses: criterion.lenses,
                  held: sum('held'),
                  lift: sum('lift'),
                  unknown: sum('held', 'unknown'),
                  partly: sum('held', 'partly'),
                  notMet: sum('held', 'not-met'),
                },
              ]
            : [];
        }),
      ),
    );
  const other = sort === 'held' ? 'lift' : 'held';
  return gaps.sort(
    (a, b) =>
      b[sort] - a[sort] ||
      b[other] - a[other] ||
      (a.criterionId < b.criterionId ? -1 : 1),
  );
}
