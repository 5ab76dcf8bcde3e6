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

import { useMemo, useState } from 'react';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { useSearchParams } from 'react-router-dom';
import {
  lensSummaries,
  ReportRequest,
  ReportView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { localMoment } from '../../calendar';
import { useExceptionsChoice } from '../../hooks/useExceptionsChoice';
import { useFormat } from '../../hooks/useFormat';
import { useReport, useReportRequest } from '../../hooks/useReport';
import { useText } from '../../hooks/useText';
import { ModelOutline, ModelProvider } from '../../model';
import { UnreadDates } from '../AsOf';
import { ActionButton, Note } from '../layout';
import { LoadError } from '../LoadError';
import { LoadingPage } from '../MaturityPage/LoadingPage';
import { ScopeTrail } from '../MaturityPage/ScopeTrail';
import { scopeIn } from '../MaturityPage/scopes';
import { PeriodChoices } from '../Movement/PeriodChoices';
import { Period, usePeriod } from '../Movement/usePeriod';
import { ExceptionsSwitch } from '../RollupBody/ExceptionsSwitch';
import { LevelPicker } from '../RollupBody/LevelPicker';
import { useRollupFilter } from '../RollupBody/useRollupFilter';
import { LensesSection } from './LensesSection';
import { LensSection } from './LensSection';
import { LevelsSection } from './LevelsSection';
import { ReportProvider } from './ReportContext';
import { useReportStyles } from './useReportStyles';

/** The margins of the paper while a report is open. */
const PAPER = '@page { margin: 16mm 14mm; }';

/** How a scope stands in compliance, security, performance and cost, to be read or printed. The address is the report. */
export function ReportContent() {
  const t = useText();
  const classes = useReportStyles();
  const [searchParams] = useSearchParams();
  const { scope, trail } = scopeIn(searchParams);
  const period = usePeriod();
  const { choice } = useExceptionsChoice();
  const request = useReportRequest(
    scope,
    period.since,
    period.until,
    period.organization,
    choice,
  );
  const { value, error, reload } = useReport(request);
  const model = useMemo(() => value && ModelOutline.of(value.model), [value]);
  return (
    <>
      <div className={classes.choices}>
        <ScopeTrail
          scope={scope}
          trail={trail}
          title={value?.title}
          scopeRef={value?.scopeRef ?? scope}
        />
        <PeriodChoices period={period} />
      </div>
      <UnreadDates names={['since', 'until', 'asOf']} today={period.today} />
      {error && (
        <LoadError
          title={t('report.errorTitle')}
          error={error}
          onRetry={reload}
        />
      )}
      {!error && (!value || !model) && <LoadingPage />}
      {!error && value && model && (
        <ModelProvider model={model}>
          <Report report={value} request={request} period={period} />
        </ModelProvider>
      )}
    </>
  );
}

function Report(props: {
  report: ReportView;
  request: ReportRequest;
  period: Period;
}) {
  const { report, request, period } = props;
  const { movement } = report;
  const classes = useReportStyles();
  const t = useText();
  const format = useFormat();
  const { filter, setLevel } = useRollupFilter();
  const [madeAt] = useState(() => new Date().toISOString());
  const isPresent = request.to === undefined;
  const fromText = format.date(localMoment(period.since));
  const toText = period.until
    ? format.date(localMoment(period.until))
    : t('movement.now');
  const shown = useMemo(
    () => ({
      report,
      request,
      level: filter.level,
      fromText,
      toText,
      isPresent,
    }),
    [report, request, filter.level, fromText, toText, isPresent],
  );
  const remarks = [
    ...(report.sampleData ? [t('entity.sampleData')] : []),
    isPresent ? t('report.presentNote') : t('report.pastNote'),
    ...(request.exceptions === 'without' ? [t('report.withoutNote')] : []),
    ...(movement.assumed ? [t('movement.assumed')] : []),
    ...(movement.conditional
      ? [`${t('rollup.conditionalTitle')}. ${t('rollup.conditional')}`]
      : []),
  ];
  return (
    <ReportProvider value={shown}>
      <div className={classes.choices}>
        <div className={classes.looks}>
          <LevelPicker level={filter.level} onChange={setLevel} />
          {report.exceptions && (
            <ExceptionsSwitch
              rollup={{ exceptions: report.exceptions }}
              label={t('gaps.title')}
            />
          )}
        </div>
        <ActionButton
          weight="primary"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('report.print')}
        </ActionButton>
      </div>
      <style>{PAPER}</style>
      <article className={classes.report}>
        <h2 className={classes.title}>
          {t('report.heading', {
            name: report.title ?? t('page.everything'),
          })}
        </h2>
        <p className={classes.about}>
          {t('report.about', {
            from: fromText,
            to: period.until ? toText : format.date(movement.to),
            made: format.dateTime(madeAt),
            model: report.model.title,
            edition: report.model.edition,
          })}
        </p>
        <Note tone="calm">
          {remarks.map(remark => (
            <p key={remark} className={classes.remark}>
              {remark}
            </p>
          ))}
        </Note>
        <LevelsSection />
        <LensesSection />
        {lensSummaries(report).map(summary => (
          <LensSection key={summary.lens} summary={summary} />
        ))}
      </article>
    </ReportProvider>
  );
}
