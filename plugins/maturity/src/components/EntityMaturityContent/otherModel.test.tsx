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
import { ApiProducts, apiProducts } from '../../__testUtils__/ApiProducts';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const NAMES_OF_THE_BUILT_IN_MODEL =
  /\b(Build|Operate|Scale|Improve|Optimi[sz]e|Adapt|People|Process|Policy|Technology|Business Outcomes|CNCF|five)\b/;

describe('EntityMaturityContent with a model of three levels and four dimensions', () => {
  const render = () =>
    renderTab(entityNamed('Component', 'basket'), { api: new ApiProducts() });

  it('draws four axes and three rings', async () => {
    await render();

    const radar = await screen.findByRole('img', {
      name: /Contract.*Adoption/,
    });
    const [ring] = radar.querySelectorAll('polygon');
    const corners = ring.getAttribute('points')?.split(' ');
    expect(corners).toHaveLength(4);
    expect(
      [...radar.querySelectorAll('svg text')].map(text => text.textContent),
    ).toEqual(['1', '2', '3']);
    for (const { title } of apiProducts.dimensions) {
      expect(within(radar).getByText(title)).toBeInTheDocument();
    }
  });

  it('has three columns in the staircase, with the names of the model', async () => {
    await render();

    const grid = await screen.findByRole('grid');
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
        .filter(text => /\d/.test(text ?? '')),
    ).toEqual([
      expect.stringMatching(/1.*Draft/),
      expect.stringMatching(/2.*Usable/),
      expect.stringMatching(/3.*Dependable/),
    ]);
  });

  it('reads Level 2 of three, and names nothing that the model does not have', async () => {
    const { container } = await render();

    expect(await screen.findAllByText(/Level 2 · Usable/)).not.toHaveLength(0);
    expect(container.textContent).toMatch(/Dependable/);
    expect(container.textContent).not.toMatch(NAMES_OF_THE_BUILT_IN_MODEL);
    for (const glyph of container.querySelectorAll(
      'svg[viewBox="0 0 11 14"]',
    )) {
      expect(glyph.querySelectorAll('rect')).toHaveLength(3);
    }
  });
});
