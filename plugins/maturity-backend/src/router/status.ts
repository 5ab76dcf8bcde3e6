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
import { CatalogStore } from '../catalog/CatalogStore';
import { NameResolver } from '../names/NameResolver';
import { operation } from './operation';

/** The route of the status, which everyone who is signed in may read. */
export function addStatusRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    catalogStore: CatalogStore;
    names: NameResolver;
  },
): void {
  const { httpAuth, catalogStore, names } = options;

  router.get(
    '/status',
    operation<'GetStatus'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const state = await catalogStore.readState();
      const { organizationRef } = state;
      // A configured group that the catalog does not have, or not for this reader, is not named.
      const known = await names.resolve(
        organizationRef ? [organizationRef] : [],
        credentials,
      );
      return {
        entities: state.entities,
        subjects: state.subjects,
        sampleData: state.sampleData,
        organizationRef:
          organizationRef && known.has(organizationRef)
            ? organizationRef
            : undefined,
        synchronization: {
          lastSuccessAt: state.lastSuccessAt?.toISOString(),
          // The message may name hosts and entities, which are for the log: readers learn that there is one.
          lastError:
            state.lastError &&
            'The catalog could not be read; the log of the backend says why',
          held: state.held && {
            since: state.held.since.toISOString(),
            removals: state.held.removals,
            entities: state.held.entities,
          },
        },
      };
    }),
  );
}
