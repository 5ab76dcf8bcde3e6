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

import { useMemo } from 'react';
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';

/** The words that differ by what is assessed. */
export interface ScopeText {
  maturityOf(scope: Scope): string;
  scope(scope: Scope): string;
}

/** The words that differ by what is assessed: a service, a team or the organisation. */
export function useScopeText(): ScopeText {
  const t = useText();
  return useMemo(
    () => ({
      maturityOf: scope => {
        switch (scope) {
          case 'team':
            return t('scope.maturityOfTeam');
          case 'org':
            return t('scope.maturityOfOrganization');
          default:
            return t('scope.maturityOfService');
        }
      },
      scope: scope => {
        switch (scope) {
          case 'team':
            return t('scope.team');
          case 'org':
            return t('scope.organization');
          default:
            return t('scope.service');
        }
      },
    }),
    [t],
  );
}
