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
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { WorklistPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { sampleModel } from '../../../dev/fixtures/sampleModel';
import { maturityApiRef } from '../../api';
import { MaturityRoutes } from '../MaturityPage/MaturityRoutes';

const SERVICE = 'component:default/legacy-capture';

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="Address">{`${pathname}${search}`}</output>;
}

async function renderWorklist(
  options: { api?: FixtureMaturityApi; query?: string } = {},
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[[maturityApiRef, options.api ?? new FixtureMaturityApi()]]}
    >
      <Address />
      <Routes>
        <Route path="/maturity/*" element={<MaturityRoutes />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [`/maturity/my-assessments${options.query ?? ''}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

const choices = () =>
  screen.findByRole('group', { name: 'Which assessments are shown' });
const address = () => screen.getByRole('status', { name: 'Address' });
const rows = () => screen.getAllByRole('row').slice(1);

describe('my assessments', () => {
  it('list what there is to do, and lead to the tab', async () => {
    await renderWorklist();
    expect(
      screen.getByRole('link', { name: 'My assessments' }),
    ).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Overview' })).not.toHaveAttribute(
      'aria-current',
    );
    const row = (
      await screen.findByRole('link', { name: 'ledger-core' })
    ).closest('tr')!;
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/ledger-core/maturity',
    );
    expect(row).toHaveTextContent(/without an answer|expire/);
  });

  it('show what a reviewer returned before everything else, and why', async () => {
    const api = new FixtureMaturityApi();
    const commented = sampleModel.dimensions[0].categories
      .flatMap(({ criteria }) => criteria)
      .filter(({ scope }) => scope === 'service')
      .slice(0, 4);
    const ids = commented.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    api.reviews.ask(SERVICE, ids);
    await renderWorklist({ api });
    await screen.findByRole('table');
    // Where nothing came back, or nothing is reviewed at all, nothing is said of it.
    expect(
      screen.queryByRole('button', { name: /Returned/ }),
    ).not.toBeInTheDocument();

    api.reviews.submit({ entityRef: SERVICE });
    api.reviews.decide({
      entityRef: SERVICE,
      reviewId: '1',
      decision: 'return',
      comment: 'Almost there',
      comments: ids.map(criterionId => ({ criterionId, text: 'Where?' })),
    });
    cleanup();
    await renderWorklist({ api, query: '?state=returned' });
    expect(
      await screen.findByRole('button', {
        name: 'Returned · 1',
        pressed: true,
      }),
    ).toBeVisible();
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toHaveTextContent(
      'Answer the reviewer, and submit again',
    );
    const note = screen
      .getByText(/Returned with comments by Jonas Lindqvist on/)
      .closest('li')!;
    expect(screen.getByText('1 assessment was returned to you')).toBeVisible();
    expect(note).toHaveTextContent('“Almost there”');
    expect(
      within(note).getByRole('link', { name: commented[0].statement }),
    ).toHaveAttribute(
      'href',
      `/catalog/default/component/legacy-capture/maturity?criterion=${ids[0]}`,
    );
    expect(
      within(note).getByRole('link', { name: '1 more comment' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/legacy-capture/maturity',
    );
  });

  it('show as many as the choice says, and keep it in the address', async () => {
    await renderWorklist();
    const [, notAssessed] = within(await choices()).getAllByRole('button');
    await screen.findByRole('table');
    const count = Number(/ · (\d+)$/.exec(notAssessed.textContent ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await userEvent.click(notAssessed);
    expect(await screen.findByText(`${count} of ${count}`)).toBeVisible();
    expect(rows()).toHaveLength(count);
    for (const row of rows()) {
      expect(row).toHaveTextContent('Start the assessment');
    }
    expect(notAssessed).toHaveAttribute('aria-pressed', 'true');
    expect(address()).toHaveTextContent('?state=not-assessed');

    await userEvent.selectOptions(screen.getByLabelText('Order'), 'Name');
    expect(address()).toHaveTextContent('order=name');
  });

  it('open as the address says', async () => {
    const api = new FixtureMaturityApi();
    const getWorklist = jest.spyOn(api, 'getWorklist');
    await renderWorklist({ api, query: '?state=incomplete&order=level' });
    await screen.findByRole('table');
    expect(getWorklist.mock.calls.map(([request]) => request)).toEqual([
      { state: 'returned', limit: 5, lang: 'en' },
      { state: 'incomplete', order: 'level', limit: 50, offset: 0 },
    ]);
  });

  it('grow page by page', async () => {
    const api = new FixtureMaturityApi();
    const getWorklist = api.getWorklist.bind(api);
    // Pages are cut where the backend cuts them, whatever the wish.
    const all = await getWorklist({ limit: 100 });
    const items = Array.from({ length: 4 }, () => all.items)
      .flat()
      .map((item, index) => ({ ...item, entityRef: `component:a/c${index}` }));
    api.getWorklist = async ({ limit = 50, offset = 0 }) =>
      ({
        items: items.slice(offset, offset + limit),
        counts: { ...all.counts, all: items.length },
        nextOffset: offset + limit < items.length ? offset + limit : undefined,
      } as WorklistPage);
    await renderWorklist({ api });
    expect(
      await screen.findByText(`50 of ${items.length}`),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(
      await screen.findByText(`100 of ${items.length}`),
    ).toBeInTheDocument();
  });

  it('say why there is nothing', async () => {
    const api = new FixtureMaturityApi();
    api.getWorklist = async () => ({
      items: [],
      counts: {
        all: 0,
        returned: 0,
        'not-assessed': 0,
        incomplete: 0,
        expiring: 0,
        conflicts: 0,
        drafts: 0,
      },
    });
    await renderWorklist({ api });
    expect(
      await screen.findByText(/You own nothing that is assessed/),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('offer to try again when they could not be read', async () => {
    const api = new FixtureMaturityApi();
    const getWorklist = api.getWorklist.bind(api);
    api.getWorklist = () => Promise.reject(new TypeError('Failed to fetch'));
    await renderWorklist({ api });
    expect(
      await screen.findByText('Your assessments could not be read'),
    ).toBeVisible();
    api.getWorklist = getWorklist;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeVisible();
  });
});
