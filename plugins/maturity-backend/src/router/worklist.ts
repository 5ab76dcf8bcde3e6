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
import { Router } from 'express';
import { WorklistService } from '../worklist/WorklistService';
import { operation } from './operation';

/** How many assessments a page has unless the request says otherwise. */
const DEFAULT_LIMIT = 50;

/** The route of the assessments of a person. */
export function addWorklistRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; worklist: WorklistService },
): void {
  const { httpAuth, worklist } = options;

  router.get(
    '/worklist',
    operation<'GetWorklist'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      return worklist.list(
        {
          state: request.query.state,
          order: request.query.order ?? 'attention',
          limit: request.query.limit ?? DEFAULT_LIMIT,
          offset: request.query.offset ?? 0,
          language: request.query.lang,
        },
        { credentials },
      );
    }),
  );
}
