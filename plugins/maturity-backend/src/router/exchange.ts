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
import { createHash } from 'node:crypto';
import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Router } from 'express';
import { csvHead, toCsv } from '../exchange/csv';
import { ExchangeService } from '../exchange/ExchangeService';
import { FileReader } from '../exchange/FileReader';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** How many subjects a page of an export has unless the request says otherwise, and in each step of a table. */
const DEFAULT_LIMIT = 100;

/** The routes of files with answers. */
export function addExchangeRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    exchange: ExchangeService;
    files: FileReader;
    httpAuth: HttpAuthService;
  },
): void {
  const { auditor, exchange, files, httpAuth } = options;

  router.post(
    '/assessments/import-file',
    operation<'ImportFile'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { format, content, label, dryRun = false } = request.body;
      const id = request.body.id ?? idOf(content);
      const parsed = await files.read({ format, content });
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.assessmentImport,
          meta: { importId: id, answers: parsed.rows.length, dryRun },
        },
        () =>
          exchange.importFile(
            { ...parsed, id, label: label ?? 'File', dryRun },
            { credentials },
          ),
      );
    }),
  );

  router.get(
    '/assessments/export',
    operation<'ExportAnswers'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { scope = 'all', limit = DEFAULT_LIMIT, cursor } = request.query;
      return exchange.exportAnswers({ scope, limit, cursor }, { credentials });
    }),
  );

  router.get('/assessments/export.csv', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const scope =
      typeof request.query.scope === 'string' ? request.query.scope : 'all';
    // The first page is read before anything is sent, so that a refusal is still an error.
    let page = await exchange.exportAnswers(
      { scope, limit: DEFAULT_LIMIT },
      { credentials },
    );
    response.type('text/csv').attachment('maturity-answers.csv');
    response.write(csvHead());
    while (!response.destroyed) {
      if (!response.write(toCsv(page.answers))) {
        await new Promise<void>(resolve => {
          response.once('drain', resolve).once('close', resolve);
        });
      }
      if (!page.nextCursor) {
        break;
      }
      page = await exchange.exportAnswers(
        { scope, limit: DEFAULT_LIMIT, cursor: page.nextCursor },
        { credentials },
      );
    }
    response.end();
  });
}

/** The same file twice is one import. */
function idOf(content: string): string {
  return `file:${createHash('sha256').update(content).digest('base64url')}`;
}
