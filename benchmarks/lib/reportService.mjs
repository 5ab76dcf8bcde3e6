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

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const source = path => require(`../../plugins/maturity-backend/src/${path}`);

/** A reader who may read everything, as services of Backstage may. */
export const READER = { credentials: { principal: { type: 'service' } } };

/** One of the classes of the backend, by its file. */
export function create(path, options) {
  return source(path)[path.split('/').at(-1)].create(options);
}

/** Names from what was synchronized; the catalog knows no more. */
export function createNames(catalogStore) {
  const auth = {
    isPrincipal: (_, type) => type === 'service',
    getOwnServiceCredentials: async () => READER.credentials,
  };
  return create('names/NameResolver', {
    auth,
    catalog: {
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(() => undefined),
      }),
    },
    catalogReading: create('names/CatalogReading', { auth }),
    store: catalogStore,
  });
}

/** What answers the requests of the report page, over a database. */
export function createReports({ database, models, now }) {
  const store = name => create(`database/${name}`, { database });
  const catalogStore = store('DatabaseCatalogStore');
  const history = store('DatabaseHistoryStore');
  const parts = { catalogStore, models, names: createNames(catalogStore), now };
  const movements = create('history/DefaultHistoryService', {
    ...parts,
    store: history,
  });
  return {
    movements,
    reports: create('reports/DefaultReportService', {
      ...parts,
      criteria: store('DatabaseCriterionStore'),
      history,
      movements,
      rollups: store('DatabaseRollupStore'),
    }),
  };
}
