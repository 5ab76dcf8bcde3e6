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
import {
  lensSummaries,
  ReportView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { maturityApiRef } from '../../api';
import { MaturityRoutes } from '../MaturityPage/MaturityRoutes';

const saved: string[] = [];
jest.mock('../../saveFile', () => ({
  saveFile: (name: string, content: string) => saved.push(name, content),
}));

function Address() {
  const { pathname, search } = useLocation();
  return (
    <output aria-label="Address">
      {`${pathname}${decodeURIComponent(search)}`}
    </output>
  );
}

async function renderReport(api: FixtureMaturityApi, query = '') {
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
      routeEntries: [`/maturity/report${query}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return screen.findByRole('article');
}

const address = () => screen.getByRole('status', { name: 'Address' });

describe('the report', () => {
  it('is the one that its address names, in numbers', async () => {
    const api = new FixtureMaturityApi();
    const getReport = jest.spyOn(api, 'getReport');
    const report = await renderReport(
      api,
      '?scope=group:default/payments&since=2026-06-01&until=2026-09-01&organization=now',
    );
    expect(getReport).toHaveBeenCalledTimes(1);
    expect(getReport.mock.calls[0][0]).toEqual({
      scope: 'group:default/payments',
      from: '2026-06-01',
      to: '2026-09-01',
      organization: 'now',
      lang: 'en',
    });
    const view: ReportView = await getReport.mock.results[0].value;
    const { now } = lensSummaries(view)[1];
    expect(
      within(report).getByText(
        new RegExp(
          `^${now.met} of ${now.of} \\(\\d+%\\) of the checks are met`,
        ),
      ),
    ).toBeVisible();
    // What held services back then is not known, and the report says so instead of showing today's.
    expect(within(report).getByText(/kept for now only/)).toBeVisible();
    expect(within(report).queryByText('Held back')).toBeNull();
    expect(
      within(report).getAllByText('Known only where the report ends now.'),
    ).toHaveLength(4);
  });

  it('ends now until another end is chosen, and then says how to keep it', async () => {
    const api = new FixtureMaturityApi();
    const getReport = jest.spyOn(api, 'getReport');
    const report = await renderReport(api);
    expect(getReport.mock.calls[0][0]).not.toHaveProperty('to');
    expect(within(report).getByText(/changes with every answer/)).toBeVisible();
    expect(within(report).getAllByText('Held back').length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText('Until'), {
      target: { value: '2026-09-01' },
    });
    expect(address()).toHaveTextContent('/maturity/report?until=2026-09-01');
    expect(getReport).toHaveBeenLastCalledWith(
      expect.objectContaining({ to: '2026-09-01' }),
      expect.anything(),
    );
  });

  it('gives every table as CSV and JSON', async () => {
    const api = new FixtureMaturityApi();
    const getReportTable = jest.spyOn(api, 'getReportTable');
    const report = await renderReport(api, '?since=2026-06-01');
    const tables = within(report).getAllByRole('table');
    expect(
      within(report).getAllByRole('button', { name: / as CSV$/ }),
    ).toHaveLength(tables.length);
    const [gaps] = within(report).getAllByRole('button', {
      name: 'Gaps as CSV',
    });
    await userEvent.click(gaps);
    expect(getReportTable).toHaveBeenCalledWith({
      scope: 'organization',
      from: '2026-06-01',
      lang: 'en',
      table: 'gaps',
      lens: 'compliance',
    });
    expect(saved[0]).toBe('maturity-gaps-compliance.csv');
    expect(saved[1]).toMatch(/^criterionId,/);
    saved.length = 0;
    await userEvent.click(
      within(report).getByRole('button', { name: 'By dimension as JSON' }),
    );
    expect(saved[0]).toBe('maturity-levels.json');
    expect(JSON.parse(saved[1])).toMatchObject({
      scope: 'group:default/acme',
      rows: expect.arrayContaining([
        expect.objectContaining({ dimensionId: 'overall' }),
      ]),
    });
  });

  it('tells gaps without exceptions where it ends now, and marks what is saved of them', async () => {
    const api = new FixtureMaturityApi();
    const getReport = api.getReport.bind(api);
    const asked: unknown[] = [];
    api.getReport = async request => {
      asked.push(request.exceptions);
      const report = await getReport(request);
      return {
        ...report,
        ...(report.exceptions && { exceptions: { subjects: 2, criteria: 2 } }),
      };
    };
    await renderReport(api, '?since=2026-06-01');
    expect(screen.queryByText(/are told without exceptions/)).toBeNull();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Gaps' }),
      'without exceptions',
    );
    expect(address()).toHaveTextContent('exceptions=without');
    expect(
      await screen.findByText(
        'Gaps and next investments are told without exceptions; levels, targets and what moved are told with them.',
      ),
    ).toBeVisible();
    expect(asked).toEqual([undefined, 'without']);
    const button = (name: string) => screen.getAllByRole('button', { name })[0];
    saved.length = 0;
    await userEvent.click(button('Gaps as JSON'));
    await userEvent.click(button('By dimension as JSON'));
    expect(saved.filter((_, index) => index % 2 === 0)).toEqual([
      'maturity-gaps-compliance-without-exceptions.json',
      'maturity-levels.json',
    ]);
    expect(JSON.parse(saved[1])).toMatchObject({ exceptions: 'without' });
    expect(JSON.parse(saved[3])).not.toHaveProperty('exceptions');

    // Nobody knows what held services back in the past.
    fireEvent.change(screen.getByLabelText('Until'), {
      target: { value: '2026-09-01' },
    });
    await screen.findByText(/figures are of the beginning of the last day/);
    expect(asked[asked.length - 1]).toBeUndefined();
    expect(screen.queryByRole('combobox', { name: 'Gaps' })).toBeNull();
  });

  it('is reached with the date that was looked at, and says when it cannot be read', async () => {
    const api = new FixtureMaturityApi();
    const works = api.getReport.bind(api);
    api.getReport = () => Promise.reject(new TypeError('Failed to fetch'));
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
        routeEntries: ['/maturity/teams?asOf=2026-09-01&type=service'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    await userEvent.click(screen.getByRole('link', { name: 'Report' }));
    expect(address()).toHaveTextContent('/maturity/report?until=2026-09-01');
    expect(
      await screen.findByText('The report could not be read'),
    ).toBeVisible();
    api.getReport = works;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('article')).toBeVisible();
  });
});
