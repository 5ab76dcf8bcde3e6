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
import { DeliveryService } from '../delivery/DeliveryService';
import { entityRefOf } from './entityRefOf';
import { operation } from './operation';
import { selectionOf } from './selectionOf';
import { withAudit } from './withAudit';

/** The routes of deployments and releases. */
export function addDeliveryRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    delivery: DeliveryService;
    httpAuth: HttpAuthService;
  },
): void {
  const { auditor, delivery, httpAuth } = options;

  router.post(
    '/delivery/events',
    operation<'PushDeliveryEvents'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const events = [request.body].flat();
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.deliveryRecord,
          meta: { events: events.length },
        },
        () => delivery.push(events, { credentials }),
      );
    }),
  );

  router.get(
    '/delivery/:kind/:namespace/:name',
    operation<'GetDelivery'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return delivery.getSubject(
        { entityRef: entityRefOf(request.params) },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/delivery',
    operation<'GetRollupDelivery'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return delivery.getScope(
        { scope: request.params.scope, ...selectionOf(request.query) },
        { credentials },
      );
    }),
  );
}
