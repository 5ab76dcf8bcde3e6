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
import { MaturityFile } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { RequestState, useRequest } from './useRequest';

/** The file that would keep the answers of a subject in its repository. */
export function useMaturityFile(entityRef: string): RequestState<MaturityFile> {
  const maturityApi = useApi(maturityApiRef);
  const load = useCallback(
    (signal: AbortSignal) =>
      maturityApi.getMaturityFile({ entityRef }, { signal }),
    [maturityApi, entityRef],
  );
  return useRequest(`maturity-file ${entityRef}`, load);
}
