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
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { maturityApiRef } from '../../api';
import { EntityMaturityContent } from '../EntityMaturityContent';
import { MaturityRoutes } from '../MaturityPage/MaturityRoutes';

const DAY = 24 * 60 * 60 * 1000;
const SERVICE = 'component:default/payments-api';
const GROUP = 'group:default/payments-core';

const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString();

/** A portal with one open exception, one request, and one for all that a group owns. */
async function sampleApi() {
  const api = new FixtureMaturityApi();
  const common = { covers: 'subject', entityRef: SERVICE } as const;
  const { id } = await api.requestException({
    ...common,
    criterionId: 'containers-1a',
    reason: 'The old build server goes in spring',
    endsAt: inDays(10),
  });
  await api.decideException({ id, decision: 'approve' });
  await api.requestException({
    ...common,
    criterionId: 'containers-1b',
    reason: 'Nobody has the time',
    endsAt: inDays(100),
  });
  await api.requestException({
    entityRef: GROUP,
    covers: 'owned',
    criterionId: 'containers-1a',
    reason: 'All of it moves',
    endsAt: inDays(60),
  });
  return api;
}

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="Address">{`${pathname}${search}`}</output>;
}

async function renderPage(api: FixtureMaturityApi, path = '/exceptions') {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      <Address />
      <Routes>
        <Route path="/maturity/*" element={<MaturityRoutes />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [`/maturity${path}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

async function renderTab(
  api: FixtureMaturityApi,
  ...entity: Parameters<typeof entityNamed>
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      <EntityProvider entity={entityNamed(...entity)}>
        <EntityMaturityContent />
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

const rows = (name: string) =>
  within(screen.getByRole('list', { name })).getAllByRole('listitem');
const address = () => screen.getByRole('status', { name: 'Address' });

describe('the list of exceptions', () => {
  it('shows what stands, what rests on it, and leads to each criterion', async () => {
    await renderPage(await sampleApi());
    expect(
      await screen.findByRole('heading', { name: '3 exceptions' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Exceptions' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    const figure = (name: string) =>
      screen.getByText(name).nextElementSibling?.textContent;
    expect(['Open', 'Requested', 'Median age'].map(figure)).toEqual([
      '1',
      '2',
      '12 days',
    ]);
    const falls = screen.getByRole('region', {
      name: '1 falls as exceptions end in the next 90 days',
    });
    expect(falls).toHaveTextContent('Overall: 2 · Operate → 1 · Build');
    const [ofGroup, , approved] = rows('3 exceptions');
    expect(ofGroup).toHaveTextContent('Everything that it owns');
    expect(within(approved).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/maturity?criterion=containers-1a',
    );
    expect(approved).toHaveTextContent('CI builds a container image');
    expect(approved).toHaveTextContent(/Approved until .* \(in \d+ days\)/);
  });

  it('asks for what the address says, and writes there what is chosen', async () => {
    const api = await sampleApi();
    const getExceptions = jest.spyOn(api, 'getExceptions');
    await renderPage(
      api,
      '/exceptions?state=approved&within=30&scope=group:default/payments',
    );
    await screen.findByRole('heading', { name: '1 exception' });
    expect(getExceptions.mock.calls).toEqual([
      [
        {
          states: ['approved'],
          endsBefore: expect.any(String),
          scope: 'group:default/payments',
          figures: true,
          limit: 50,
          lang: 'en',
        },
        expect.anything(),
      ],
    ]);
    const { endsBefore } = getExceptions.mock.calls[0][0];
    const ahead = (Date.parse(endsBefore ?? '') - Date.now()) / DAY;
    expect(Math.round(ahead)).toBe(30);

    await userEvent.selectOptions(screen.getByLabelText('For'), 'me to decide');
    expect(address()).toHaveTextContent('mine=decide');
    // What can be decided on is requested.
    expect(address()).not.toHaveTextContent('state=');
    expect(screen.queryByLabelText('State')).not.toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByLabelText('Criterion'),
      'containers-1a',
    );
    expect(address()).toHaveTextContent('criterion=containers-1a');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(address()).toHaveTextContent(
      /^\/maturity\/exceptions\?scope=group%3Adefault%2Fpayments$/,
    );
    expect(
      await screen.findByRole('heading', { name: '3 exceptions' }),
    ).toBeVisible();
  });

  it('lets those decide who may, and shows what became of it', async () => {
    const api = await sampleApi();
    await renderPage(api, '/exceptions?mine=decide');
    const title = '2 exceptions for you to decide';
    await screen.findByRole('heading', { name: title });
    const [first] = rows(title);
    await userEvent.click(within(first).getByRole('button', { name: 'Deny' }));
    await userEvent.type(
      within(first).getByRole('textbox', { name: /Reason/ }),
      'It is not that hard',
    );
    await userEvent.click(within(first).getByRole('button', { name: 'Deny' }));
    expect(
      await screen.findByRole('heading', {
        name: '1 exception for you to decide',
      }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(
      await screen.findByText('No exception matches these filters.'),
    ).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('For'), 'everybody');
    await userEvent.selectOptions(screen.getByLabelText('State'), 'denied');
    const denied = await screen.findByText('“It is not that hard”');
    expect(denied).toBeVisible();
  });

  it('says what failed, and keeps what was read', async () => {
    const api = await sampleApi();
    const getExceptions = api.getExceptions.bind(api);
    api.getExceptions = () => Promise.reject(new TypeError('Failed to fetch'));
    await renderPage(api);
    expect(
      await screen.findByText('The exceptions could not be read'),
    ).toBeVisible();
    api.getExceptions = getExceptions;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: '3 exceptions' });
    api.decideException = () =>
      Promise.reject(new TypeError('Failed to fetch'));
    const [approve] = screen.getAllByRole('button', { name: 'Approve' });
    await userEvent.click(approve);
    expect(
      await screen.findByText('The exception was not changed'),
    ).toBeVisible();
    expect(rows('3 exceptions')).toHaveLength(3);
  });

  it('says where exceptions are asked for while there are none', async () => {
    await renderPage(new FixtureMaturityApi());
    expect(
      await screen.findByText(/Owners ask for one in the panel of a criterion/),
    ).toBeVisible();
  });
});

describe('exceptions elsewhere', () => {
  it('are among what a person has to do', async () => {
    await renderPage(await sampleApi(), '/my-assessments');
    expect(
      await screen.findByRole('heading', {
        name: '2 exceptions for you to decide',
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('heading', { name: '1 exception to renew' }),
    ).toBeVisible();
  });

  it('are listed in the tab of their service', async () => {
    const api = await sampleApi();
    await renderTab(api, 'Component', 'payments-api');
    await screen.findByRole('heading', { name: '2 exceptions' });
    expect(rows('2 exceptions')[1]).toHaveTextContent(
      'CI builds a container image',
    );
  });

  it('are listed in the tab of the group whose services they are for', async () => {
    await renderTab(await sampleApi(), 'Group', 'payments-core');
    const title = '1 exception for everything owned here';
    await screen.findByRole('heading', { name: title });
    expect(rows(title)[0]).toHaveTextContent('“All of it moves”');
  });
});
