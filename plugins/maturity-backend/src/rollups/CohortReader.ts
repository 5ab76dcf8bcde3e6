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

import { CohortView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CohortRule } from '../catalog/cohorts';
import { ModelRegistry } from '../models';
import { composeRollup } from './composeRollup';
import { serviceKey } from './readCells';
import { RollupService, RollupServiceOptions } from './RollupService';
import { RollupStore } from './RollupStore';
import { ScopeOpener } from './ScopeOpener';
import { toRollupModel } from './toRollupModel';
import { UNKNOWN_COHORT } from './types';

/** What the reader needs. */
export interface CohortReaderOptions {
  cohorts: CohortRule[];
  models: ModelRegistry;
  scopes: ScopeOpener;
  store: RollupStore;
  now(): Date;
}

/** Puts the services of a scope side by side, by cohort. */
export class CohortReader implements Pick<RollupService, 'getCohorts'> {
  readonly #options: CohortReaderOptions;

  static create(options: CohortReaderOptions): CohortReader {
    return new CohortReader(options);
  }

  private constructor(options: CohortReaderOptions) {
    this.#options = options;
  }

  async getCohorts(
    request: Parameters<RollupService['getCohorts']>[0],
    options: RollupServiceOptions,
  ): Promise<CohortView> {
    const { cohorts, models, now, scopes, store } = this.#options;
    const { id, edition } = models.getDefault();
    const model = models.get(id, edition, request.language);
    const opened = await scopes.open(request, options);
    const counts = await store.countCohorts(
      opened.scopeRef,
      serviceKey(model),
      opened.selection,
    );
    const shown = await scopes.present(
      request,
      opened,
      () => counts.size > 0,
      options,
    );
    const known = new Set(cohorts.map(cohort => cohort.id));
    // Until the next synchronization, entities may belong to a cohort that the configuration has no more.
    const unknown = [...counts].flatMap(([cohortId, cells]) =>
      known.has(cohortId) ? [] : cells,
    );
    const rollupOf = (cells: Parameters<typeof composeRollup>[1]) =>
      composeRollup(shown.scopeRef, cells, model, now(), request.side);
    return {
      ...shown,
      model: toRollupModel(model),
      conditional: options.readable !== undefined,
      items: [
        ...cohorts.map(cohort => ({
          id: cohort.id,
          title: cohort.title,
          rollup: rollupOf(counts.get(cohort.id) ?? []),
        })),
        { id: UNKNOWN_COHORT, rollup: rollupOf(unknown) },
      ],
    };
  }
}
