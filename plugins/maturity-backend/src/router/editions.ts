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
import { EditionService } from '../editions/EditionService';
import { fullReference } from './fullReference';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** The routes of moving assessments to another edition of their model. */
export function addEditionRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    editions: EditionService;
    httpAuth: HttpAuthService;
  },
): void {
  const { auditor, editions, httpAuth } = options;

  router.post(
    '/models/:modelId/rehearsal',
    operation<'RehearseMove'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { modelId } = request.params;
      return editions.rehearse({ ...request.body, modelId }, { credentials });
    }),
  );

  router.post(
    '/models/:modelId/move',
    operation<'MoveToEdition'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { modelId } = request.params;
      const { edition } = request.body;
      const entityRef =
        request.body.entityRef === undefined
          ? undefined
          : fullReference('entityRef', request.body.entityRef);
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.editionMove,
          meta: { modelId, edition, entityRef },
        },
        () => editions.move({ modelId, edition, entityRef }, { credentials }),
      );
    }),
  );
}
