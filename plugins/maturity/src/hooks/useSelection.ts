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

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { RollupSelection } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What the services of a scope can be filtered by, in the order in which it is offered. */
export const FILTERS = [
  'kind',
  'type',
  'lifecycle',
  'tag',
  'system',
  'domain',
  'cohort',
] as const;

/** One of {@link FILTERS}. */
export type FilterName = (typeof FILTERS)[number];

/** Which services are counted, whatever the scope. */
export type RollupFilter = Omit<RollupSelection, 'scope'>;

/** Which services of a scope are counted. */
export interface SelectionState {
  /** Stays the same object as long as the address says the same. */
  selection: RollupSelection;
  /** How many filters are set, the depth included. */
  count: number;
  setDepth: (depth: 'all' | 'own') => void;
  /** Sets one filter; without a value it is taken away. */
  setFilter: (name: FilterName, value: string | undefined) => void;
  /** Sets these filters and no others, for the same scope. */
  choose: (filter: RollupFilter) => void;
  clear: () => void;
}

/** Reads from the address which services of a scope are counted, and writes it there. */
export function useSelection(scope: string): SelectionState {
  const [searchParams, setSearchParams] = useSearchParams();
  const key = JSON.stringify([
    searchParams.get('depth') === 'own',
    ...FILTERS.map(name => searchParams.getAll(name)),
  ]);
  const selection = useMemo<RollupSelection>(() => {
    const [isOwn, ...values]: [boolean, ...string[][]] = JSON.parse(key);
    return Object.fromEntries([
      ['scope', scope],
      ...(isOwn ? [['depth', 'own']] : []),
      ...FILTERS.map((name, index) => [name, values[index]]).filter(
        ([, chosen]) => chosen.length > 0,
      ),
    ]);
  }, [key, scope]);

  const change = useCallback(
    (apply: (after: URLSearchParams) => void) =>
      setSearchParams(
        before => {
          const after = new URLSearchParams(before);
          apply(after);
          return after;
        },
        { replace: true },
      ),
    [setSearchParams],
  );
  return {
    selection,
    count: Object.keys(selection).length - 1,
    setDepth: useCallback(
      depth =>
        change(after =>
          depth === 'own' ? after.set('depth', depth) : after.delete('depth'),
        ),
      [change],
    ),
    setFilter: useCallback(
      (name, value) =>
        change(after =>
          value === undefined ? after.delete(name) : after.set(name, value),
        ),
      [change],
    ),
    choose: useCallback(
      filter =>
        change(after => {
          removeAll(after);
          if (filter.depth === 'own') {
            after.set('depth', filter.depth);
          }
          for (const name of FILTERS) {
            filter[name]?.forEach(value => after.append(name, value));
          }
        }),
      [change],
    ),
    clear: useCallback(() => change(removeAll), [change]),
  };
}

function removeAll(parameters: URLSearchParams): void {
  ['depth', ...FILTERS].forEach(name => parameters.delete(name));
}
