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

import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import maturityPlugin from '../src/alpha';
import { maturityApiRef } from '../src/api';
import { FixtureMaturityApi } from './fixtures/FixtureMaturityApi';
import { sampleEntities } from './fixtures/organization';

/** One service that was delivered for a while, its team, and the organisation. */
function sampleApi(): FixtureMaturityApi {
  const api = new FixtureMaturityApi();
  const weekly = [2, 1, 0, 3, 2, 2, 4, 1, 0, 2, 3, 2, 5, 3, 2, 1];
  api.delivery.deliver('component:default/payments-api', ...weekly);
  api.delivery.deliver('group:default/payments', ...weekly);
  return api;
}

createDevApp({
  features: [
    catalogPlugin,
    maturityPlugin,
    createFrontendModule({
      pluginId: 'catalog',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: catalogApiRef,
              deps: {},
              factory: () =>
                new InMemoryCatalogClient({ entities: sampleEntities }),
            }),
        }),
      ],
    }),
    createFrontendModule({
      pluginId: 'maturity',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: maturityApiRef,
              deps: {},
              factory: sampleApi,
            }),
        }),
      ],
    }),
  ],
});
