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

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ALMOST, AlmostLevel1, LAST } from '../../__testUtils__/AlmostLevel1';
import { renderTab } from '../../__testUtils__/renderTab';

describe('moving in the tab of a service', () => {
  it('opens, walks through and closes criteria, and gives the focus back', async () => {
    await renderTab(ALMOST, { api: new AlmostLevel1() });
    const cell = await screen.findByRole('gridcell', {
      name: /^CI\/CD, Level 1 · Build/,
    });
    await userEvent.click(cell);
    const list = screen.getByRole('region', { name: 'Process › CI/CD' });
    await userEvent.click(
      within(list).getByRole('button', {
        name: 'The build runs on a shared server',
      }),
    );
    expect(
      screen.getByRole('region', { name: 'The build runs on a shared server' }),
    ).toHaveFocus();
    await userEvent.keyboard('n');
    expect(
      screen.getByRole('region', {
        name: 'Changes are reviewed by a second person',
      }),
    ).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(
      screen.getByRole('gridcell', { name: /^Change control, Level 1/ }),
    ).toHaveFocus();
  });

  it('moves within the staircase by arrow keys, with one tab stop', async () => {
    await renderTab(ALMOST, { api: new AlmostLevel1() });
    const grid = await screen.findByRole('grid');
    expect(
      within(grid)
        .getAllByRole('gridcell')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    const focused = (name: RegExp) =>
      expect(within(grid).getByRole('gridcell', { name })).toHaveFocus();

    within(grid)
      .getByRole('gridcell', { name: /^Teams.*, Level 1/ })
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    focused(/^Teams.*, Level 2/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    focused(/^Developer agility, Level 2/);
    await userEvent.keyboard('{Home}{ArrowDown}{End}');
    focused(/^Upskilling, Level 5/);
    await userEvent.keyboard(
      '{Control>}{End}{/Control}{ArrowDown}{ArrowRight}',
    );
    focused(/^Outcomes, Level 5/);
    await userEvent.keyboard('{Enter}');
    expect(
      screen.getByRole('region', { name: 'Business Outcomes › Outcomes' }),
    ).toBeInTheDocument();
  });

  it('explains the level, and leads to what holds it', async () => {
    await renderTab(ALMOST, { api: new AlmostLevel1() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'How this is computed' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('at least 80%');
    expect(
      within(dialog).getByRole('row', { name: /^1 · Build 18 of 23/ }),
    ).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('button', { name: LAST.statement }),
    );
    expect(
      await screen.findByRole('region', { name: LAST.statement }),
    ).toBeInTheDocument();
  });
});
