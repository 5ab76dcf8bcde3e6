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
import { CellResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from './useText';

/** The name of a state as it stands in a sentence. */
export function useStateText(): (state: CellResult['state']) => string {
  const t = useText();
  return useCallback(
    state => {
      switch (state) {
        case 'met':
          return t('state.met');
        case 'partly':
          return t('state.partly');
        case 'not-met':
          return t('state.notMet');
        case 'not-applicable':
          return t('state.notApplicable');
        case 'exception':
          return t('state.exception');
        case 'none':
          return t('state.none');
        default:
          return t('state.unknown');
      }
    },
    [t],
  );
}
