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

import { ReactNode } from 'react';
import { ReportTableRequest } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useErrorText } from '../../hooks/useErrorText';
import { useReportDownload } from '../../hooks/useReport';
import { useText } from '../../hooks/useText';
import { LinkButton } from '../layout';
import { useShownReport } from './ReportContext';
import { useReportStyles } from './useReportStyles';

/** A table of the report with its title, and the same numbers as files. */
export function ReportTableView(props: {
  title: string;
  subtitle?: string;
  table: ReportTableRequest;
  /** What is to be said where there is no row. */
  none?: string;
  /** Missing where there is no row. */
  children?: ReactNode;
}) {
  const { title, subtitle, table, none, children } = props;
  const { request, report } = useShownReport();
  const classes = useReportStyles();
  const t = useText();
  const errorText = useErrorText();
  const { loading, error, download } = useReportDownload(request);
  return (
    <div role="group" className={classes.block} aria-label={title}>
      <div className={classes.blockHead}>
        <h4 className={classes.blockTitle}>{title}</h4>
        <p className={classes.quiet}>{children ? subtitle : none}</p>
        {children && (
          <span className={classes.downloads}>
            {(['csv', 'json'] as const).map(format => (
              <LinkButton
                key={format}
                disabled={loading}
                aria-label={t('report.download', {
                  title,
                  format: format.toUpperCase(),
                })}
                onClick={() => download(format, table, report)}
              >
                {format.toUpperCase()}
              </LinkButton>
            ))}
          </span>
        )}
      </div>
      {error && <p role="alert">{errorText(error)}</p>}
      {children}
    </div>
  );
}
