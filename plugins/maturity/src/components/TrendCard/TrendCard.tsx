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

import { lazy, Suspense, useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  OVERALL,
  TrendPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { Card, Placeholder, ViewToggle } from '../layout';
import { TrendLine, trendLines } from './trend';
import { TrendTable } from './TrendTable';
import { useBreakText } from './useBreakText';

const HEIGHT = 104;
/** One point makes no course. */
const FEWEST_POINTS = 2;
/** A smaller change counts as none. */
const STEADY = 0.02;

const TrendChart = lazy(() =>
  import('./TrendChart').then(module => ({ default: module.TrendChart })),
);

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      panels: {
        display: 'grid',
        gridTemplateColumns:
          'repeat(auto-fill, minmax(max(min(200px, 100%), 30%), 1fr))',
        gap: '20px 24px',
      },
      head: {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 8,
        marginBottom: 4,
      },
      title: { margin: 0, fontSize: 14, lineHeight: '20px', fontWeight: 500 },
      change: { fontSize: 13, color: tokens.secondary },
      now: { fontSize: 14, fontWeight: 500, color: tokens.text },
      dates: {
        display: 'flex',
        justifyContent: 'space-between',
        marginTop: 2,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      text: { margin: 0 },
      breaks: { margin: '12px 0 0', fontSize: 12, color: tokens.secondary },
    };
  },
  { name: 'MaturityTrendCard' },
);

/** How the shares of the levels changed, one panel for overall and one for each dimension. */
export function TrendCard(props: {
  points: readonly TrendPoint[];
  level: number;
}) {
  const { points, level } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const [isTable, setTable] = useState(false);
  const lines = useMemo(() => trendLines(points, level), [points, level]);
  const title = useTrendTitle(lines);
  const breakText = useBreakText();
  const format = useFormat();
  const marks = (lines[0]?.rows ?? []).filter(({ breaks }) => breaks);
  const hasCourse = points.length >= FEWEST_POINTS;
  return (
    <Card
      title={title}
      subtitle={t('trend.subtitle', { level: levelText.short(level) })}
      actions={
        hasCourse && <ViewToggle isTable={isTable} onChange={setTable} />
      }
    >
      {!hasCourse && <p className={classes.text}>{t('trend.none')}</p>}
      {hasCourse && isTable && <TrendTable lines={lines} label={title} />}
      {hasCourse && !isTable && (
        <div className={classes.panels}>
          {lines.map(line => (
            <TrendPanel key={line.dimensionId} line={line} />
          ))}
        </div>
      )}
      {hasCourse && !isTable && marks.length > 0 && (
        <p className={classes.breaks}>
          {t('trendBreaks.legend', {
            marks: marks
              .map(
                ({ breaks = [], date }) =>
                  `${format.date(date)} (${breakText(breaks)})`,
              )
              .join(', '),
          })}
        </p>
      )}
    </Card>
  );
}

function TrendPanel(props: { line: TrendLine }) {
  const { line } = props;
  const { rows, first, last } = line;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelOutline();
  const title =
    line.dimensionId === OVERALL
      ? t('dimensions.overall')
      : model.dimensionTitle(line.dimensionId);
  if (first === undefined || last === undefined) {
    return null;
  }
  const change = { before: format.percent(first), after: format.percent(last) };
  return (
    <div>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <span className={classes.change}>
          {change.before} → <span className={classes.now}>{change.after}</span>
        </span>
      </div>
      <div role="img" aria-label={t('trend.panel', { title, ...change })}>
        <Suspense fallback={<Placeholder width="100%" height={HEIGHT} />}>
          <TrendChart
            rows={rows}
            highestLevel={model.highestLevel}
            height={HEIGHT}
          />
        </Suspense>
      </div>
      <div className={classes.dates} aria-hidden="true">
        <span>{format.month(rows[0].date)}</span>
        <span>{format.month(rows[rows.length - 1].date)}</span>
      </div>
    </div>
  );
}

/** What the course of overall says, where one of the sentences fits. */
function useTrendTitle(lines: readonly TrendLine[]): string {
  const t = useText();
  const format = useFormat();
  const overall = lines.find(({ dimensionId }) => dimensionId === OVERALL);
  const { first, last, rows = [] } = overall ?? {};
  if (
    first === undefined ||
    last === undefined ||
    rows.length < FEWEST_POINTS
  ) {
    return t('trend.title');
  }
  const values = {
    before: format.percent(first),
    after: format.percent(last),
    month: format.month(rows[0].date),
  };
  if (last - first >= STEADY) {
    return t('trend.titleUp', values);
  }
  return first - last >= STEADY
    ? t('trend.titleDown', values)
    : t('trend.titleSteady', { after: values.after, month: values.month });
}
