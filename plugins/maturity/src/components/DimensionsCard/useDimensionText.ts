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
import { SetResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';

/** What is known about a set in a few words: its level, or why it has none. */
export function useDimensionText(): (set: SetResult) => string {
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  return useCallback(
    set => {
      switch (set.state) {
        case 'assessed':
          return levelText.short(set.level ?? 0);
        case 'small':
          return t('set.small', {
            met: format.weight(set.metWeight),
            applicable: format.weight(set.applicableWeight),
          });
        case 'empty':
          return t('set.empty');
        default:
          return t('level.notAssessed');
      }
    },
    [t, format, levelText],
  );
}
