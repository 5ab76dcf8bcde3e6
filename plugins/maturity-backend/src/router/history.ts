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
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Router } from 'express';
import { HistoryService } from '../history/HistoryService';
import { operation } from './operation';

/** How many subjects a page has unless the request says otherwise. */
const DEFAULT_LIMIT = 50;

/** The routes of what moved and why. */
export function addHistoryRoutes(
  router: Router,
  options: { history: HistoryService; httpAuth: HttpAuthService },
): void {
  const { history, httpAuth } = options;

  router.get(
    '/rollups/:scope/movement',
    operation<'GetMovement'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { from = '', organization = 'then', to } = request.query;
      return history.getMovement(
        { scope: request.params.scope, from, to, organization },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/movement/:cause/subjects',
    operation<'ListMovedSubjects'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { from = '', organization = 'then', to, cursor } = request.query;
      return history.listMoved(
        {
          ...request.params,
          from,
          to,
          organization,
          dimensionId: request.query.dimensionId ?? OVERALL,
          limit: request.query.limit ?? DEFAULT_LIMIT,
          cursor,
        },
        { credentials },
      );
    }),
  );
}
