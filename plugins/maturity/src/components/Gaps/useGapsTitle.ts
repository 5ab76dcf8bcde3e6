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

import { GapView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** What the gaps come to, in one sentence. */
export function useGapsTitle({ items, assessed }: GapView): string {
  const t = useText();
  const format = useFormat();
  const best = items.reduce<GapView['items'][number] | undefined>(
    (before, gap) => (gap.lift > (before?.lift ?? 0) ? gap : before),
    undefined,
  );
  if (items.length === 0) {
    return t('gaps.title');
  }
  return best
    ? t('gaps.titleLift', {
        count: best.lift,
        assessed: format.number(assessed),
        category: best.categoryTitle,
      })
    : t('gaps.titleNoLift');
}
