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
import { BandView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { OrganizationTime } from './useAsOf';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

/** The organisation's own levels, those of its teams and those of its services; nothing where no scope is given. */
export function useBands(
  scope: string | undefined,
  asOf: string | undefined,
  organization: OrganizationTime,
  exceptions: 'without' | undefined,
): RequestState<BandView> {
  const maturityApi = useApi(maturityApiRef);
  const lang = useLanguage();
  const load = useCallback(
    (signal: AbortSignal) =>
      maturityApi.getRollupBands(
        {
          scope: scope ?? '',
          ...(asOf && { asOf, organization }),
          ...(exceptions && { exceptions }),
          lang,
        },
        { signal },
      ),
    [maturityApi, scope, asOf, organization, exceptions, lang],
  );
  return useRequest(
    scope &&
      JSON.stringify([scope, asOf, asOf && organization, exceptions, lang]),
    load,
  );
}
