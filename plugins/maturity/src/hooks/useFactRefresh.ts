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

import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FactRefresh } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';

/** How often it is asked how far the collection is, in milliseconds. */
const INTERVAL = 1000;

/** Has the facts of a subject collected, and asks until it is over. */
export function useFactRefresh(
  entityRef: string,
  onFinished: () => void,
): {
  /** How far it is, or what came of it; missing before it was asked for. */
  value: FactRefresh | undefined;
  loading: boolean;
  error: Error | undefined;
  start: () => void;
} {
  const maturityApi = useApi(maturityApiRef);
  const [value, setValue] = useState<FactRefresh>();
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<Error>();
  const controller = useRef<AbortController>();
  const finished = useRef(onFinished);
  finished.current = onFinished;

  useEffect(() => () => controller.current?.abort(), [entityRef]);

  const start = useCallback(async () => {
    const { signal } = (controller.current = new AbortController());
    setLoading(true);
    setError(undefined);
    try {
      let refresh = await maturityApi.refreshFacts({ entityRef }, { signal });
      setValue(refresh);
      while (refresh.state === 'running') {
        await pause(signal);
        refresh = await maturityApi.getFactRefresh({ entityRef }, { signal });
        setValue(refresh);
      }
      finished.current();
    } catch (failure) {
      if (!signal.aborted) {
        setError(failure as Error);
      }
    } finally {
      if (!signal.aborted) {
        setLoading(false);
      }
    }
  }, [maturityApi, entityRef]);
  return { value, loading, error, start };
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, INTERVAL);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
