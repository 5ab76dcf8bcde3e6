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
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { DataTable } from '../layout';
import { movementSteps } from '../Movement/movementSteps';
import { MovementTable } from '../Movement/MovementTable';
import { useCauseText } from '../Movement/useCauseText';
import { distributionOf, shareOf } from '../RollupBody/shares';
import { useShownReport } from './ReportContext';
import { ReportTableView } from './ReportTableView';
import { TargetsTable } from './TargetsTable';
import { useReportStyles } from './useReportStyles';

/** How many services are at a level or above at both ends of the period, by dimension, and what moved them. */
export function LevelsSection() {
  const { report, level, fromText, toText } = useShownReport();
  const { movement } = report;
  const classes = useReportStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const causeText = useCauseText();
  const model = useModelOutline();
  const name = levelText.short(level);
  const overall = {
    before: shareOf(distributionOf(movement.before, OVERALL), level),
    after: shareOf(distributionOf(movement.after, OVERALL), level),
  };
  const steps = movementSteps(movement, level);
  const causes = steps.steps
    .filter(({ change }) => change !== 0)
    .map(({ cause, change }) =>
      t('report.causePart', {
        cause: causeText(cause),
        change: format.change(change),
      }),
    );
  const shareText = (distribution: Distribution | undefined) => {
    const { n, of, share } = shareOf(distribution, level);
    return of > 0
      ? t('report.partOf', {
          part: format.number(n),
          whole: format.number(of),
          share: format.percent(share),
        })
      : t('rollup.noShare');
  };
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('report.levels')}</h3>
      <p className={classes.sentence}>
        {t('report.levelsSentence', {
          level: name,
          part: format.number(overall.after.n),
          whole: format.number(overall.after.of),
          share: format.percent(overall.after.share),
          date: fromText,
          partBefore: format.number(overall.before.n),
          wholeBefore: format.number(overall.before.of),
          shareBefore: format.percent(overall.before.share),
        })}
      </p>
      <ReportTableView
        title={t('report.byDimension')}
        subtitle={t('report.byDimensionSubtitle', { level: name })}
        table={{ table: 'levels' }}
      >
        <DataTable
          label={t('report.byDimension')}
          columns={[
            t('rollup.dimension'),
            fromText,
            toText,
            t('report.change'),
            t('report.meanBefore'),
            t('report.meanAfter'),
          ]}
          rows={[OVERALL, ...model.dimensions.map(({ id }) => id)].map(id => {
            const before = distributionOf(movement.before, id);
            const after = distributionOf(movement.after, id);
            const change =
              shareOf(after, level).share - shareOf(before, level).share;
            const mean = (distribution: Distribution | undefined) =>
              distribution?.meanScore === undefined
                ? t('rollup.noShare')
                : t('teams.mean', {
                    score: format.number(distribution.meanScore),
                    n: format.number(distribution.scored),
                  });
            return {
              key: id,
              cells: [
                id === OVERALL
                  ? t('dimensions.overall')
                  : model.dimensionTitle(id),
                shareText(before),
                shareText(after),
                t('teams.points', {
                  points: format.change(Math.round(100 * change)),
                }),
                mean(before),
                mean(after),
              ],
            };
          })}
        />
      </ReportTableView>
      {report.targets && <TargetsTable targets={report.targets} />}
      <ReportTableView
        title={t('movement.title')}
        subtitle={
          causes.length > 0
            ? t('report.causesSentence', {
                change: format.change(steps.change),
                level: name,
                date: fromText,
                causes: format.list(causes),
              })
            : t('report.nothingMoved', { level: name, date: fromText })
        }
        table={{ table: 'causes' }}
      >
        <MovementTable
          label={t('movement.title')}
          movement={steps}
          beforeText={fromText}
          afterText={toText}
          atLevel={t('rollup.atLevel', { level: name })}
        />
      </ReportTableView>
    </section>
  );
}
