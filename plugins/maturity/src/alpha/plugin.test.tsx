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

import { screen } from '@testing-library/react';
import {
  createExtensionTester,
  renderInTestApp,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { FixtureMaturityApi } from '../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../__testUtils__/entities';
import { maturityApiRef } from '../api';
import { entityMaturityCard } from './entityCards';
import maturityPlugin from '.';

describe('the plugin in the new frontend system', () => {
  it.each([
    ['Component', 'payments-api', /^The staircase/],
    ['Group', 'fraud', /of the services are at 2 · Operate or above/],
    ['User', 'maria', 'What this person owns'],
    ['API', 'payments-rest', 'Entities of kind API are not assessed'],
  ])('adds a tab to a %s', async (kind, name, heading) => {
    renderTestApp({
      features: [maturityPlugin],
      extensions: [createTestEntityPage({ entity: entityNamed(kind, name) })],
      apis: [[maturityApiRef, new FixtureMaturityApi()], catalogApiMock()],
    });
    expect(
      await screen.findByRole('heading', { name: heading, level: 2 }),
    ).toBeInTheDocument();
  });

  it('has a card for the overview of a service', async () => {
    renderInTestApp(
      <EntityProvider entity={entityNamed('Component', 'payments-api')}>
        {createExtensionTester(entityMaturityCard).reactElement()}
      </EntityProvider>,
      {
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
        apis: [[maturityApiRef, new FixtureMaturityApi()], catalogApiMock()],
      },
    );
    expect(
      await screen.findByRole('link', { name: 'Open the Maturity tab' }),
    ).toBeInTheDocument();
  });

  it('adds a page and its entry in the navigation', async () => {
    renderTestApp({
      features: [maturityPlugin],
      initialRouteEntries: ['/maturity'],
      apis: [[maturityApiRef, new FixtureMaturityApi()], catalogApiMock()],
    });
    expect(
      await screen.findByRole('heading', { name: 'Services' }),
    ).toBeInTheDocument();
    expect(
      screen
        .getAllByRole('link', { name: 'Maturity' })
        .map(link => link.getAttribute('href')),
    ).toContain('/maturity');
  });
});
