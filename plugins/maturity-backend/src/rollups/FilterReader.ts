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
  FilterValue,
  FilterValues,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CohortRule } from '../catalog/cohorts';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { serviceKey } from './readCells';
import { RollupService, RollupServiceOptions } from './RollupService';
import { RollupStore } from './RollupStore';
import { ScopeOpener } from './ScopeOpener';
import { OccurringValue } from './types';

/** How many values of each field are listed: as many names as one request to the catalog asks for, for two fields. */
const MOST_VALUES = 50;

/** What the reader needs. */
export interface FilterReaderOptions {
  cohorts: CohortRule[];
  models: ModelRegistry;
  names: NameResolver;
  scopes: ScopeOpener;
  store: RollupStore;
}

/** Lists what the services of a scope can be filtered by. */
export class FilterReader implements Pick<RollupService, 'getFilters'> {
  readonly #options: FilterReaderOptions;

  static create(options: FilterReaderOptions): FilterReader {
    return new FilterReader(options);
  }

  private constructor(options: FilterReaderOptions) {
    this.#options = options;
  }

  async getFilters(
    request: { scope: string },
    options: RollupServiceOptions,
  ): Promise<FilterValues> {
    const { cohorts, models, names, scopes, store } = this.#options;
    const opened = await scopes.open(request, options);
    const found = await store.readFilterValues(
      opened.scopeRef,
      serviceKey(models.getDefault()),
      { readable: options.readable, limit: MOST_VALUES + 1 },
    );
    await scopes.present(request, opened, () => found.length > 0, options);
    const listed = (field: OccurringValue['field']) =>
      found.filter(value => value.field === field).slice(0, MOST_VALUES);
    const entityRefs = [...listed('systems'), ...listed('domains')];
    const known = await names.resolveListed(
      entityRefs.map(({ value }) => value),
      options.credentials,
    );
    // What the catalog refuses is not named, and what it does not have has no name.
    const named = (field: 'systems' | 'domains'): FilterValue[] =>
      listed(field).flatMap(({ value, subjects }) => {
        const name = known.get(value);
        return name ? [{ value, title: name.title, subjects }] : [];
      });
    const plain = (field: OccurringValue['field']): FilterValue[] =>
      listed(field).map(({ value, subjects }) => ({ value, subjects }));
    const fields = new Set(found.map(({ field }) => field));
    return {
      kinds: plain('kinds'),
      types: plain('types'),
      lifecycles: plain('lifecycles'),
      tags: plain('tags'),
      systems: named('systems'),
      domains: named('domains'),
      cohorts: plain('cohorts').map(value => ({
        ...value,
        title: cohorts.find(({ id }) => id === value.value)?.title,
      })),
      more: [...fields].some(
        field =>
          found.filter(value => value.field === field).length > MOST_VALUES,
      ),
    };
  }
}
