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
import { HttpAuthService } from '@backstage/backend-plugin-api';
import { tellsGaps } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Router } from 'express';
import { ReportRequest, ReportService } from '../reports/ReportService';
import { OperationRequest, operation } from './operation';

/** The routes of what organisation leads read about a scope. */
export function addReportRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; reports: ReportService },
): void {
  const { httpAuth, reports } = options;

  router.get(
    '/rollups/:scope/bands',
    operation<'GetRollupBands'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { asOf, lang, organization = 'then' } = request.query;
      const side = request.query.exceptions;
      return reports.getBands(
        {
          scope: request.params.scope,
          asOf,
          organization,
          side,
          language: lang,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/report',
    operation<'GetReport'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return reports.getReport(reportOf(request.params, request.query), {
        credentials,
      });
    }),
  );

  router.get('/rollups/:scope/report.csv', async (sent, response) => {
    const credentials = await httpAuth.credentials(sent, {
      allow: ['user', 'service'],
    });
    // Express cannot know what the contract has checked.
    const { params, query } =
      sent as unknown as OperationRequest<'GetReportTable'>;
    const { exceptions, lens, table = 'levels', to } = query;
    const side =
      exceptions === 'without' && to === undefined && tellsGaps(table)
        ? 'without-exceptions'
        : undefined;
    const content = await reports.getTable(
      { ...reportOf(params, query), table: { table, lens } },
      { credentials },
    );
    response
      .type('text/csv')
      .attachment(
        `maturity-report-${[table, lens, side].filter(Boolean).join('-')}.csv`,
      )
      .send(content);
  });
}

/** The report that a request asks for, in the words of the service. */
function reportOf(
  { scope }: OperationRequest<'GetReport'>['params'],
  query: OperationRequest<'GetReport'>['query'],
): ReportRequest {
  const { from = '', to, organization = 'then', lang } = query;
  const side = query.exceptions;
  return { scope, from, to, organization, side, language: lang };
}
