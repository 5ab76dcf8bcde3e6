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
import { MaturityRoutes } from './MaturityRoutes';

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{decodeURIComponent(search)}</output>;
}

async function renderOverview(api: FixtureMaturityApi, query = '') {
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
      routeEntries: [`/maturity${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

const address = () => screen.getByRole('status', { name: 'Address' });

describe('the overview as of a date', () => {
  it('asks for that date alone, leaves out what is of today, and leads back', async () => {
    const api = new FixtureMaturityApi();
    const getRollup = jest.spyOn(api, 'getRollup');
    const getRollupSubjects = jest.spyOn(api, 'getRollupSubjects');
    const getRollupCohorts = jest.spyOn(api, 'getRollupCohorts');
    await renderOverview(api, '?asOf=2026-09-01&type=service');
    expect(await screen.findByText('As of Sep 1, 2026')).toBeVisible();
    await screen.findByRole('columnheader', { name: /services$/ });
    expect(getRollup.mock.calls[0][0]).toEqual({
      scope: 'organization',
      children: true,
      asOf: '2026-09-01',
      organization: 'then',
      lang: 'en',
    });
    expect(screen.getByRole('button', { name: 'Filters' })).toBeDisabled();
    expect(screen.queryByRole('heading', { name: 'Services' })).toBeNull();
    expect(screen.queryByRole('toolbar', { name: 'Overall' })).toBeNull();
    expect(screen.getByRole('img', { name: /^Overall: / })).toBeVisible();
    expect(getRollupSubjects).not.toHaveBeenCalled();
    expect(getRollupCohorts).not.toHaveBeenCalled();

    await userEvent.selectOptions(
      screen.getAllByLabelText('Organisation')[0],
      'as it is now',
    );
    expect(getRollup.mock.calls[1][0]).toMatchObject({ organization: 'now' });
    expect(
      screen.getByText(/services count where they are today/),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'Payments' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('asOf=2026-09-01&organization=now'),
    );
    expect(screen.getByRole('link', { name: 'Gaps' })).toHaveAttribute(
      'href',
      '/maturity/gaps?type=service',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Show today' }));
    expect(
      await screen.findByRole('heading', { name: 'Services' }),
    ).toBeVisible();
    expect(getRollup).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: ['service'], trendWeeks: 52 }),
      expect.anything(),
    );
  });

  it('says of what is no date that it does not count, and takes it out', async () => {
    const api = new FixtureMaturityApi();
    const getRollup = jest.spyOn(api, 'getRollup');
    await renderOverview(api, '?asOf=nonsense&until=2999-01-01');
    expect(
      await screen.findByText(
        '“nonsense” in the address is no date of the past',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('“2999-01-01” in the address is no date of the past'),
    ).toBeVisible();
    expect(getRollup.mock.calls[0][0].asOf).toBeUndefined();
    const [first] = screen.getAllByRole('button', { name: 'Remove it' });
    await userEvent.click(first);
    expect(address()).toHaveTextContent(/^\?until=2999-01-01$/);
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(screen.queryByText(/is no date of the past/)).toBeNull();
    expect(address()).toBeEmptyDOMElement();
  });

  it('is chosen by date, and says what is assumed before the first reading', async () => {
    await renderOverview(new FixtureMaturityApi());
    const field = await screen.findByLabelText('As of');
    fireEvent.change(field, { target: { value: '2025-06-01' } });
    expect(address()).toHaveTextContent('asOf=2025-06-01');
    expect(
      await screen.findByText(/The catalog was first read later/),
    ).toBeVisible();
  });
});

describe('the cohorts', () => {
  it('stand side by side with the mean and its n, and lead to their services', async () => {
    const api = new FixtureMaturityApi();
    const { items } = await api.getRollupCohorts({ scope: 'organization' });
    await renderOverview(api);
    const name = await screen.findByRole('link', { name: 'Migrating' });
    const [migrating] = items.filter(({ id }) => id === 'migrating');
    const [overall] = migrating.rollup.distributions;
    const row = screen.getByRole('row', { name: /^Migrating/ });
    expect(row).toHaveTextContent(`${migrating.rollup.subjects} services`);
    expect(row).toHaveTextContent(`n = ${overall.scored}`);
    expect(within(row).getByRole('img')).toHaveAccessibleName(
      new RegExp(`^Migrating: .*${overall.levels[1]} 1 · Build`),
    );
    const getRollup = jest.spyOn(api, 'getRollup');
    await userEvent.click(name);
    expect(address()).toHaveTextContent('?cohort=migrating');
    expect(getRollup.mock.calls[0][0]).toMatchObject({ cohort: ['migrating'] });
  });

  it('are not shown where no service belongs to one', async () => {
    const api = new FixtureMaturityApi();
    const getRollupCohorts = api.getRollupCohorts.bind(api);
    api.getRollupCohorts = async request => {
      const view = await getRollupCohorts(request);
      return {
        ...view,
        items: view.items.map(item => ({
          ...item,
          rollup: {
            ...item.rollup,
            subjects: item.id === 'unknown' ? item.rollup.subjects : 0,
          },
        })),
      };
    };
    await renderOverview(api);
    await screen.findByRole('heading', { name: 'Services' });
    expect(screen.queryByText('Migrating')).toBeNull();
  });

  it('offer to try again when they could not be read', async () => {
    const api = new FixtureMaturityApi();
    const works = api.getRollupCohorts.bind(api);
    api.getRollupCohorts = () =>
      Promise.reject(new TypeError('Failed to fetch'));
    await renderOverview(api);
    await screen.findByText('The cohorts could not be read');
    api.getRollupCohorts = works;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Migrating' }),
    ).toBeVisible();
  });
});
