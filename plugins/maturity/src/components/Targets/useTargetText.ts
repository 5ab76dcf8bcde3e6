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
import {
  EffectiveTarget,
  TargetSetting,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';

/** Targets in words. */
export interface TargetText {
  /** "3 · Scale by 30 Jun 2027" */
  level(target: Pick<TargetSetting, 'level' | 'dueOn'>): string;
  /** Who says so. */
  origin(target: EffectiveTarget): string;
}

/** Targets in words. */
export function useTargetText(): TargetText {
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  return useMemo(
    () => ({
      level: ({ level, dueOn }) =>
        dueOn
          ? t('targets.levelBy', {
              level: levelText.short(level),
              date: format.date(dueOn),
            })
          : levelText.short(level),
      origin: ({ origin, holderTitle }) => {
        switch (origin) {
          case 'subject':
            return t('targets.originSubject');
          case 'group':
            return holderTitle
              ? t('targets.originGroup', { group: holderTitle })
              : t('targets.originUnnamed');
          default:
            return t('targets.originModel');
        }
      },
    }),
    [t, format, levelText],
  );
}
