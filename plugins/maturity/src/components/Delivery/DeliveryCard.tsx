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
import { lazy, Suspense, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { DeliveryView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useDelivery } from '../../hooks/useDelivery';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { Card, Placeholder, ViewToggle, VisuallyHidden } from '../layout';
import { LoadError } from '../LoadError';
import { DeliveryNumbers } from './DeliveryNumbers';
import { DeliveryTable } from './DeliveryTable';

const HEIGHT = 132;

const DeliveryChart = lazy(() =>
  import('./DeliveryChart').then(module => ({ default: module.DeliveryChart })),
);

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      text: { margin: 0 },
      body: { display: 'grid', gap: 16, minWidth: 0 },
      legend: {
        margin: '4px 0 0',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      dates: {
        display: 'flex',
        justifyContent: 'space-between',
        marginTop: 2,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
    };
  },
  { name: 'MaturityDeliveryCard' },
);

/** How often an entity, or what is below a group, system or domain, is delivered, and how long a change takes. */
export function DeliveryCard(props: { entityRef: string; isScope: boolean }) {
  const { entityRef, isScope } = props;
  const t = useText();
  const { value, error, reload } = useDelivery(entityRef, isScope);
  if (error && !value) {
    return (
      <LoadError
        title={t('delivery.errorTitle')}
        error={error}
        onRetry={reload}
      />
    );
  }
  if (!value) {
    return (
      <Card title={t('delivery.title')}>
        <div aria-busy="true">
          <VisuallyHidden role="status">{t('delivery.loading')}</VisuallyHidden>
          <Placeholder width="100%" height={HEIGHT} />
        </div>
      </Card>
    );
  }
  // Where there are no services, there is nothing to deliver.
  return value.figures.services > 0 ? (
    <LoadedCard view={value} isScope={isScope} />
  ) : null;
}

function LoadedCard(props: { view: DeliveryView; isScope: boolean }) {
  const { view, isScope } = props;
  const { figures } = view;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const title = useDeliveryTitle(view, isScope);
  const [isTable, setTable] = useState(false);
  if (figures.measured + figures.begun === 0) {
    return (
      <Card title={title}>
        <p className={classes.text}>{t('delivery.unknown')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={title}
      subtitle={t('delivery.subtitle', {
        weeks: format.number(figures.weeks),
        from: format.date(figures.from),
      })}
      actions={<ViewToggle isTable={isTable} onChange={setTable} />}
    >
      <div className={classes.body}>
        {figures.measured === 0 && (
          <p className={classes.text}>{t('delivery.begun')}</p>
        )}
        <DeliveryNumbers view={view} isScope={isScope} />
        {isTable ? (
          <DeliveryTable label={title} view={view} isScope={isScope} />
        ) : (
          <DeliveryCourse view={view} isScope={isScope} />
        )}
      </div>
    </Card>
  );
}

/** Week by week, with what the marks mean. */
function DeliveryCourse(props: { view: DeliveryView; isScope: boolean }) {
  const { view, isScope } = props;
  const { figures, target, trend } = view;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const isPartlyUnknown = trend.some(({ measured }) => measured === 0);
  const [first] = trend;
  const last = trend[trend.length - 1];
  return (
    <div>
      <div
        role="img"
        aria-label={t(isScope ? 'delivery.chartScope' : 'delivery.chart', {
          from: format.date(first.week),
          number: format.number(figures.deliveries),
        })}
      >
        <Suspense fallback={<Placeholder width="100%" height={HEIGHT} />}>
          <DeliveryChart
            trend={trend}
            perWeek={target.perWeek}
            height={HEIGHT}
          />
        </Suspense>
      </div>
      <div className={classes.dates} aria-hidden="true">
        <span>{format.date(first.week)}</span>
        <span>{format.date(last.week)}</span>
      </div>
      <p className={classes.legend}>
        {t('delivery.targetLine')}
        {isPartlyUnknown && ` ${t('delivery.notMeasuredWeeks')}`}
      </p>
    </div>
  );
}

/** What the figures say. */
function useDeliveryTitle(
  { figures, target }: DeliveryView,
  isScope: boolean,
): string {
  const t = useText();
  const format = useFormat();
  const { measured, begun, onTarget, perWeek } = figures;
  if (measured === 0 || perWeek === undefined) {
    return t(begun > 0 ? 'delivery.titleBegun' : 'delivery.titleUnknown');
  }
  return isScope
    ? t('delivery.titleScope', {
        onTarget: format.number(onTarget),
        measured: format.number(measured),
      })
    : t('delivery.titleService', {
        rate: format.rate(perWeek),
        target: format.rate(target.perWeek),
      });
}
