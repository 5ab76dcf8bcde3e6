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
import {
  Bucket,
  ExceptionsChoice,
  RollupSelection,
  SubjectLevels,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { PagesState, usePages } from './usePages';

/** Which subjects are listed. */
export interface SubjectQuery extends RollupSelection, ExceptionsChoice {
  dimensionId: string;
  bucket?: Bucket;
  /** Only those that this criterion holds back. */
  gap?: string;
  /** Only those with answers that facts, or the file beside the code, speak against. */
  disputed?: boolean;
  /** Whether levels are those with exceptions, as usual, or without. */
  exceptions?: 'with' | 'without';
}

/**
 * The subjects that a rollup counts, by name, page by page. The query belongs to the life of the component: another one
 * needs another `key`.
 *
 * @param first - the first page where it is known already; then nothing is requested until there is to be more
 */
export function useRollupSubjects(
  query: SubjectQuery,
  first?: SubjectPage,
): PagesState<SubjectLevels> {
  const maturityApi = useApi(maturityApiRef);
  const [asked] = useState(query);
  const load = useCallback(
    (cursor: string | undefined, signal: AbortSignal) =>
      maturityApi.getRollupSubjects(
        {
          ...asked,
          bucket: asked.bucket === undefined ? undefined : String(asked.bucket),
          cursor,
        },
        { signal },
      ),
    [maturityApi, asked],
  );
  return usePages(load, first);
}
