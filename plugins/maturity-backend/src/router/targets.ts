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
import { TargetService } from '../targets/TargetService';
import { entityRefOf } from './entityRefOf';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** The routes of target levels. */
export function addTargetRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    httpAuth: HttpAuthService;
    targets: TargetService;
  },
): void {
  const { auditor, httpAuth, targets } = options;

  router.put(
    '/targets/:kind/:namespace/:name',
    operation<'PutTargets'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const input = request.body;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.targetUpdate,
          meta: {
            entityRef,
            reach: input.reach,
            targets: input.targets
              .map(({ dimensionId, level }) => `${dimensionId} ${level}`)
              .join(', '),
          },
        },
        () => targets.putTargets({ entityRef, input }, { credentials }),
      );
    }),
  );
}
