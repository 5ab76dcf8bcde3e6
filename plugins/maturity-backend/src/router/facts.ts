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
import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Router } from 'express';
import { FactService } from '../facts/FactService';
import { FactRefreshService } from '../refresh/FactRefreshService';
import { RefreshLimitError } from '../refresh/RefreshLimitError';
import { entityRefOf } from './entityRefOf';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** The routes of facts. */
export function addFactRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    facts: FactService;
    factRefreshes: FactRefreshService;
    httpAuth: HttpAuthService;
  },
): void {
  const { auditor, facts, factRefreshes, httpAuth } = options;

  router.post(
    '/facts',
    operation<'PushFacts'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const document = request.body;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.factRecord,
          meta: {
            facts: document.facts.length,
            subjects: new Set(document.facts.map(({ subject }) => subject))
              .size,
            idempotencyKey: request.header('idempotency-key'),
          },
        },
        () => facts.push(document, { credentials }),
      );
    }),
  );

  router.get(
    '/facts/:kind/:namespace/:name',
    operation<'GetFacts'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return facts.getFacts(entityRefOf(request.params), { credentials });
    }),
  );

  router.post(
    '/facts/:kind/:namespace/:name/refresh',
    operation<'RefreshFacts'>(async (request, response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.factRefresh,
          meta: { entityRef },
        },
        async () => {
          try {
            return await factRefreshes.start({ entityRef }, { credentials });
          } catch (error) {
            if (error instanceof RefreshLimitError) {
              response.setHeader('Retry-After', error.retryAfterSeconds);
            }
            throw error;
          }
        },
      );
    }),
  );

  router.get(
    '/facts/:kind/:namespace/:name/refresh',
    operation<'GetFactRefresh'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      return factRefreshes.getLatest(
        { entityRef: entityRefOf(request.params) },
        { credentials },
      );
    }),
  );
}
