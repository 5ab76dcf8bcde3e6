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
import {
  ExceptionsChoice,
  GapView,
  RollupSelection,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

/** The most criteria that one request returns; no scope of the built-in model has more. */
const LIMIT = 100;

/**
 * The criteria that hold the services of a selection back, with exceptions or without, by how many they do or by the lift
 * that each would bring.
 */
export function useGaps(
  selection: RollupSelection & ExceptionsChoice,
  sort: 'held' | 'lift',
): RequestState<GapView> {
  const maturityApi = useApi(maturityApiRef);
  const lang = useLanguage();
  const load = useCallback(
    (signal: AbortSignal) =>
      maturityApi.getRollupGaps(
        { ...selection, sort, limit: LIMIT, lang },
        { signal },
      ),
    [maturityApi, selection, sort, lang],
  );
  return useRequest(JSON.stringify([selection, sort, lang]), load);
}
