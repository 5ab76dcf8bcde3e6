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

import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { bucketCounts } from '../DistributionBar';
import { DataTable } from '../layout';
import { CohortFigures } from './cohortFigures';

/** The cohorts in numbers. */
export function CohortsTable(props: {
  label: string;
  cohorts: readonly CohortFigures[];
  level: number;
}) {
  const { label, cohorts, level } = props;
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  return (
    <DataTable
      label={label}
      columns={[
        t('selection.cohort'),
        t('children.services'),
        ...bucketCounts(cohorts[0].overall).map(({ bucket }) =>
          levelText.bucket(bucket),
        ),
        t('rollup.atLevel', { level: levelText.short(level) }),
        t('cohorts.meanScore'),
        t('cohorts.scored'),
      ]}
      rows={cohorts.map(({ id, title, subjects, overall, share, of }) => ({
        key: id,
        cells: [
          title,
          format.number(subjects),
          ...bucketCounts(overall).map(({ count }) => format.number(count)),
          of > 0 ? format.percent(share) : t('rollup.noShare'),
          overall.meanScore === undefined
            ? t('rollup.noShare')
            : format.number(overall.meanScore),
          format.number(overall.scored),
        ],
      }))}
    />
  );
}
