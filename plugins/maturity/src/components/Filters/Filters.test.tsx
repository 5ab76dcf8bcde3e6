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

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const bar = async () =>
  within(await screen.findByRole('search', { name: 'Filter the criteria' }));

const list = () => within(screen.getByRole('region', { name: 'What matches' }));

const statements = () =>
  list()
    .getAllByRole('listitem')
    .map(item => item.textContent ?? '');

async function open(address = '/') {
  await renderTab(entityNamed('Component', 'token-vault'), { address });
  return bar();
}

describe('the filters over the criteria', () => {
  it('show what matches all of them, and announce how much that is', async () => {
    const filters = await open();
    expect(screen.queryByText(/criteria match/)).not.toBeInTheDocument();

    await userEvent.selectOptions(
      filters.getByLabelText('Dimension'),
      'policy',
    );
    expect(
      await screen.findByText(/^\d+ of 105 criteria match/),
    ).toHaveAttribute('aria-live', 'polite');
    const inPolicy = statements().length;
    expect(
      screen.getByText(`${inPolicy} of 105 criteria match`),
    ).toBeInTheDocument();

    await userEvent.click(filters.getByRole('button', { name: /^Unanswered/ }));
    await waitFor(() =>
      expect(statements().length).toBeLessThanOrEqual(inPolicy),
    );
    for (const item of list().getAllByRole('listitem')) {
      expect(within(item).getByRole('img')).toHaveAccessibleName('unknown');
    }
    await userEvent.click(
      filters.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(screen.queryByText(/criteria match/)).not.toBeInTheDocument(),
    );
    expect(
      screen.queryByRole('region', { name: 'What matches' }),
    ).not.toBeInTheDocument();
  });

  it('search in the text, and say so where nothing is found', async () => {
    const filters = await open();
    const search = filters.getByLabelText('Search criteria');
    await userEvent.type(search, 'IMAGE scan');
    await screen.findByText(/of 105 criteria match/);
    expect(statements().length).toBeGreaterThan(0);
    for (const text of statements()) {
      expect(text).toMatch(/image/i);
      expect(text).toMatch(/scan/i);
    }
    await userEvent.type(search, ' zzz');
    expect(
      await screen.findByText(/Nothing matches all of these filters/),
    ).toBeInTheDocument();
  });

  it('come from the address, beside the criterion that is open', async () => {
    const filters = await open('/?level=3&show=unanswered&dimension=nonsense');
    expect(filters.getByLabelText('Level')).toHaveValue('3');
    // What the model does not have filters nothing.
    expect(filters.getByLabelText('Dimension')).toHaveValue('');
    expect(
      filters.getByRole('button', { name: /^Unanswered/, pressed: true }),
    ).toBeInTheDocument();
    await userEvent.click(list().getAllByRole('button')[0]);
    expect(
      await screen.findByRole('group', { name: 'Answer' }),
    ).toBeInTheDocument();
    expect(filters.getByLabelText('Level')).toHaveValue('3');
  });
});
