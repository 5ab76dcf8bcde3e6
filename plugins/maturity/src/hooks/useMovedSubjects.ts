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
  MaturityApi,
  MovedSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { PagesState, usePages } from './usePages';

/** Which cause in which period. */
export type MovedQuery = Parameters<MaturityApi['getMovedSubjects']>[0];

/**
 * The subjects that a cause moved, by name, page by page. The query belongs to the life of the component: another one
 * needs another `key`.
 */
export function useMovedSubjects(query: MovedQuery): PagesState<MovedSubject> {
  const maturityApi = useApi(maturityApiRef);
  const [asked] = useState(query);
  const load = useCallback(
    (cursor: string | undefined, signal: AbortSignal) =>
      maturityApi.getMovedSubjects({ ...asked, cursor }, { signal }),
    [maturityApi, asked],
  );
  return usePages(load);
}
