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
import { movementSteps } from './movementSteps';

const PERIOD = 'since=2026-08-20&until=2026-11-20';

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{decodeURIComponent(search)}</output>;
}

async function renderOverview(api: FixtureMaturityApi, query: string) {
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
      routeEntries: [`/maturity?${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

const address = () => screen.getByRole('status', { name: 'Address' });
const card = () => screen.findByRole('region', { name: /^What moved and why/ });
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map(row =>
      [...row.children].map(({ textContent }) => textContent).filter(Boolean),
    );

describe('what moved and why', () => {
  it('splits the difference by cause, in bars and in a table', async () => {
    const api = new FixtureMaturityApi();
    const getMovement = jest.spyOn(api, 'getMovement');
    await renderOverview(api, `${PERIOD}&level=3`);
    const { before, after, change, steps } = movementSteps(
      await api.getMovement({
        scope: 'organization',
        from: '2026-08-20',
        to: '2026-11-20',
      }),
      3,
    );
    const bars = await screen.findByRole('table', {
      name: `What moved and why: ${change}, mostly Expired answers`,
    });
    expect(getMovement.mock.calls[0][0]).toEqual({
      scope: 'organization',
      from: '2026-08-20',
      to: '2026-11-20',
      organization: 'then',
    });
    const shown = cellsOf(bars);
    expect(shown[0]).toEqual(['Aug 20, 2026', String(before)]);
    expect(shown[shown.length - 1]).toEqual(['Nov 20, 2026', String(after)]);
    const changes = shown.slice(1, -1).map(([, text]) => Number(text));
    expect(changes).toEqual(steps.map(step => step.change));
    expect(changes.reduce((sum, by) => sum + by, 0)).toBe(after - before);

    await userEvent.click(
      within(await card()).getByRole('button', { name: 'Table view' }),
    );
    const table = within(await card()).getByRole('table');
    expect(
      cellsOf(table)
        .slice(2, -1)
        .map(([, , text]) => Number(text)),
    ).toEqual(changes);
  });

  it('opens a cause into its services, in the address too', async () => {
    const api = new FixtureMaturityApi();
    const getMovedSubjects = api.getMovedSubjects.bind(api);
    const asked = jest.fn();
    api.getMovedSubjects = request => {
      asked(request);
      return getMovedSubjects({ ...request, limit: 1 });
    };
    await renderOverview(api, PERIOD);
    await userEvent.click(
      within(await card()).getByRole('button', { name: 'Expired answers' }),
    );
    expect(address()).toHaveTextContent('cause=expiry');
    const list = await screen.findByRole('table', {
      name: 'Services moved by: Expired answers',
    });
    expect(asked.mock.calls[0][0]).toMatchObject({
      scope: 'organization',
      cause: 'expiry',
      from: '2026-08-20T00:00:00.000Z',
      to: '2026-11-20T00:00:00.000Z',
      organization: 'then',
    });
    const { items, total } = await getMovedSubjects({
      scope: 'organization',
      cause: 'expiry',
      from: '2026-08-20',
    });
    expect(total).toBe(2);
    expect(
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(items.slice(0, 1).map(({ title }) => title));
    await userEvent.click(
      within(await card()).getByRole('button', { name: 'Show more' }),
    );
    expect(await within(await card()).findByText('2 of 2')).toBeVisible();
    await userEvent.click(
      within(await card()).getByRole('button', { name: 'Expired answers' }),
    );
    expect(address()).not.toHaveTextContent('cause');
  });

  it('keeps the period in the address, and lets a date be typed in peace', async () => {
    const api = new FixtureMaturityApi();
    const getMovement = jest.spyOn(api, 'getMovement');
    await renderOverview(api, PERIOD);
    const since = within(await card()).getByLabelText('Since');
    fireEvent.change(since, { target: { value: '0002-06-01' } });
    expect(address()).toHaveTextContent('since=2026-08-20');
    fireEvent.change(since, { target: { value: '2026-06-01' } });
    expect(address()).toHaveTextContent('since=2026-06-01');
    await userEvent.selectOptions(
      within(await card()).getByLabelText('Organisation'),
      'as it is now',
    );
    expect(getMovement).toHaveBeenCalledTimes(3);
    expect(getMovement).toHaveBeenLastCalledWith(
      {
        scope: 'organization',
        from: '2026-06-01',
        to: '2026-11-20',
        organization: 'now',
      },
      expect.anything(),
    );
  });

  it('says that nothing moved, and offers to try again', async () => {
    const api = new FixtureMaturityApi();
    const getMovement = api.getMovement.bind(api);
    api.getMovement = () => Promise.reject(new TypeError('Failed to fetch'));
    await renderOverview(api, PERIOD);
    const alert = await within(await card()).findByRole('alert');
    expect(alert).toHaveTextContent('What moved could not be read');
    api.getMovement = async request => {
      const movement = await getMovement(request);
      return {
        ...movement,
        before: movement.after,
        parts: movement.parts.map(part => ({
          ...part,
          subjects: 0,
          distributions: [],
        })),
      };
    };
    await userEvent.click(within(alert).getByRole('button'));
    expect(
      await screen.findByText('Nothing moved in this period.'),
    ).toBeVisible();
  });

  it('is left out, and not asked for, where filters leave services out', async () => {
    const api = new FixtureMaturityApi();
    const getMovement = jest.spyOn(api, 'getMovement');
    await renderOverview(api, `${PERIOD}&type=service`);
    await screen.findByRole('heading', { name: 'Services' });
    expect(getMovement).not.toHaveBeenCalled();
  });
});
