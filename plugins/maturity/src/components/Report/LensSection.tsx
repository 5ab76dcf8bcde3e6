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
  investmentsOf,
  lensGapsOf,
  LensSummary,
  metShare,
  movesOf,
  ReportCriterion,
  STRENGTH_SHARE,
  strengthsOf,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { FIX_TEXTS } from '../Gaps/fixPlaces';
import { LENS_TEXTS } from '../Gaps/GapChoices';
import { DataTable } from '../layout';
import { useEffortText } from '../NextStepsCard';
import { useShownReport } from './ReportContext';
import { ReportTableView } from './ReportTableView';
import { useMetText } from './useMetText';
import { useReportStyles } from './useReportStyles';

/** One lens: how it stands, what is strong, what is missing, what moved, and what to invest in next. */
export function LensSection(props: { summary: LensSummary }) {
  const { summary } = props;
  const { lens, now, before } = summary;
  const { report, fromText, isPresent } = useShownReport();
  const classes = useReportStyles();
  const t = useText();
  const format = useFormat();
  const met = useMetText();
  const strengths = strengthsOf(report, lens);
  const gaps = lensGapsOf(report, lens);
  const moves = movesOf(report, lens);
  const investments = investmentsOf(report, lens);
  const strong = format.percent(STRENGTH_SHARE);
  return (
    <section className={classes.lens}>
      <h3 className={classes.heading}>{t(LENS_TEXTS[lens])}</h3>
      <p className={classes.sentence}>
        {now.share === undefined
          ? t('report.noLens')
          : t('report.lensSentence', {
              now: met.share(now),
              date: fromText,
              before: met.share(before),
              change: met.change(before, now),
            })}
      </p>
      <ReportTableView
        title={t('report.strengths')}
        subtitle={t('report.strengthsSubtitle', { share: strong })}
        none={t('report.noStrengths', { share: strong })}
        table={{ table: 'strengths', lens }}
      >
        {strengths.length > 0 && (
          <CriteriaTable
            label={t('report.strengths')}
            criteria={strengths}
            columns={[t('report.met')]}
            cells={({ counts }) => [met.share(metShare(counts))]}
          />
        )}
      </ReportTableView>
      <ReportTableView
        title={t('gaps.title')}
        subtitle={isPresent ? t('report.gapsNow') : t('report.gapsThen')}
        none={t('gaps.nothing')}
        table={{ table: 'gaps', lens }}
      >
        {gaps.length > 0 && (
          <CriteriaTable
            label={t('gaps.title')}
            criteria={gaps}
            columns={[
              t('fixIn.title'),
              t('report.met'),
              ...(isPresent ? [t('gaps.held'), t('gaps.lift')] : []),
            ]}
            cells={({ counts, fixIn, held = 0, lift = 0 }) => [
              fixIn ? t(FIX_TEXTS[fixIn]) : t('rollup.noShare'),
              met.share(metShare(counts)),
              ...(isPresent ? [format.number(held), format.change(lift)] : []),
            ]}
          />
        )}
      </ReportTableView>
      <ReportTableView
        title={t('report.moves')}
        subtitle={t('report.movesSubtitle', { date: fromText })}
        none={t('report.noMoves')}
        table={{ table: 'moves', lens }}
      >
        {moves.length > 0 && (
          <CriteriaTable
            label={t('report.moves')}
            criteria={moves}
            columns={[
              t('movement.before'),
              t('movement.after'),
              t('report.change'),
            ]}
            cells={criterion => {
              const then = metShare(criterion.before);
              const after = metShare(criterion.counts);
              return [
                met.share(then),
                met.share(after),
                met.change(then, after),
              ];
            }}
          />
        )}
      </ReportTableView>
      <ReportTableView
        title={t('report.investments')}
        subtitle={t('report.investmentsSubtitle')}
        none={isPresent ? t('gaps.titleNoLift') : t('report.investmentsThen')}
        table={{ table: 'investments', lens }}
      >
        {investments.length > 0 && <Investments criteria={investments} />}
      </ReportTableView>
    </section>
  );
}

function Investments({ criteria }: { criteria: readonly ReportCriterion[] }) {
  const t = useText();
  const format = useFormat();
  const effortText = useEffortText();
  return (
    <CriteriaTable
      label={t('report.investments')}
      criteria={criteria}
      columns={[
        t('gaps.effort'),
        t('fixIn.title'),
        t('gaps.held'),
        t('gaps.lift'),
      ]}
      cells={({ effort, fixIn, held = 0, lift = 0 }) => [
        effortText(effort),
        fixIn ? t(FIX_TEXTS[fixIn]) : t('rollup.noShare'),
        format.number(held),
        format.change(lift),
      ]}
    />
  );
}

function CriteriaTable(props: {
  label: string;
  criteria: readonly ReportCriterion[];
  columns: readonly string[];
  cells: (criterion: ReportCriterion) => readonly string[];
}) {
  const { label, criteria, columns, cells } = props;
  const classes = useReportStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelOutline();
  return (
    <DataTable
      label={label}
      columns={[t('gaps.criterion'), ...columns]}
      rows={criteria.map(criterion => ({
        key: criterion.criterionId,
        cells: [
          <span className={classes.statement} key="statement">
            {criterion.statement}
            <span className={classes.home}>
              {[
                levelText.short(criterion.level),
                model.dimensionTitle(criterion.dimensionId),
                criterion.categoryTitle,
              ].join(' · ')}
            </span>
          </span>,
          ...cells(criterion),
        ],
      }))}
    />
  );
}
