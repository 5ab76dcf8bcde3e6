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
  RollupSelection,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { OrganizationTime } from './useAsOf';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

const TREND_WEEKS = 52;

/**
 * The rollup of a selection with its children and a year of weekly points, in the language of the app.
 *
 * @param selection - nothing is read while it is undefined
 * @param asOf - a past date; then everything in the scope is counted, and there are no weekly points
 */
export function useRollup(
  selection: (RollupSelection & ExceptionsChoice) | undefined,
  asOf?: string,
  organization?: OrganizationTime,
): RequestState<RollupView> {
  const maturityApi = useApi(maturityApiRef);
  const lang = useLanguage();
  const load = useCallback(
    (signal: AbortSignal) => {
      // Asked for only where there is a selection.
      const { scope, exceptions, ...rest } = selection ?? { scope: '' };
      return maturityApi.getRollup(
        asOf === undefined
          ? {
              scope,
              ...rest,
              exceptions,
              children: true,
              trendWeeks: TREND_WEEKS,
              lang,
            }
          : { scope, exceptions, children: true, asOf, organization, lang },
        { signal },
      );
    },
    [maturityApi, selection, asOf, organization, lang],
  );
  return useRequest(
    selection && JSON.stringify([selection, asOf, asOf && organization, lang]),
    load,
  );
}
