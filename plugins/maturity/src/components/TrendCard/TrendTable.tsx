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

import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { DataTable } from '../layout';
import { lastOfEachMonth, TrendLine } from './trend';
import { useBreakText } from './useBreakText';

/** The shares at the chosen level or above, month by month. */
export function TrendTable(props: {
  lines: readonly TrendLine[];
  label: string;
}) {
  const { lines, label } = props;
  const t = useText();
  const format = useFormat();
  const model = useModelOutline();
  const breakText = useBreakText();
  const monthly = lines.map(({ rows }) => lastOfEachMonth(rows));
  return (
    <DataTable
      label={label}
      columns={[
        t('trend.month'),
        ...lines.map(({ dimensionId }) =>
          dimensionId === OVERALL
            ? t('dimensions.overall')
            : model.dimensionTitle(dimensionId),
        ),
      ]}
      rows={(monthly[0] ?? []).map(({ breaks, date }, index) => ({
        key: date,
        cells: [
          breaks
            ? `${format.month(date)} (${breakText(breaks)})`
            : format.month(date),
          ...monthly.map(rows => {
            const share = rows[index]?.atLevel;
            return share === undefined
              ? t('rollup.noShare')
              : format.percent(share);
          }),
        ],
      }))}
    />
  );
}
