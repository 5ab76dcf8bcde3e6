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

import { useCallback, useEffect, useState } from 'react';

/** One page as a request returns it. */
export interface Page<T> {
  items: T[];
  /** All items of the list, loaded or not. */
  total?: number;
  /** Missing on the last page. */
  nextCursor?: string;
}

/** A list, as far as it is loaded. */
export interface LoadedPages<T> {
  items: T[];
  /** All items of the list, loaded or not; missing where the backend does not count them. */
  total?: number;
  hasMore: boolean;
}

/** What {@link usePages} returns. */
export interface PagesState<T> {
  value: LoadedPages<T> | undefined;
  loading: boolean;
  error: Error | undefined;
  /** Asks again for the page that could not be read. */
  reload: () => void;
  loadMore: () => void;
}

/**
 * A list that grows page by page.
 *
 * @param load - must be the same for the life of the component; another list needs another `key`
 * @param first - the first page where it is known already; then nothing is requested until there is to be more
 */
export function usePages<T>(
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  first?: Page<T>,
): PagesState<T> {
  const [pages, setPages] = useState<Page<T>[]>(first ? [first] : []);
  const [cursor, setCursor] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState(!first);
  const [error, setError] = useState<Error>();

  const isKnown = first !== undefined && cursor === undefined;
  useEffect(() => {
    if (isKnown) {
      return undefined;
    }
    const controller = new AbortController();
    const settle = (act: () => void) => {
      if (!controller.signal.aborted) {
        act();
        setLoading(false);
      }
    };
    setLoading(true);
    setError(undefined);
    load(cursor, controller.signal).then(
      page =>
        settle(() => setPages(before => (cursor ? [...before, page] : [page]))),
      reason => settle(() => setError(reason)),
    );
    return () => controller.abort();
  }, [load, cursor, attempt, isKnown]);

  const last = pages[pages.length - 1];
  const nextCursor = last?.nextCursor;
  return {
    value: last && {
      items: pages.flatMap(({ items }) => items),
      total: last.total,
      hasMore: nextCursor !== undefined,
    },
    loading,
    error,
    reload: useCallback(() => setAttempt(before => before + 1), []),
    loadMore: useCallback(() => setCursor(nextCursor), [nextCursor]),
  };
}
