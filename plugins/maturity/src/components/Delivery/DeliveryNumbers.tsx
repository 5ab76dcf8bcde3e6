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
import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { DeliveryView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Figure } from '../layout';
import { useLeadTimeText } from './useLeadTimeText';

const useStyles = makeStyles(
  {
    figures: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
      gap: '16px 28px',
      margin: 0,
    },
  },
  { name: 'MaturityDeliveryNumbers' },
);

/** The numbers to know about deliveries first. What is not known is said to be so: it is not zero. */
export function DeliveryNumbers(props: {
  view: DeliveryView;
  isScope: boolean;
}) {
  const { isScope } = props;
  const { figures, target } = props.view;
  const { deployments, releases } = figures.countedBy;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const leadTimeText = useLeadTimeText();
  const [now] = useState(() => Date.now());
  return (
    <dl className={classes.figures}>
      <Figure
        label={t(isScope ? 'delivery.frequencyScope' : 'delivery.frequency')}
        value={
          figures.perWeek === undefined
            ? t('delivery.notKnown')
            : format.rate(figures.perWeek)
        }
        detail={t('delivery.target', { target: format.rate(target.perWeek) })}
      />
      <Figure
        label={t('delivery.leadTime')}
        value={leadTimeText(figures.leadTimeHours)}
        detail={
          figures.leadTimeHours === undefined
            ? undefined
            : t('delivery.leadTimeDetail')
        }
      />
      {isScope ? (
        <Figure
          label={t('delivery.services')}
          value={t('figure.ofAll', {
            part: format.number(figures.measured),
            whole: format.number(figures.services),
          })}
          detail={t('delivery.servicesDetail', {
            deployments: format.number(deployments),
            releases: format.number(releases),
          })}
        />
      ) : (
        figures.lastAt && (
          <Figure
            label={t('delivery.last')}
            value={format.relative(figures.lastAt, now)}
            detail={format.dateTime(figures.lastAt)}
          />
        )
      )}
    </dl>
  );
}
