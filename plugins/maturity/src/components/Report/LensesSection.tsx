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

import { lensSummaries } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { LENS_TEXTS } from '../Gaps/GapChoices';
import { DataTable } from '../layout';
import { useShownReport } from './ReportContext';
import { ReportTableView } from './ReportTableView';
import { useMetText } from './useMetText';
import { useReportStyles } from './useReportStyles';

/** The four lenses side by side. */
export function LensesSection() {
  const { report, fromText, toText } = useShownReport();
  const classes = useReportStyles();
  const t = useText();
  const format = useFormat();
  const met = useMetText();
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('report.lenses')}</h3>
      <ReportTableView
        title={t('report.checks')}
        subtitle={t('report.checksSubtitle')}
        table={{ table: 'lenses' }}
      >
        <DataTable
          label={t('report.lenses')}
          columns={[
            t('lens.title'),
            t('report.criteria'),
            fromText,
            toText,
            t('report.change'),
          ]}
          rows={lensSummaries(report).map(summary => ({
            key: summary.lens,
            cells: [
              t(LENS_TEXTS[summary.lens]),
              format.number(summary.criteria),
              met.share(summary.before),
              met.share(summary.now),
              met.change(summary.before, summary.now),
            ],
          }))}
        />
      </ReportTableView>
    </section>
  );
}
