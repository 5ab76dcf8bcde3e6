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

import {
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { distributionOf, shareOf, withoutOverall } from './shares';

/** A dimension lags when its share is this much lower than that of the best dimension. */
const LAGGING = 0.1;

/** What the distributions say, where one of the sentences fits. */
export function useDistributionTitle(rollup: Rollup, level: number): string {
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelOutline();

  if (rollup.subjects === 0) {
    return t('rollup.titleEmpty');
  }
  if (rollup.assessed === 0) {
    return t('rollup.titleNotAssessed', { count: rollup.subjects });
  }
  const { share } = shareOf(
    distributionOf(rollup.distributions, OVERALL),
    level,
  );
  const shares = withoutOverall(rollup.distributions)
    .map(distribution => ({
      title: model.dimensionTitle(distribution.dimensionId),
      ...shareOf(distribution, level),
    }))
    .filter(({ of }) => of > 0)
    .sort((a, b) => a.share - b.share);
  const lowest = shares[0];
  const highest = shares[shares.length - 1];
  const common = {
    share: format.percent(share),
    level: levelText.short(level),
  };
  return lowest && highest.share - lowest.share >= LAGGING
    ? t('rollup.titleLowest', {
        ...common,
        dimension: lowest.title,
        lowest: format.percent(lowest.share),
      })
    : t('rollup.titleShare', common);
}
