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
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const service = entityNamed('Component', 'payments-api');
const group = entityNamed('Group', 'payments');

const cardOf = async (heading: string) =>
  within(
    (await screen.findByRole('heading', { name: heading })).closest('section')!,
  );

describe('the card of deliveries', () => {
  it('says that nothing is known, and how to change that', async () => {
    await renderTab(service);
    const card = await cardOf('Deliveries are not measured');
    expect(card.getByText(/maturity-facts/)).toBeVisible();
    expect(card.queryByText('0')).not.toBeInTheDocument();
  });

  it('of a service tells frequency, lead time and target, and each week in a table', async () => {
    const api = new FixtureMaturityApi();
    api.delivery.deliver('component:default/payments-api', 2, 0, 1, 1);
    await renderTab(service, { api });
    const card = await cardOf('Deliveries a week: 1, with a target of 1');
    expect(card.getByText('10 h')).toBeVisible();
    expect(
      card.getByText(/Weeks without measurement are hatched/),
    ).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: 'Table view' }));
    const rows = card.getAllByRole('row').map(row => row.textContent);
    expect(rows.slice(1, 6)).toEqual([
      'Nov 16, 2026 (so far)110 h',
      'Nov 9, 2026110 h',
      'Nov 2, 2026010 h',
      'Oct 26, 2026210 h',
      'Oct 19, 2026Not measured',
    ]);
  });

  it('rounds no target and no lead time to nothing', async () => {
    const api = new FixtureMaturityApi();
    api.delivery.deliver('component:default/payments-api', 2, 0, 1, 1);
    const { figures, ...view } = api.delivery.view(
      'component:default/payments-api',
    );
    api.getDelivery = async () => ({
      ...view,
      target: { perWeek: 0.25 },
      figures: { ...figures, perWeek: 0.04, leadTimeHours: 0.03 },
    });
    await renderTab(service, { api });
    const card = await cardOf('Deliveries a week: 0.04, with a target of 0.25');
    expect(card.getByText('Target: 0.25')).toBeVisible();
    expect(card.getByText('2 min')).toBeVisible();
  });

  it('says that it is loading', async () => {
    const api = new FixtureMaturityApi();
    api.getDelivery = () => new Promise(() => {});
    await renderTab(service, { api });
    const card = await cardOf('Delivery');
    expect(card.getByRole('status')).toHaveTextContent(
      'Loading the deliveries',
    );
  });

  it('of a group tells how many services are measured and on target', async () => {
    const api = new FixtureMaturityApi();
    api.delivery.deliver('group:default/payments', 1, 1, 1, 0);
    await renderTab(group, { api });
    const card = await cardOf(
      'The delivery target is reached by 1 of 1 measured services',
    );
    expect(card.getByText('1 of 3')).toBeVisible();
    expect(card.getByText('1 by deployments, 0 by releases')).toBeVisible();
  });

  it('says what is measured since this week only', async () => {
    const api = new FixtureMaturityApi();
    api.delivery.deliver('component:default/payments-api', 3);
    await renderTab(service, { api });
    const card = await cardOf('Deliveries have been measured since this week');
    expect(card.getByText(/once the week is over/)).toBeVisible();
  });

  it('leaves the rest of the tab alone when it cannot be read', async () => {
    const api = new FixtureMaturityApi();
    api.getDelivery = async () => {
      throw new Error('No connection');
    };
    await renderTab(service, { api });
    expect(
      await screen.findByText('The deliveries could not be read'),
    ).toBeVisible();
  });
});
