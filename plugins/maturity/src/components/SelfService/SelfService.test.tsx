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
import {
  MaturityModel,
  SelfService,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ALMOST, AlmostLevel1, LAST } from '../../__testUtils__/AlmostLevel1';
import { renderTab } from '../../__testUtils__/renderTab';

/** A portal whose organisation attached something to one criterion. */
class Attached extends AlmostLevel1 {
  readonly #selfService: SelfService;

  constructor(selfService: SelfService) {
    super();
    this.#selfService = selfService;
  }

  async getModel(): Promise<MaturityModel> {
    const model = await super.getModel();
    return {
      ...model,
      dimensions: model.dimensions.map(dimension => ({
        ...dimension,
        categories: dimension.categories.map(category => ({
          ...category,
          criteria: category.criteria.map(criterion =>
            criterion.id === LAST.id
              ? { ...criterion, selfService: this.#selfService }
              : criterion,
          ),
        })),
      })),
    };
  }
}

async function open(selfService?: SelfService) {
  await renderTab(ALMOST, {
    api: selfService ? new Attached(selfService) : new AlmostLevel1(),
    address: `/?criterion=${LAST.id}`,
  });
  return within(await screen.findByRole('region', { name: LAST.statement }));
}

describe('self-service at a criterion', () => {
  it('shows the policy, the pages, and the actions filled in for the entity', async () => {
    const panel = await open({
      policy: 'We do this since **May**.',
      links: [
        { title: 'Handbook', url: '/docs/{namespace}/{kind}/{name}' },
        { title: 'Wiki', url: 'https://wiki.example.com/?q={entityRef}' },
      ],
      actions: [
        {
          title: 'Set it up',
          template: 'default/set-up',
          values: { component: '{entityRef}' },
        },
      ],
    });
    expect(
      panel.getByRole('heading', { name: 'Your organisation says' }),
    ).toBeInTheDocument();
    expect(panel.getByText('May').tagName).toBe('STRONG');
    expect(panel.getByRole('link', { name: 'Handbook' })).toHaveAttribute(
      'href',
      '/docs/default/component/basket',
    );
    const wiki = panel.getByRole('link', { name: /^Wiki/ });
    expect(wiki).toHaveAttribute(
      'href',
      'https://wiki.example.com/?q=component%3Adefault%2Fbasket',
    );
    expect(wiki).toHaveAccessibleName('Wiki (opens in a new tab)');

    const action = within(
      panel.getByRole('group', { name: 'Do it' }),
    ).getByRole('link', { name: 'Set it up' });
    const { pathname, searchParams } = new URL(
      action.getAttribute('href')!,
      'http://portal',
    );
    expect(pathname).toBe('/create/templates/default/set-up');
    expect(JSON.parse(searchParams.get('formData')!)).toEqual({
      component: 'component:default/basket',
    });
  });

  it('makes no link of another address, whatever the backend let through', async () => {
    const panel = await open({
      policy: '<img src=x onerror="window.hacked=true"> [a](javascript:x)',
      actions: [
        { title: 'Harm', url: ['javascript', 'window.hacked=true'].join(':') },
        { title: 'Leave', url: '//evil.example.com' },
      ],
    });
    expect(
      panel.getByText(/<img src=x onerror="window.hacked=true">/),
    ).toBeInTheDocument();
    expect(panel.queryByRole('group', { name: 'Do it' })).toBeNull();
    expect(panel.queryByText('Harm')).toBeNull();
    for (const link of panel.queryAllByRole('link')) {
      expect(link.getAttribute('href')).not.toMatch(/javascript|evil/);
    }
  });

  it('takes no room where nothing is attached', async () => {
    const panel = await open();
    expect(panel.queryByText('Your organisation says')).toBeNull();
    expect(panel.queryByText('Do it')).toBeNull();
  });
});
