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

import { Route, Routes } from 'react-router-dom';
import { Entity } from '@backstage/catalog-model';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { MaturityApi } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../dev/fixtures/FixtureMaturityApi';
import { maturityApiRef } from '../api';
import { EntityMaturityContent } from '../components/EntityMaturityContent';

/** Renders the tab of an entity, at an address such as `/?criterion=teams-1a`. */
export async function renderTab(
  entity: Entity,
  options?: { api?: MaturityApi; address?: string; signals?: SignalApi },
) {
  const api = options?.api ?? new FixtureMaturityApi();
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        ...(options?.signals ? [[signalApiRef, options.signals] as const] : []),
      ]}
    >
      <EntityProvider entity={entity}>
        <Routes>
          <Route path="/*" element={<EntityMaturityContent />} />
        </Routes>
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [options?.address ?? '/'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}
