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

import { DimensionResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';

/** At most this many dimensions are named in a title. */
const MOST_NAMED = 2;

/** What the shape of a profile says, where one of the sentences fits; else what is shown. */
export function useDimensionsTitle(
  dimensions: readonly DimensionResult[],
): string {
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelView();

  const missing = dimensions.filter(({ state }) => state === 'not-assessed');
  const levelled = dimensions.filter(({ state }) => state === 'assessed');
  const namesOf = (named: readonly DimensionResult[]) =>
    format.list(
      named.map(({ dimensionId }) => model.dimensionTitle(dimensionId)),
    );

  if (levelled.length > 0 && missing.length > 0) {
    return t('dimensions.missing', { count: missing.length });
  }
  if (levelled.length < 2) {
    return t('dimensions.title');
  }
  const levels = levelled.map(({ level }) => level ?? 0);
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  if (lowest === highest) {
    return t('dimensions.even', { level: levelText.short(lowest) });
  }
  // At its ceiling a dimension does not trail: there is nothing more to reach (DESIGN.md §3, rule 3).
  const trailing = levelled.filter(
    ({ level, complete }) => level === lowest && !complete,
  );
  const leading = levelled.filter(({ level }) => level === highest);
  if (
    trailing.length > 0 &&
    trailing.length <= MOST_NAMED &&
    trailing.length <= leading.length
  ) {
    return t('dimensions.trailing', {
      count: trailing.length,
      dimensions: namesOf(trailing),
      level: levelText.short(lowest),
    });
  }
  return leading.length <= MOST_NAMED
    ? t('dimensions.leading', {
        count: leading.length,
        dimensions: namesOf(leading),
        level: levelText.short(highest),
      })
    : t('dimensions.title');
}
