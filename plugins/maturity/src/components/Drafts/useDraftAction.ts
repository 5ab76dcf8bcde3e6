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
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';

/** Confirms or discards drafts, one thing at a time, and says in words what did not work. */
export function useDraftAction(): {
  isBusy: boolean;
  problem: string | undefined;
  /**
   * Waits for an action.
   *
   * @param action - returns how many drafts were left alone because somebody answered since, if any
   * @returns whether all of it worked
   */
  run(action: () => Promise<number | void>): Promise<boolean>;
} {
  const t = useText();
  const errorText = useErrorText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = useCallback(
    async (action: () => Promise<number | void>) => {
      setBusy(true);
      setProblem(undefined);
      try {
        const changed = (await action()) ?? 0;
        if (changed > 0) {
          setProblem(t('drafts.changed', { count: changed }));
        }
        return changed === 0;
      } catch (error) {
        setProblem(errorText(error as Error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [t, errorText],
  );
  return { isBusy, problem, run };
}
