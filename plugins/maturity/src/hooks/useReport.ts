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

import { useCallback, useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ExceptionsChoice,
  ReportRequest,
  ReportTableRequest,
  ReportView,
  reportTable,
  tellsGaps,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { saveFile } from '../saveFile';
import { ExportFormat } from './useAnswerExport';
import { OrganizationTime } from './useAsOf';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

/**
 * Which report is read, in the language of the app; stays the same object as long as nothing changes. Of a past end
 * nobody knows what held services back, with exceptions or without.
 */
export function useReportRequest(
  scope: string,
  from: string,
  to: string | undefined,
  organization: OrganizationTime,
  exceptions: ExceptionsChoice['exceptions'],
): ReportRequest {
  const lang = useLanguage();
  return useMemo(
    () => ({
      scope,
      from,
      ...(to && { to }),
      ...(organization === 'now' && { organization }),
      ...(!to && exceptions === 'without' && { exceptions }),
      lang,
    }),
    [scope, from, to, organization, exceptions, lang],
  );
}

/** How the services of a scope stand in the lenses at the end of a period, and how that changed. */
export function useReport(request: ReportRequest): RequestState<ReportView> {
  const maturityApi = useApi(maturityApiRef);
  const load = useCallback(
    (signal: AbortSignal) => maturityApi.getReport(request, { signal }),
    [maturityApi, request],
  );
  return useRequest(JSON.stringify(request), load);
}

/** Saves a table of a report as a file. */
export function useReportDownload(request: ReportRequest): {
  loading: boolean;
  error: Error | undefined;
  download: (
    format: ExportFormat,
    table: ReportTableRequest,
    report: ReportView,
  ) => Promise<void>;
} {
  const maturityApi = useApi(maturityApiRef);
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<Error>();
  const download = useCallback(
    async (
      format: ExportFormat,
      table: ReportTableRequest,
      report: ReportView,
    ) => {
      setLoading(true);
      setError(undefined);
      try {
        const side = sideOf(request, table);
        const name = [
          'maturity',
          table.table,
          table.lens,
          side && `${side}-exceptions`,
        ]
          .filter(Boolean)
          .join('-');
        saveFile(
          `${name}.${format}`,
          format === 'csv'
            ? await maturityApi.getReportTable({ ...request, ...table })
            : toJson(report, table, side),
        );
      } catch (failure) {
        setError(failure as Error);
      }
      setLoading(false);
    },
    [maturityApi, request],
  );
  return { loading, error, download };
}

/** Whether a table tells what holds services back without exceptions, which is not usual. */
function sideOf(
  { exceptions }: ReportRequest,
  { table }: ReportTableRequest,
): ReportRequest['exceptions'] {
  return exceptions === 'without' && tellsGaps(table) ? exceptions : undefined;
}

/** The rows of a table under the names of its columns, with what they are of. */
function toJson(
  report: ReportView,
  table: ReportTableRequest,
  exceptions: ReportRequest['exceptions'],
): string {
  const { columns, rows } = reportTable(report, table);
  const { from, to, organization } = report.movement;
  return JSON.stringify(
    {
      scope: report.scopeRef,
      from,
      to,
      organization,
      ...table,
      ...(exceptions && { exceptions }),
      rows: rows.map(row =>
        Object.fromEntries(
          columns.map((column, index) => [column, row[index]]),
        ),
      ),
    },
    undefined,
    2,
  );
}
