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
import { ReviewService } from '../review/ReviewService';
import { entityRefOf } from './entityRefOf';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** The routes of reviews. */
export function addReviewRoutes(
  router: Router,
  options: {
    auditor: AuditorService;
    httpAuth: HttpAuthService;
    reviews: ReviewService;
  },
): void {
  const { auditor, httpAuth, reviews } = options;

  router.get(
    '/reviews',
    operation<'ListWaitingReviews'>(async request =>
      reviews.listWaiting({
        credentials: await httpAuth.credentials(request, { allow: ['user'] }),
      }),
    ),
  );

  router.post(
    '/assessments/:kind/:namespace/:name/review',
    operation<'SubmitReview'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const { note } = request.body;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.reviewSubmit,
          meta: { entityRef },
        },
        () => reviews.submit({ entityRef, note }, { credentials }),
      );
    }),
  );

  router.post(
    '/assessments/:kind/:namespace/:name/review/decision',
    operation<'DecideReview'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const { body } = request;
      return withAudit(
        {
          auditor,
          request,
          eventId:
            body.decision === 'confirm'
              ? MATURITY_AUDIT_EVENTS.reviewConfirm
              : MATURITY_AUDIT_EVENTS.reviewReturn,
          meta: { entityRef, reviewId: body.reviewId },
        },
        () => reviews.decide({ entityRef, ...body }, { credentials }),
      );
    }),
  );
}
