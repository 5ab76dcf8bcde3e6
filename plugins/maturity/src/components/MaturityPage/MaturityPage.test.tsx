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

import { Route, Routes, useLocation } from 'react-router-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { MaturityApi } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { sampleEntities } from '../../../dev/fixtures/organization';
import { maturityApiRef } from '../../api';
import { NewMaturityPage } from './NewMaturityPage';

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{decodeURIComponent(search)}</output>;
}

async function renderAddress(options?: {
  api?: MaturityApi;
  address?: string;
}) {
  const api = options?.api ?? new FixtureMaturityApi();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: sampleEntities })],
      ]}
    >
      <Address />
      <Routes>
        <Route path="/maturity/*" element={<NewMaturityPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [options?.address ?? '/maturity'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

async function renderPage(options?: { api?: MaturityApi; address?: string }) {
  await renderAddress(options);
  await screen.findByRole('heading', { name: 'Services' });
}

const address = () => screen.getByRole('status', { name: 'Address' });

describe('the overview', () => {
  it('asks once for the rollup, for what moved, for the cohorts, for deliveries and for the names', async () => {
    const api = new FixtureMaturityApi();
    const getMovement = jest.spyOn(api, 'getMovement');
    const getRollupCohorts = jest.spyOn(api, 'getRollupCohorts');
    const getRollup = jest.spyOn(api, 'getRollup');
    const getRollupDelivery = jest.spyOn(api, 'getRollupDelivery');
    const getRollupSubjects = jest.spyOn(api, 'getRollupSubjects');
    await renderPage({ api });
    expect(getRollup).toHaveBeenCalledTimes(1);
    expect(getRollup.mock.calls[0][0]).toEqual({
      scope: 'organization',
      children: true,
      trendWeeks: 52,
      lang: 'en',
    });
    expect(getMovement).toHaveBeenCalledTimes(1);
    expect(getRollupCohorts).toHaveBeenCalledTimes(1);
    expect(getRollupDelivery).toHaveBeenCalledTimes(1);
    expect(getRollupSubjects).toHaveBeenCalledTimes(1);
  });

  it('gives the share at another level when it is chosen', async () => {
    await renderPage();
    const share = () =>
      screen.getByText(/^Services at .* or above$/).nextElementSibling;
    const before = share()?.textContent;
    await userEvent.selectOptions(
      screen.getByLabelText('Share at or above'),
      '3 · Scale',
    );
    expect(
      screen.getByText('Services at 3 · Scale or above'),
    ).toBeInTheDocument();
    expect(share()?.textContent).not.toBe(before);
    expect(address()).toHaveTextContent('level=3');
  });

  it('shows the levels without exceptions when they are chosen, everywhere', async () => {
    const api: MaturityApi = new FixtureMaturityApi();
    const getRollup = api.getRollup.bind(api);
    const asked: unknown[] = [];
    api.getRollup = async request => {
      asked.push(request.exceptions);
      const view = await getRollup(request);
      const exceptions = { subjects: 3, criteria: 5 };
      return { ...view, rollup: { ...view.rollup, exceptions } };
    };
    const getRollupSubjects = jest.spyOn(api, 'getRollupSubjects');
    const getRollupCohorts = jest.spyOn(api, 'getRollupCohorts');
    await renderPage({ api });
    expect(
      screen.getByText('services; 5 criteria left out'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'With exceptions' }),
    ).toHaveAttribute('href', expect.stringMatching(/^\/maturity\/exceptions/));
    const moved = () => screen.queryByText(/the causes add up/);
    expect(moved()).toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByLabelText('Levels'),
      'without exceptions',
    );
    expect(
      await screen.findByText(/3 services have an exception in effect/),
    ).toBeInTheDocument();
    expect(address()).toHaveTextContent('exceptions=without');
    expect(asked).toEqual([undefined, 'without']);
    for (const calls of [
      getRollupSubjects.mock.calls,
      getRollupCohorts.mock.calls,
    ]) {
      expect(calls[calls.length - 1][0].exceptions).toBe('without');
    }
    // What moved is of the levels with exceptions.
    expect(moved()).not.toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByLabelText('Levels'),
      'with exceptions',
    );
    expect(address()).not.toHaveTextContent('exceptions');
  });

  it('drills down to a child and leads back up', async () => {
    await renderPage({ address: '/maturity?level=1' });
    await userEvent.click(screen.getByRole('link', { name: 'Payments' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Fraud' }));
    expect(await screen.findByText('fraud')).toBeInTheDocument();
    expect(address()).toHaveTextContent(
      '?level=1&scope=group:default/fraud&from=group:default/payments',
    );
    expect(
      screen.getByText('Only what you may read is counted'),
    ).toBeInTheDocument();
    const trail = screen.getByRole('navigation', {
      name: 'Part of the organisation',
    });
    await userEvent.click(
      await within(trail).findByRole('link', { name: /payments/i }),
    );
    expect(await screen.findByRole('link', { name: 'Ledger' })).toHaveAttribute(
      'href',
      expect.stringContaining('ledger'),
    );
    expect(address()).toHaveTextContent(
      '?level=1&scope=group:default/payments',
    );
  });

  it('is there at an address that was cut off, and leads out of a part that is not there', async () => {
    const api = new FixtureMaturityApi();
    api.getRollup = () =>
      Promise.reject(new Error('There is no group:default/gone'));
    await renderAddress({
      api,
      address: '/maturity?scope=group:default/gone&from=nonsense',
    });
    expect(
      await screen.findByText(/There is no group:default\/gone/),
    ).toBeVisible();
    const trail = screen.getByRole('navigation', {
      name: 'Part of the organisation',
    });
    const [home, ...others] = within(trail).getAllByRole('link');
    expect(others).toEqual([]);
    expect(home).toHaveAttribute('href', '/maturity');
  });

  it('lists what a segment of a bar counts, by keyboard too', async () => {
    await renderPage();
    const bar = screen.getByRole('toolbar', { name: 'Overall' });
    const [first, second] = within(bar).getAllByRole('link');
    expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    const [count] = second.getAttribute('aria-label')?.split(' ') ?? [];
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('region', {
      name: 'Services · Overall: 1 · Build',
    });
    expect(
      await within(list).findByText(`${count} of ${count}`),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('link', { name: 'Show all services' }),
    );
    expect(
      await screen.findByRole('region', { name: 'Services' }),
    ).toBeInTheDocument();
  });

  it('says where facts and people disagree, and lists the services', async () => {
    await renderPage();
    expect(
      screen.getByText('Facts or the repository say otherwise than 2 answers'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('link', { name: 'Show the service' }),
    );
    const list = await screen.findByRole('region', {
      name: 'Services about which facts or the repository say otherwise',
    });
    expect(await within(list).findByText('1 of 1')).toBeInTheDocument();
    expect(
      within(list).getByLabelText(
        'Facts or the repository say otherwise about 2 criteria',
      ),
    ).toBeInTheDocument();
    expect(address()).toHaveTextContent('disputed=true');
    await userEvent.click(
      screen.getByRole('link', { name: 'Show all services' }),
    );
    expect(
      await screen.findByRole('region', { name: 'Services' }),
    ).toBeInTheDocument();
    expect(address()).not.toHaveTextContent('disputed');
  });

  it('shows the same numbers as tables', async () => {
    await renderPage();
    const [distribution] = screen.getAllByRole('button', {
      name: 'Table view',
    });
    const counts = within(screen.getByRole('toolbar', { name: 'Process' }))
      .getAllByRole('link')
      .map(link => link.getAttribute('aria-label'));
    await userEvent.click(distribution);
    // The services come after the teams.
    const [row] = screen.getAllByRole('row', { name: /^Process/ }).reverse();
    const columns = screen
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    for (const label of counts) {
      const [, count, level] = /^(\d+) (.*)$/.exec(label ?? '') ?? [];
      const column = columns.indexOf(level) - 1;
      expect(within(row).getAllByRole('cell')[column]).toHaveTextContent(count);
    }
    const [trend] = screen.getAllByRole('button', { name: 'Table view' });
    await userEvent.click(trend);
    expect(screen.getByRole('rowheader', { name: 'Nov 2026' })).toBeVisible();
  });

  it('loads more services, and says so when that fails', async () => {
    const api = new FixtureMaturityApi();
    const getRollupSubjects = api.getRollupSubjects.bind(api);
    api.getRollupSubjects = request =>
      getRollupSubjects({ ...request, limit: 30 });
    await renderPage({ api });
    const list = screen.getByRole('region', { name: 'Services' });
    expect(await within(list).findByText('30 of 39')).toBeInTheDocument();

    const works = api.getRollupSubjects;
    api.getRollupSubjects = () =>
      Promise.reject(new TypeError('Failed to fetch'));
    await userEvent.click(
      within(list).getByRole('button', { name: 'Show more' }),
    );
    expect(
      await within(list).findByText(/There is no connection to the portal/),
    ).toBeInTheDocument();

    api.getRollupSubjects = works;
    await userEvent.click(
      within(list).getByRole('button', { name: 'Try again' }),
    );
    expect(await within(list).findByText('39 of 39')).toBeInTheDocument();
  });

  it('says that the counts are held', async () => {
    await renderPage({ address: '/maturity?scope=group:default/corporate' });
    expect(
      screen.getByText('The counts may be out of date'),
    ).toBeInTheDocument();
  });
});
