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
import { fireEvent, screen, within } from '@testing-library/react';
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

async function renderTeams(api: FixtureMaturityApi, query = '') {
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
      routeEntries: [`/maturity/teams${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  await screen.findByRole('treegrid');
}

const address = () => screen.getByRole('status', { name: 'Address' });
const names = () =>
  screen.getAllByRole('rowheader').map(header => header.textContent);

describe('the teams', () => {
  it('open branch by branch, one request each, down to the services', async () => {
    const api = new FixtureMaturityApi();
    const getRollup = jest.spyOn(api, 'getRollup');
    await renderTeams(api);
    expect(names()).toEqual([
      'Acme',
      'Commerce',
      'Corporate',
      'Payments',
      'Platform',
    ]);
    expect(getRollup.mock.calls.map(([request]) => request)).toEqual([
      { scope: 'organization', children: true, lang: 'en' },
    ]);
    const payments = screen.getByRole('row', { name: /^Close|Payments/ });
    expect(payments).toHaveAttribute('aria-level', '2');

    await userEvent.click(
      screen.getByRole('button', { name: 'Open Payments' }),
    );
    expect(
      await screen.findByRole('rowheader', { name: /Fraud/ }),
    ).toBeVisible();
    expect(getRollup).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole('button', { name: 'Open Fraud' }));
    const service = await screen.findByRole('link', { name: 'rules-engine' });
    expect(service).toHaveAttribute(
      'href',
      '/catalog/default/component/rules-engine/maturity',
    );
    expect(service.closest('tr')).toHaveAttribute('aria-level', '4');
    expect(address()).toHaveTextContent(
      'open=group:default/payments&open=group:default/fraud',
    );
  });

  it('open from an address, and go round by keyboard', async () => {
    const api = new FixtureMaturityApi();
    await renderTeams(api, '?open=group:default/payments');
    await screen.findByRole('rowheader', { name: /Fraud/ });
    const row = (name: string) =>
      screen.getByRole('rowheader', { name: new RegExp(name) }).closest('tr');
    screen.getByRole('row', { name: /^Acme/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(row('Payments')).toHaveFocus();
    expect(row('Payments')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowRight}');
    expect(row('Fraud')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(row('Payments')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('rowheader', { name: /Fraud/ })).toBeNull();
    expect(row('Payments')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{End}');
    expect(row('Platform')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toHaveTextContent('scope=group:default/platform');
    // One tab stop in the tree, wherever the keyboard has been.
    await screen.findByRole('rowheader', { name: /Delivery/ });
    expect(
      screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
  });

  it('sort by column, and by level around the own team only', async () => {
    const api = new FixtureMaturityApi();
    const getOwnScopes = jest.spyOn(api, 'getOwnScopes');
    await renderTeams(api);
    await userEvent.click(screen.getByRole('button', { name: 'Services' }));
    expect(names()[1]).toBe('Payments');
    expect(address()).toHaveTextContent('sort=services');
    expect(
      screen.getByRole('columnheader', { name: 'Services' }),
    ).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(screen.getByRole('button', { name: 'Services' }));
    expect(address()).toHaveTextContent('sort=services&order=asc');
    expect(names()[4]).toBe('Payments');
    expect(getOwnScopes).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Overall' }));
    expect(address()).toHaveTextContent(/sort=overall$/);
    expect(screen.getByText(/This is no league table/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Open Commerce' }),
    );
    // The reader is in Payments Core, and Commerce is not theirs.
    expect(
      await screen.findByText(/None of these teams is yours/),
    ).toBeVisible();
    expect(screen.queryAllByText(/None of these teams is yours/)).toHaveLength(
      1,
    );
  });

  it('say how many are counted and not named, and what could not be read', async () => {
    const api = new FixtureMaturityApi();
    const getRollup = api.getRollup.bind(api);
    api.getRollup = async request =>
      request.scope === 'organization'
        ? { ...(await getRollup(request)), moreChildren: 3 }
        : Promise.reject(new TypeError('Failed to fetch'));
    await renderTeams(api, '?open=group:default/payments');
    expect(
      screen.getByText(/^3 more are counted above and not named/),
    ).toBeVisible();
    expect(
      await screen.findByText(/There is no connection to the portal/),
    ).toBeVisible();
    api.getRollup = getRollup;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('rowheader', { name: /Fraud/ }),
    ).toBeVisible();
  });

  it('are asked for by date, filter and side, without services in the past', async () => {
    const api = new FixtureMaturityApi();
    const getRollup = jest.spyOn(api, 'getRollup');
    await renderTeams(api, '?type=service&exceptions=without');
    expect(getRollup.mock.calls[0][0]).toMatchObject({
      type: ['service'],
      exceptions: 'without',
    });
    fireEvent.change(screen.getByLabelText('As of'), {
      target: { value: '2026-09-01' },
    });
    await screen.findByText('As of Sep 1, 2026');
    await screen.findByRole('treegrid');
    expect(getRollup).toHaveBeenLastCalledWith(
      {
        scope: 'organization',
        children: true,
        asOf: '2026-09-01',
        organization: 'then',
        exceptions: 'without',
        lang: 'en',
      },
      expect.anything(),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Open Payments' }),
    );
    await screen.findByRole('rowheader', { name: /Fraud/ });
    await userEvent.click(screen.getByRole('button', { name: 'Open Fraud' }));
    expect(await screen.findByText(/No group was below it then/)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Overview' }));
    // what is looked at stays what it is from page to page
    expect(address()).toHaveTextContent(
      '/maturity?exceptions=without&asOf=2026-09-01&type=service',
    );
  });
});

describe('two teams side by side', () => {
  it('are chosen in the tree, kept in the address, and compared in numbers', async () => {
    const api = new FixtureMaturityApi();
    const [payments, platform] = await Promise.all(
      ['payments', 'platform'].map(name =>
        api.getRollup({ scope: `group:default/${name}` }),
      ),
    );
    await renderTeams(api);
    await userEvent.click(
      screen.getByRole('button', { name: 'Compare Payments' }),
    );
    expect(await screen.findByText(/^payments is chosen/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Compare Platform' }),
    );
    expect(address()).toHaveTextContent(
      'compare=group:default/payments&compare=group:default/platform',
    );
    const card = await screen.findByRole('region', {
      name: 'payments and platform side by side',
    });
    expect(
      within(card).getByText(`payments · ${payments.rollup.subjects} services`),
    ).toBeVisible();
    const [a, b] = [payments, platform].map(
      ({ rollup }) => rollup.distributions[0].meanScore ?? 0,
    );
    const row = within(card).getByRole('row', { name: /^Overall/ });
    const difference = Math.round((b - a) * 10) / 10;
    expect(within(row).getAllByRole('cell')[2]).toHaveTextContent(
      difference > 0 ? `+${difference}` : `${difference}`,
    );
    expect(
      await within(card).findByRole('heading', {
        name: /(criterion holds|criteria hold) them back differently/,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Compare Payments' }),
    ).toHaveAttribute('aria-pressed', 'true');

    await userEvent.click(
      screen.getByRole('button', { name: 'Stop comparing' }),
    );
    expect(address()).toHaveTextContent('/maturity/teams');
    expect(screen.queryByText(/side by side/)).toBeNull();
  });

  it('are compared by their gaps without exceptions, where levels are those without', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = jest.spyOn(api, 'getRollupGaps');
    await renderTeams(
      api,
      '?compare=group:default/payments&compare=group:default/platform&exceptions=without',
    );
    await screen.findByRole('heading', { name: /them back differently/ });
    expect(getRollupGaps.mock.calls.map(([request]) => request)).toEqual([
      expect.objectContaining({ exceptions: 'without' }),
      expect.objectContaining({ exceptions: 'without' }),
    ]);
  });

  it('leave out the gaps of a past date', async () => {
    const api = new FixtureMaturityApi();
    const getRollupGaps = jest.spyOn(api, 'getRollupGaps');
    await renderTeams(
      api,
      '?compare=group:default/payments&compare=group:default/platform&asOf=2026-09-01',
    );
    expect(
      await screen.findByText('Gaps are of today only and are left out.'),
    ).toBeVisible();
    expect(getRollupGaps).not.toHaveBeenCalled();
  });
});
