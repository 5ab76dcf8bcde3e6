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
  TargetProgress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { DataTable } from '../layout';
import { useProgressText } from '../TargetProgress';
import { ReportTableView } from './ReportTableView';

/** How many services are at their target, and how far the others are, by dimension. */
export function TargetsTable(props: { targets: readonly TargetProgress[] }) {
  const t = useText();
  const format = useFormat();
  const model = useModelOutline();
  const { reached } = useProgressText();
  return (
    <ReportTableView
      title={t('targetProgress.title')}
      subtitle={t('targetProgress.subtitle')}
      table={{ table: 'targets' }}
      none={t('targetProgress.none')}
    >
      {props.targets.some(({ targeted }) => targeted > 0) && (
        <DataTable
          label={t('targetProgress.title')}
          columns={[
            t('rollup.dimension'),
            t('targetProgress.column'),
            t('targetProgress.belowColumn'),
            t('targetProgress.missing'),
            t('level.notAssessed'),
          ]}
          rows={props.targets.map(progress => ({
            key: progress.dimensionId,
            cells: [
              progress.dimensionId === OVERALL
                ? t('dimensions.overall')
                : model.dimensionTitle(progress.dimensionId),
              reached(progress),
              format.number(progress.below),
              progress.meanMissing === undefined
                ? t('rollup.noShare')
                : format.number(progress.meanMissing),
              format.number(progress.notAssessed),
            ],
          }))}
        />
      )}
    </ReportTableView>
  );
}
