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
import { useApi } from '@backstage/core-plugin-api';
import { WorklistPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

/** So many are shown with what the reviewer said; the list has all of them. */
const SHOWN = 5;

/** The assessments of the person who is signed in that a reviewer returned. */
export function useReturnedReviews(): RequestState<WorklistPage> {
  const maturityApi = useApi(maturityApiRef);
  const lang = useLanguage();
  const load = useCallback(
    (signal: AbortSignal) =>
      maturityApi.getWorklist(
        { state: 'returned', limit: SHOWN, lang },
        { signal },
      ),
    [maturityApi, lang],
  );
  return useRequest(`returned ${lang}`, load);
}
