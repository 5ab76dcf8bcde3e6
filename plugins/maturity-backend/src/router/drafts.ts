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
import { DraftService } from '../drafts/DraftService';
import { entityRefOf } from './entityRefOf';
import { fullReference } from './fullReference';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** The routes of drafts. */
export function addDraftRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    drafts: DraftService;
    httpAuth: HttpAuthService;
  },
): void {
  const { auditor, drafts, httpAuth } = options;

  router.get(
    '/assessments/:kind/:namespace/:name/similar',
    operation<'ListSimilarSubjects'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      return drafts.listSimilar(
        {
          entityRef: entityRefOf(request.params),
          search: request.query.search,
        },
        { credentials },
      );
    }),
  );

  router.post(
    '/assessments/:kind/:namespace/:name/drafts/copy',
    operation<'CopyDrafts'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const from = fullReference('from', request.body.from);
      const { dimensionIds, dryRun } = request.body;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.draftCopy,
          meta: { entityRef, from, dryRun },
        },
        () =>
          drafts.copy(
            { entityRef, from, dimensionIds, dryRun },
            { credentials },
          ),
      );
    }),
  );

  router.post(
    '/assessments/:kind/:namespace/:name/drafts/confirm',
    operation<'ConfirmDrafts'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const { body } = request;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.draftConfirm,
          meta: { entityRef, drafts: body.drafts.length },
        },
        () =>
          drafts.confirm({ entityRef, drafts: body.drafts }, { credentials }),
      );
    }),
  );

  router.post(
    '/assessments/:kind/:namespace/:name/drafts/discard',
    operation<'DiscardDrafts'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const { draftIds } = request.body;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.draftDiscard,
          meta: { entityRef, drafts: draftIds?.length ?? 'all' },
        },
        () => drafts.discard({ entityRef, draftIds }, { credentials }),
      );
    }),
  );
}
