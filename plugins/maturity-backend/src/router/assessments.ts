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
  AnswerConflictError,
  MATURITY_AUDIT_EVENTS,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NextFunction, Request, Response, Router } from 'express';
import { AssessmentService } from '../assessments/AssessmentService';
import { entityRefOf } from './entityRefOf';
import { fullReference } from './fullReference';
import { operation } from './operation';
import { withAudit } from './withAudit';

/** How many changes a page has unless the request says otherwise. */
const DEFAULT_LIMIT = 50;

/** The routes of assessments. */
export function addAssessmentRoutes(
  router: Router,
  options: {
    assessments: AssessmentService;
    auditor: AuditorService;
    httpAuth: HttpAuthService;
  },
): void {
  const { assessments, auditor, httpAuth } = options;

  router.put(
    '/assessments/:kind/:namespace/:name/answers/:criterionId',
    operation<'PutAnswer'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const { criterionId } = request.params;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.answerUpdate,
          meta: { entityRef, criterionId, status: request.body.status },
        },
        () =>
          assessments.putAnswer(
            { entityRef, criterionId, answer: request.body },
            { credentials },
          ),
      );
    }),
  );

  router.get(
    '/assessments/:kind/:namespace/:name/history',
    operation<'GetAssessmentHistory'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return assessments.getHistory(
        {
          entityRef: entityRefOf(request.params),
          criterionId: request.query.criterionId,
          limit: request.query.limit ?? DEFAULT_LIMIT,
          cursor: request.query.cursor,
        },
        { credentials },
      );
    }),
  );

  router.post(
    '/assessments/:kind/:namespace/:name/confirm',
    operation<'ConfirmAnswers'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      const entityRef = entityRefOf(request.params);
      const { answers } = request.body;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.answerConfirm,
          meta: { entityRef, answers: answers.length },
        },
        () =>
          assessments.confirmAnswers({ entityRef, answers }, { credentials }),
      );
    }),
  );

  router.get(
    '/assessments/:kind/:namespace/:name/version',
    operation<'GetAssessmentVersion'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return assessments.getVersion(
        { entityRef: entityRefOf(request.params) },
        { credentials },
      );
    }),
  );

  router.post(
    '/assessments/import',
    operation<'ImportAnswers'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { body } = request;
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.assessmentImport,
          meta: {
            importId: body.id,
            answers: body.answers.length,
            dryRun: body.dryRun,
          },
        },
        () => assessments.importAnswers(body, { credentials }),
      );
    }),
  );

  router.post(
    '/assessments/move',
    operation<'MoveAssessment'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const from = fullReference('from', request.body.from);
      const to = fullReference('to', request.body.to);
      return withAudit(
        {
          auditor,
          request,
          eventId: MATURITY_AUDIT_EVENTS.assessmentMove,
          meta: { from, to },
        },
        () => assessments.moveAssessment({ from, to }, { credentials }),
      );
    }),
  );

  router.use(handleConflict);
}

/** A conflict carries the answer that stands, so that nobody has to ask again before choosing. */
function handleConflict(
  error: unknown,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (!(error instanceof AnswerConflictError) || response.headersSent) {
    next(error);
    return;
  }
  response.status(409).json({
    error: { name: error.name, message: error.message },
    request: { method: request.method, url: request.originalUrl },
    response: { statusCode: 409 },
    answer: error.answer,
    profile: error.profile,
  });
}
