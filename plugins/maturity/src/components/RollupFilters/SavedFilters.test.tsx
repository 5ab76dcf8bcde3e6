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
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StorageApi, storageApiRef } from '@backstage/core-plugin-api';
import {
  TestApiProvider,
  mockApis,
  renderInTestApp,
} from '@backstage/test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { maturityApiRef } from '../../api';
import { MaturityRoutes } from '../MaturityPage/MaturityRoutes';

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{decodeURIComponent(search)}</output>;
}

async function renderGaps(storage: StorageApi, query = '') {
  const { unmount } = await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, new FixtureMaturityApi()],
        [catalogApiRef, catalogApiMock({ entities: [] })],
        [storageApiRef, storage],
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
  await screen.findByRole('table');
  return unmount;
}

const address = () => screen.getByRole('status', { name: 'Address' });
const button = (name: string) => screen.findByRole('button', { name });
const choice = () => screen.findByLabelText('Saved filter');

async function saveAs(name: string) {
  await userEvent.click(await button('Save this filter'));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('Name'), name);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
  );
}

describe('saved filters', () => {
  it('are there under their name on the next page, until they are forgotten', async () => {
    const storage = mockApis.storage();
    const leave = await renderGaps(
      storage,
      '?scope=all&lifecycle=production&tag=java&tag=go&depth=own',
    );
    await saveAs('Ours in production');
    expect(await choice()).toHaveDisplayValue('Ours in production');
    leave();

    await renderGaps(storage, '?scope=all&type=website');
    expect(await choice()).toHaveDisplayValue('None');
    await userEvent.selectOptions(await choice(), 'Ours in production');
    expect(address()).toHaveTextContent(
      '?scope=all&depth=own&lifecycle=production&tag=java&tag=go',
    );

    await userEvent.click(await button('Forget this filter'));
    await waitFor(() =>
      expect(screen.queryByLabelText('Saved filter')).not.toBeInTheDocument(),
    );
    // What is seen stays as it is.
    expect(address()).toHaveTextContent('lifecycle=production');
  });

  it('take the place of one of the same name, which the dialog says', async () => {
    const storage = mockApis.storage();
    const leave = await renderGaps(storage, '?type=service');
    await saveAs('Mine');
    leave();
    await renderGaps(storage, '?type=website');
    await userEvent.click(await button('Save this filter'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText('Name'), ' Mine ');
    expect(within(dialog).getByText(/it will be replaced/)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(await choice()).toHaveDisplayValue('Mine');
    expect(
      within(await choice())
        .getAllByRole('option')
        .map(item => item.textContent),
    ).toEqual(['None', 'Mine']);
    expect(address()).toHaveTextContent('?type=website');
  });

  it('say so where the portal cannot store them, and keep what was written', async () => {
    const storage = mockApis.storage();
    await renderGaps(storage, '?type=service');
    const bucket = storage.forBucket('maturity');
    const set = jest
      .spyOn(bucket, 'set')
      .mockRejectedValue(new Error('The settings are down'));
    await userEvent.click(await button('Save this filter'));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByLabelText('Name');
    await userEvent.type(name, 'Mine{Enter}');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The settings are down',
    );
    expect(name).toHaveValue('Mine');
    set.mockRestore();
    await userEvent.type(name, '{Enter}');
    expect(await choice()).toHaveDisplayValue('Mine');

    jest.spyOn(bucket, 'set').mockRejectedValue(new Error('Down again'));
    await userEvent.click(await button('Forget this filter'));
    expect(await screen.findByText(/Down again/)).toBeVisible();
    expect(await choice()).toHaveDisplayValue('Mine');
  });

  it.each([
    'nonsense',
    [{ name: 1, filter: {} }, { name: 'no filter' }, 'text'],
    { name: 'no list' },
  ])('are none where something else is stored: %j', async stored => {
    const storage = mockApis.storage();
    await storage.forBucket('maturity').set('savedFilters', stored);
    await renderGaps(storage, '?type=service');
    await button('Save this filter');
    expect(screen.queryByLabelText('Saved filter')).not.toBeInTheDocument();
  });
});
