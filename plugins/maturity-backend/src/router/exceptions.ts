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
import {
  Exception,
  MATURITY_AUDIT_EVENTS,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Router } from 'express';
import { ExceptionService } from '../exceptions/ExceptionService';
import { fullReference } from './fullReference';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** How many exceptions a page has unless the request says otherwise. */
const DEFAULT_LIMIT = 50;

const DECISION_EVENTS = {
  approve: MATURITY_AUDIT_EVENTS.exceptionApprove,
  deny: MATURITY_AUDIT_EVENTS.exceptionDeny,
  revoke: MATURITY_AUDIT_EVENTS.exceptionRevoke,
};

/** The routes of exceptions. */
export function addExceptionRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    exceptions: ExceptionService;
    httpAuth: HttpAuthService;
  },
): void {
  const { auditor, exceptions, httpAuth } = options;

  router.get(
    '/exceptions',
    operation<'ListExceptions'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { query } = request;
      return exceptions.list(
        {
          // The contract says which states there are.
          states: query.state?.split(',') as Exception['state'][] | undefined,
          scope: query.scope,
          entityRef:
            query.entityRef && fullReference('entityRef', query.entityRef),
          criterionId: query.criterionId,
          endsBefore: query.endsBefore,
          ownedBy: query.ownedBy && fullReference('ownedBy', query.ownedBy),
          mine: query.mine,
          language: query.lang,
          figures: query.figures ?? false,
          limit: query.limit ?? DEFAULT_LIMIT,
          cursor: query.cursor,
        },
        { credentials },
      );
    }),
  );

  router.post(
    '/exceptions',
    operation<'RequestException'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const { covers, criterionId, endsAt } = request.body;
      const entityRef = fullReference('entityRef', request.body.entityRef);
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.exceptionRequest,
          meta: { entityRef, covers, criterionId, endsAt },
        },
        () =>
          exceptions.request({ ...request.body, entityRef }, { credentials }),
      );
    }),
  );

  router.post(
    '/exceptions/:exceptionId/decision',
    operation<'DecideException'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const { exceptionId } = request.params;
      return withAudit(
        {
          auditor,
          request,
          eventId: DECISION_EVENTS[request.body.decision],
          meta: { exceptionId },
        },
        () =>
          exceptions.decide(
            { ...request.body, id: exceptionId },
            { credentials },
          ),
      );
    }),
  );
}
