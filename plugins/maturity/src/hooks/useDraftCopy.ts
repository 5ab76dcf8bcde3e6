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
import { useApi } from '@backstage/core-plugin-api';
import { DraftCopyResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { RequestState, useRequest } from './useRequest';

/** What would be copied from a subject, and the copying. */
export interface DraftCopy extends RequestState<DraftCopyResult> {
  isCopying: boolean;
  /** Why copying did not work. */
  failure: Error | undefined;
  /** Copies the answers in these dimensions; undefined if that did not work. */
  copy(dimensionIds: string[]): Promise<DraftCopyResult | undefined>;
}

/**
 * Copies answers as drafts, after saying what would be copied.
 *
 * @param from - the subject to copy from; nothing is asked while it is undefined
 */
export function useDraftCopy(
  entityRef: string,
  from: string | undefined,
): DraftCopy {
  const maturityApi = useApi(maturityApiRef);
  const [isCopying, setCopying] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const preview = useCallback(
    (signal: AbortSignal) =>
      maturityApi.copyDrafts(
        { entityRef, from: from ?? '', dryRun: true },
        { signal },
      ),
    [maturityApi, entityRef, from],
  );
  const copy = useCallback(
    async (dimensionIds: string[]) => {
      setCopying(true);
      setFailure(undefined);
      try {
        return await maturityApi.copyDrafts({
          entityRef,
          from: from ?? '',
          dimensionIds,
        });
      } catch (error) {
        setFailure(error as Error);
        return undefined;
      } finally {
        setCopying(false);
      }
    },
    [maturityApi, entityRef, from],
  );
  return { ...useRequest(from, preview), isCopying, failure, copy };
}
