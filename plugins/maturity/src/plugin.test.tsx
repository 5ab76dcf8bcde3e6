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
import { screen } from '@testing-library/react';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { FixtureMaturityApi } from '../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from './__testUtils__/entities';
import {
  EntityMaturityCard,
  EntityMaturityContent,
  maturityApiRef,
  MaturityPage,
  maturityPlugin,
} from '.';

describe('the plugin in the legacy frontend system', () => {
  const apis = [[maturityApiRef, new FixtureMaturityApi()]] as const;

  it('brings the client of its backend', () => {
    expect([...maturityPlugin.getApis()].map(({ api }) => api)).toEqual([
      maturityApiRef,
    ]);
  });

  it('has a tab for an entity', async () => {
    await renderInTestApp(
      <TestApiProvider apis={apis}>
        <EntityProvider entity={entityNamed('Component', 'payments-api')}>
          <EntityMaturityContent />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByRole('heading', { name: /^Level \d · /, level: 2 }),
    ).toBeInTheDocument();
  });

  it('has a card for the overview of an entity', async () => {
    await renderInTestApp(
      <TestApiProvider apis={apis}>
        <EntityProvider entity={entityNamed('Component', 'payments-api')}>
          <EntityMaturityCard />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByRole('link', { name: 'Open the Maturity tab' }),
    ).toBeInTheDocument();
  });

  it('has a page with a header of its own', async () => {
    await renderInTestApp(
      <TestApiProvider apis={apis}>
        <Routes>
          <Route path="/maturity" element={<MaturityPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/maturity'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect(
      await screen.findByRole('heading', { name: 'Maturity', level: 1 }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Services' }),
    ).toBeInTheDocument();
  });
});
