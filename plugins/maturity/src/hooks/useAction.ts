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

import { useCallback, useState } from 'react';
import { isError } from '@backstage/errors';

/** A change that a person asks for: whether it is on its way, and what went wrong with the last one. */
export interface ActionState {
  loading: boolean;
  error: Error | undefined;
  /** Waits for a change, and returns whether it succeeded. */
  run: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** Makes changes, one at a time, and calls back after each that succeeded. */
export function useAction(onChanged?: () => void): ActionState {
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<Error>();
  const run = useCallback(
    async (change: () => Promise<unknown>) => {
      setLoading(true);
      setError(undefined);
      try {
        await change();
        onChanged?.();
        return true;
      } catch (thrown) {
        setError(isError(thrown) ? thrown : new Error(String(thrown)));
        return false;
      } finally {
        setLoading(false);
      }
    },
    [onChanged],
  );
  return { loading, error, run };
}
