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
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ForwardedError } from '@backstage/errors';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { maturityApiRef } from '../../api';
import { MaturityRoutes } from '../MaturityPage/MaturityRoutes';

async function renderSources(
  options: {
    api?: FixtureMaturityApi;
    authorize?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  } = {},
) {
  const { api = new FixtureMaturityApi(), authorize } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [permissionApiRef, mockApis.permission({ authorize })],
      ]}
    >
      <Routes>
        <Route path="/maturity/*" element={<MaturityRoutes />} />
      </Routes>
    </TestApiProvider>,
    { routeEntries: ['/maturity/sources'] },
  );
}

const rowOf = async (name: string) =>
  (await screen.findByRole('button', { name })).closest('tr')!;

describe('the sources of facts', () => {
  it('are in the navigation of those who may read them', async () => {
    await renderSources();
    expect(
      await screen.findByRole('link', { name: 'Fact sources' }),
    ).toHaveAttribute('aria-current', 'page');
  });

  it('are not in the navigation of others', async () => {
    await renderSources({ authorize: AuthorizeResult.DENY });
    await screen.findByRole('table');
    expect(
      screen.queryByRole('link', { name: 'Fact sources' }),
    ).not.toBeInTheDocument();
  });

  it('say what needs attention, and since when', async () => {
    await renderSources();
    expect(
      await screen.findByRole('heading', {
        name: '2 sources of facts need attention',
      }),
    ).toBeVisible();
    expect(await rowOf('Catalog')).toHaveTextContent('Works');
    expect(await rowOf('Catalog')).toHaveTextContent('40 of 40');
    expect(await rowOf('nightly-scan')).toHaveTextContent('Silent');

    const failing = await screen.findByRole('button', {
      name: 'Uptime checks',
    });
    expect(failing).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(failing);
    expect(failing).toHaveAttribute('aria-expanded', 'true');
    const details = document.getElementById(
      failing.getAttribute('aria-controls')!,
    )!;
    expect(within(details).getByText(/^It fails since/)).toBeVisible();
    expect(details).toHaveTextContent('answered 503');
    expect(within(details).getByText('uptime.monitored')).toBeVisible();
  });

  it('point to the log where the errors are not for everyone', async () => {
    const api = new FixtureMaturityApi();
    const getFactSources = api.getFactSources.bind(api);
    api.getFactSources = async () => {
      const list = await getFactSources();
      return {
        ...list,
        items: list.items.map(({ error, ...item }) => item),
      };
    };
    await renderSources({ api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Uptime checks' }),
    );
    expect(screen.getByText('The log of the backend says why.')).toBeVisible();
  });

  it('say that there are none', async () => {
    const api = new FixtureMaturityApi();
    api.getFactSources = async () => ({ subjects: 40, items: [] });
    await renderSources({ api });
    expect(await screen.findByText(/Nobody observes facts/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('offer to try again when they could not be read', async () => {
    const api = new FixtureMaturityApi();
    const getFactSources = api.getFactSources.bind(api);
    api.getFactSources = () =>
      Promise.reject(new ForwardedError('No', new TypeError('fetch failed')));
    await renderSources({ api });
    expect(
      await screen.findByText('The sources of facts could not be read'),
    ).toBeVisible();
    api.getFactSources = getFactSources;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('Catalog')).toBeVisible();
  });
});
