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

/**
 * What a data hook returns. While reloading, the value that was loaded before stays; so it does, beside the error, when
 * reloading fails.
 */
export interface RequestState<T> {
  value: T | undefined;
  loading: boolean;
  error: Error | undefined;
  reload: () => void;
}

interface Settled<T> {
  key: string;
  value?: T;
  error?: Error;
}

/**
 * Loads a value again whenever the key changes and abandons the request that is no longer wanted. The value of another
 * key is never returned.
 *
 * @param key - names what is loaded; nothing is loaded while it is undefined
 * @param load - must be stable for a key
 */
export function useRequest<T>(
  key: string | undefined,
  load: (signal: AbortSignal) => Promise<T>,
): RequestState<T> {
  const [settled, setSettled] = useState<Settled<T>>();
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    if (key === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    setLoading(true);
    load(controller.signal).then(
      value => {
        if (!controller.signal.aborted) {
          setSettled({ key, value });
          setLoading(false);
        }
      },
      error => {
        if (!controller.signal.aborted) {
          setSettled(before => ({
            key,
            error,
            value: before?.key === key ? before.value : undefined,
          }));
          setLoading(false);
        }
      },
    );
    return () => controller.abort();
  }, [key, load, attempt]);

  const reload = useCallback(() => setAttempt(previous => previous + 1), []);
  const current = settled?.key === key ? settled : undefined;
  return {
    value: current?.value,
    error: current?.error,
    loading: key !== undefined && (loading || !current),
    reload,
  };
}
