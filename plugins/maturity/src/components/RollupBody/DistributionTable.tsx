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
  Distribution,
  OVERALL,
  TargetProgress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { bucketCounts } from '../DistributionBar';
import { DataTable } from '../layout';
import { useProgressText } from '../TargetProgress';
import { shareOf } from './shares';

/** The distributions in numbers. */
export function DistributionTable(props: {
  distributions: readonly Distribution[];
  level: number;
  /** Who is at the target, where it is known. */
  targets?: readonly TargetProgress[];
}) {
  const { distributions, level, targets } = props;
  const { reached } = useProgressText();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelOutline();
  const columns = bucketCounts(distributions[0]).map(({ bucket }) =>
    levelText.bucket(bucket),
  );
  return (
    <DataTable
      label={t('rollup.distribution')}
      columns={[
        t('rollup.dimension'),
        ...columns,
        t('rollup.atLevel', { level: levelText.short(level) }),
        ...(targets ? [t('targetProgress.column')] : []),
      ]}
      rows={distributions.map(distribution => {
        const { share, of } = shareOf(distribution, level);
        return {
          key: distribution.dimensionId,
          cells: [
            distribution.dimensionId === OVERALL
              ? t('dimensions.overall')
              : model.dimensionTitle(distribution.dimensionId),
            ...bucketCounts(distribution).map(({ count }) =>
              format.number(count),
            ),
            of > 0 ? format.percent(share) : t('rollup.noShare'),
            ...(targets
              ? [
                  reached(
                    targets.find(
                      ({ dimensionId }) =>
                        dimensionId === distribution.dimensionId,
                    ),
                  ),
                ]
              : []),
          ],
        };
      })}
    />
  );
}
