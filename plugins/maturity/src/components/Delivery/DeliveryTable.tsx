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
import { DeliveryView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { DataTable } from '../layout';
import { useLeadTimeText } from './useLeadTimeText';

/** The deliveries week by week in numbers, newest first. */
export function DeliveryTable(props: {
  label: string;
  view: DeliveryView;
  isScope: boolean;
}) {
  const { label, view, isScope } = props;
  const t = useText();
  const format = useFormat();
  const leadTimeText = useLeadTimeText();
  return (
    <DataTable
      label={label}
      columns={[
        t('delivery.week'),
        t('delivery.deliveries'),
        ...(isScope ? [t('delivery.measured')] : []),
        t('delivery.leadTime'),
      ]}
      rows={[...view.trend]
        .reverse()
        .map(({ week, deliveries, measured, leadTimeHours }, index) => ({
          key: week,
          cells: [
            index === 0
              ? t('delivery.thisWeek', { week: format.date(week) })
              : format.date(week),
            measured === 0
              ? t('delivery.weekUnknown')
              : format.number(deliveries),
            ...(isScope ? [format.number(measured)] : []),
            measured === 0 ? '' : leadTimeText(leadTimeHours),
          ],
        }))}
    />
  );
}
