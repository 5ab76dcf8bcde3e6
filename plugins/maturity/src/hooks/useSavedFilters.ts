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
import { useEffect, useMemo, useState } from 'react';
import { StorageApi, storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useAction } from './useAction';
import { FILTERS, RollupFilter } from './useSelection';

/** How many filters a person can save. */
export const MAXIMUM_SAVED_FILTERS = 50;

const BUCKET = 'maturity';
const KEY = 'savedFilters';

/** What is stored, whatever it is. */
type Stored = ReturnType<StorageApi['snapshot']>['value'];

/** Filters under a name that a person has given them. */
export interface SavedFilter {
  name: string;
  filter: RollupFilter;
}

/** The filters that the person has saved in this portal, by name, and ways to change them. */
export interface SavedFiltersState {
  saved: readonly SavedFilter[];
  /** Whether a change is on its way. */
  loading: boolean;
  /** Why the last change was not stored. */
  error: Error | undefined;
  /** Saves filters, in place of what had this name before; returns whether they are stored. */
  save: (name: string, filter: RollupFilter) => Promise<boolean>;
  /** Returns whether it is forgotten. */
  remove: (name: string) => Promise<boolean>;
}

/** Reads the saved filters from where the portal keeps what belongs to a person: the browser, or the user settings. */
export function useSavedFilters(): SavedFiltersState {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket(BUCKET), [storage]);
  const [stored, setStored] = useState<Stored>(
    () => bucket.snapshot(KEY).value,
  );
  useEffect(() => {
    const subscription = bucket
      .observe$(KEY)
      .subscribe(({ value }) => setStored(value));
    return () => subscription.unsubscribe();
  }, [bucket]);
  const saved = useMemo(() => toSavedFilters(stored), [stored]);
  const others = (name: string) => saved.filter(item => item.name !== name);
  const { loading, error, run } = useAction();
  const write = (filters: readonly SavedFilter[]) =>
    run(() =>
      bucket.set(
        KEY,
        filters.map(({ name, filter }) => ({ name, filter: { ...filter } })),
      ),
    );
  return {
    saved,
    loading,
    error,
    save: (name, filter) =>
      write(
        [...others(name), { name, filter }].sort((a, b) =>
          a.name.localeCompare(b.name),
        ),
      ),
    remove: name => write(others(name)),
  };
}

/** Whether two filters count the same services. */
export function isSameFilter(a: RollupFilter, b: RollupFilter): boolean {
  return JSON.stringify(toFilter(a)) === JSON.stringify(toFilter(b));
}

/** What is stored may come from another version, or from somebody who tried something. */
function toSavedFilters(stored: Stored): SavedFilter[] {
  return Array.isArray(stored)
    ? stored.flatMap(item =>
        isObject(item) && typeof item.name === 'string' && isObject(item.filter)
          ? [{ name: item.name, filter: toFilter(item.filter) }]
          : [],
      )
    : [];
}

/** The filters that there are, and nothing else, in their order. */
function toFilter(given: object): RollupFilter {
  const values = new Map(Object.entries(given));
  return Object.fromEntries([
    ...(values.get('depth') === 'own' ? [['depth', 'own']] : []),
    ...FILTERS.map(name => [name, toTexts(values.get(name))]).filter(
      ([, texts]) => texts.length > 0,
    ),
  ]);
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
