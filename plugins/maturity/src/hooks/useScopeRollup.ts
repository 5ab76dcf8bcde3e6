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
  RollupSelection,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { OrganizationTime } from './useAsOf';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

/** What is counted in every scope that is compared or opened. */
export interface ScopeLook {
  /** The filters; they are left out for a past date. */
  filters: Omit<RollupSelection, 'scope' | 'depth'>;
  /** A date before today; missing for now. */
  asOf?: string;
  organization: OrganizationTime;
  /** Whether levels are those with exceptions or without. */
  exceptions: 'with' | 'without';
}

/** The rollup of a scope as it is now or was at a date, with its children where they are wanted, and without a trend. */
export function useScopeRollup(
  scope: string | undefined,
  look: ScopeLook,
  children: boolean,
): RequestState<RollupView> {
  const maturityApi = useApi(maturityApiRef);
  const lang = useLanguage();
  const key = scope && JSON.stringify([scope, look, children, lang]);
  const load = useCallback(
    (signal: AbortSignal) => {
      const [asked, { filters, asOf, organization, exceptions }] = JSON.parse(
        key ?? '[]',
      ) as [string, ScopeLook];
      return maturityApi.getRollup(
        {
          ...(asOf === undefined ? filters : { asOf, organization }),
          scope: asked,
          ...(exceptions === 'without' && { exceptions }),
          ...(children && { children }),
          lang,
        },
        { signal },
      );
    },
    [maturityApi, key, children, lang],
  );
  return useRequest(key, load);
}
