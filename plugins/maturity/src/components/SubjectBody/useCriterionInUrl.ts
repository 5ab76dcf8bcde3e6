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

import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'criterion';

/** The open criterion lives in the address, so that it can be linked to and the browser's back closes it. */
export function useCriterionInUrl() {
  const [searchParams, setSearchParams] = useSearchParams();
  const show = useCallback(
    (criterionId: string | undefined, isReplacement: boolean) =>
      setSearchParams(
        before => {
          const after = new URLSearchParams(before);
          if (criterionId) {
            after.set(PARAMETER, criterionId);
          } else {
            after.delete(PARAMETER);
          }
          return after;
        },
        { replace: isReplacement },
      ),
    [setSearchParams],
  );
  const open = useCallback((id: string) => show(id, false), [show]);
  const replace = useCallback((id: string) => show(id, true), [show]);
  const close = useCallback(() => show(undefined, false), [show]);
  return {
    criterionId: searchParams.get(PARAMETER) ?? undefined,
    open,
    replace,
    close,
  };
}
