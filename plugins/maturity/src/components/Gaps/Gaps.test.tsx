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
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { maturityApiRef } from '../../api';
import { MaturityRoutes } from '../MaturityPage/MaturityRoutes';

function Address() {
  const { pathname, search } = useLocation();
  return (
    <output aria-label="Address">
      {`${pathname}${decodeURIComponent(search)}`}
    </output>
  );
}

async function renderGaps(api: FixtureMaturityApi, query = '') {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <Address />
      <Routes>
        <Route path="/maturity/*" element={<MaturityRoutes />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [`/maturity/gaps${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

const address = () => screen.getByRole('status', { name: 'Address' });
const statements = () =>
  screen
    .getAllByRole('rowheader')
    .map(header => within(header).getByRole('button').textContent);

describe('the gaps', () => {
  it('are ranked, and open into the services behind them', async () => {
    const api = new FixtureMaturityApi();
    const { items } = await api.getRollupGaps({ scope: 'organization' });
    const getRollup = jest.spyOn(api, 'getRollup');
    const getModel = jest.spyOn(api, 'getModel');
    await renderGaps(api);
    await screen.findByRole('table');
    expect(statements()).toEqual(
      items.slice(0, 20).map(({ statement }) => statement),
    );
    const [first] = items;
    const row = screen.getAllByRole('row')[1];
    expect(row).toHaveTextContent(String(first.held));
    // One request for the page: neither the rollup nor the whole model.
    expect(getRollup).not.toHaveBeenCalled();
    expect(getModel).not.toHaveBeenCalled();

    const getRollupSubjects = jest.spyOn(api, 'getRollupSubjects');
    await userEvent.click(within(row).getByRole('button'));
    expect(
      await screen.findByRole('list', { name: 'How they answer today' }),
    ).toHaveTextContent(`unknown: ${first.unknown}`);
    expect(getRollupSubjects.mock.calls[0][0]).toMatchObject({
      scope: 'organization',
      gap: first.criterionId,
    });
  });

  it('keep lens, order and filters in the address', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = jest.spyOn(api, 'getRollupGaps');
    await renderGaps(api, '?lens=security&type=service');
    await screen.findByRole('table');
    expect(getRollupGaps.mock.calls[0][0]).toMatchObject({
      scope: 'organization',
      type: ['service'],
      sort: 'held',
    });
    for (const header of screen.getAllByRole('rowheader')) {
      expect(header).toHaveTextContent(/ · Security/);
    }
    await userEvent.selectOptions(screen.getByLabelText('Lens'), 'All lenses');
    expect(
      screen
        .getAllByRole('rowheader')
        .filter(header => !/ · Security/.test(header.textContent ?? '')),
    ).not.toHaveLength(0);
    await userEvent.selectOptions(
      screen.getByLabelText('Order'),
      'Largest lift',
    );
    expect(address()).toHaveTextContent(
      '/maturity/gaps?type=service&sort=lift',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all' }),
    );
    expect(address()).toHaveTextContent(/gaps\?sort=lift$/);
  });

  it('are told without exceptions, too, and so are the services behind them', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = api.getRollupGaps.bind(api);
    const asked: unknown[] = [];
    api.getRollupGaps = async request => {
      asked.push(request.exceptions);
      return {
        ...(await getRollupGaps(request)),
        exceptions: { subjects: 2, criteria: 3 },
      };
    };
    await renderGaps(api);
    expect(await screen.findByText('Gaps with exceptions')).toBeVisible();
    expect(
      screen.getByText(/what these take out holds nobody back here/),
    ).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Gaps' }),
      'without exceptions',
    );
    expect(address()).toHaveTextContent('/maturity/gaps?exceptions=without');
    expect(await screen.findByText('Gaps without exceptions')).toBeVisible();
    expect(screen.queryByText(/holds nobody back/)).toBeNull();
    expect(asked).toEqual([undefined, 'without']);

    const getRollupSubjects = jest.spyOn(api, 'getRollupSubjects');
    await screen.findByRole('table');
    const row = screen.getAllByRole('row')[1];
    await userEvent.click(within(row).getByRole('button'));
    await screen.findByRole('list', { name: 'How they answer today' });
    expect(getRollupSubjects.mock.calls[0][0]).toMatchObject({
      exceptions: 'without',
    });
    // The overview is then of the same levels.
    expect(screen.getByRole('link', { name: 'Overview' })).toHaveAttribute(
      'href',
      '/maturity?exceptions=without',
    );
  });

  it('offer no choice where no exception is in effect', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = api.getRollupGaps.bind(api);
    api.getRollupGaps = async request => ({
      ...(await getRollupGaps(request)),
      exceptions: { subjects: 0, criteria: 0 },
    });
    await renderGaps(api);
    await screen.findByRole('table');
    expect(screen.queryByRole('combobox', { name: 'Gaps' })).toBeNull();
    expect(screen.queryByText('Gaps with exceptions')).toBeNull();
  });

  it('say where a fix belongs, and can be narrowed to one place', async () => {
    const api = new FixtureMaturityApi();
    const { items } = await api.getRollupGaps({
      scope: 'organization',
      limit: 500,
    });
    const inPlatform = items.filter(({ fixIn }) => fixIn === 'platform');
    await renderGaps(api, '?sort=lift');
    await screen.findByRole('table');
    await userEvent.selectOptions(
      screen.getByLabelText('Where to fix it'),
      `In the platform (${inPlatform.length})`,
    );
    expect(address()).toHaveTextContent(
      '/maturity/gaps?sort=lift&fixIn=platform',
    );
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(Math.min(20, inPlatform.length));
    for (const row of rows) {
      expect(row).toHaveTextContent('In the platform');
    }
    await userEvent.selectOptions(
      screen.getByLabelText('Where to fix it'),
      'In infrastructure code (0)',
    );
    expect(screen.getByText('No gap here is best fixed there.')).toBeVisible();
  });

  it('say what expires, and nothing where all is fresh', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = api.getRollupGaps.bind(api);
    const freshness = { fresh: 9, expiring: 3, expired: 1, unanswered: 0 };
    api.getRollupGaps = async request => ({
      ...(await getRollupGaps(request)),
      freshness,
    });
    await renderGaps(api);
    expect(
      await screen.findByText(
        'Answers of 3 services expire within the next four weeks. An answer of 1 service has expired.',
      ),
    ).toBeVisible();
    freshness.expiring = 0;
    freshness.expired = 0;
    await userEvent.selectOptions(
      screen.getByLabelText('Order'),
      'Largest lift',
    );
    await screen.findByRole('table');
    expect(screen.queryByText(/expire/)).toBeNull();
  });

  it('filter by what occurs, and take it along to the overview', async () => {
    const api = new FixtureMaturityApi();
    await renderGaps(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Filters' }),
    );
    const kind = await screen.findByLabelText('Kind');
    await userEvent.selectOptions(kind, within(kind).getAllByRole('option')[1]);
    expect(address()).toHaveTextContent('/maturity/gaps?kind=');
    await userEvent.selectOptions(
      screen.getByLabelText('Counted'),
      'Only what it owns itself',
    );
    expect(address()).toHaveTextContent('depth=own');
    expect(screen.getByRole('button', { name: '2 filters' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await userEvent.click(screen.getByRole('link', { name: 'Overview' }));
    expect(address()).toHaveTextContent(/^\/maturity\?kind=/);
  });

  it('say why there are none, and offer to try again', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = api.getRollupGaps.bind(api);
    api.getRollupGaps = () => Promise.reject(new TypeError('Failed to fetch'));
    await renderGaps(api);
    expect(await screen.findByText('The gaps could not be read')).toBeVisible();
    api.getRollupGaps = async request => ({
      ...(await getRollupGaps(request)),
      items: [],
      total: 0,
      assessed: 0,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/No service is assessed here yet/),
    ).toBeVisible();
  });
});
