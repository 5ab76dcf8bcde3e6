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
import { InputError } from '@backstage/errors';
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Router } from 'express';
import { HistoryService } from '../history/HistoryService';
import { RollupService } from '../rollups/RollupService';
import { OperationRequest, download, operation } from './operation';
import { selectionOf } from './selectionOf';

/** How many subjects a page has unless the request says otherwise. */
const DEFAULT_LIMIT = 50;

/** What filters services by what they are now. */
const PRESENT_ONLY = [
  'kind',
  'type',
  'lifecycle',
  'tag',
  'system',
  'domain',
  'cohort',
] as const;

/** The routes of rollups. */
export function addRollupRoutes(
  router: Router,
  options: {
    history: HistoryService;
    httpAuth: HttpAuthService;
    rollups: RollupService;
  },
): void {
  const { history, httpAuth, rollups } = options;

  router.get(
    '/rollups/:scope',
    operation<'GetRollup'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { scope } = request.params;
      const { asOf, children = false, trendWeeks = 0 } = request.query;
      if (asOf !== undefined) {
        requireAlone(request.query);
        const { organization = 'then', exceptions: side } = request.query;
        return history.getRollupAsOf(
          {
            scope,
            asOf,
            children,
            language: request.query.lang,
            organization,
            side,
          },
          { credentials },
        );
      }
      return rollups.getRollup(
        {
          scope,
          children,
          trendWeeks,
          language: request.query.lang,
          ...selectionOf(request.query),
          side: request.query.exceptions,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/subjects',
    operation<'ListRollupSubjects'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return rollups.listSubjects(
        {
          scopes: [request.params.scope],
          dimensionId: request.query.dimensionId ?? OVERALL,
          bucket: request.query.bucket,
          gap: request.query.gap,
          disputed: request.query.disputed,
          ...selectionOf(request.query),
          side: request.query.exceptions,
          limit: request.query.limit ?? DEFAULT_LIMIT,
          cursor: request.query.cursor,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/gaps',
    operation<'GetRollupGaps'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return rollups.getGaps(
        {
          scope: request.params.scope,
          dimensionId: request.query.dimensionId,
          sort: request.query.sort ?? 'held',
          limit: request.query.limit ?? DEFAULT_LIMIT,
          language: request.query.lang,
          ...selectionOf(request.query),
          side: request.query.exceptions,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/cohorts',
    operation<'GetRollupCohorts'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return rollups.getCohorts(
        {
          scope: request.params.scope,
          language: request.query.lang,
          ...selectionOf(request.query),
          side: request.query.exceptions,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/proof',
    download<'GetRollupProof'>('proof.ndjson.gz', async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return rollups.getProof(
        { scope: request.params.scope, ...selectionOf(request.query) },
        { credentials },
      );
    }),
  );

  router.get(
    '/rollups/:scope/filters',
    operation<'GetRollupFilters'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return rollups.getFilters(request.params, { credentials });
    }),
  );
}

/** What was so at a date is counted over all services of a scope; the rest of what a rollup can be asked is of today. */
function requireAlone(query: OperationRequest<'GetRollup'>['query']): void {
  const [other] = [
    query.trendWeeks ? 'trendWeeks' : undefined,
    query.depth === 'own' ? 'depth' : undefined,
    ...PRESENT_ONLY.filter(name => query[name] !== undefined),
  ].flatMap(name => name ?? []);
  if (other) {
    throw new InputError(
      `${other}: cannot be combined with asOf; leave one of the two out`,
    );
  }
}
