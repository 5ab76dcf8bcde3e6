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
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  nextSteps,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { maturityApiRef } from '../../api';
import { EntityMaturityCard } from './EntityMaturityCard';

async function renderCard(
  kind: string,
  name: string,
  api = new FixtureMaturityApi(),
) {
  await renderInTestApp(
    <TestApiProvider apis={[[maturityApiRef, api]]}>
      <EntityProvider entity={entityNamed(kind, name)}>
        <EntityMaturityCard />
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return api;
}

const TAB = '/catalog/default/component/payments-api/maturity';

describe('the card on the overview of an entity', () => {
  it('shows the level, every dimension and the next step of a service, and leads to its tab', async () => {
    const api = await renderCard('Component', 'payments-api');
    const { assessment } = await api.getEntityMaturity({
      entityRef: 'component:default/payments-api',
    });
    const { overall } = assessment!.profile.withExceptions;
    const { name } = api.model.levels[overall.level! - 1];
    expect(
      await screen.findByRole('heading', {
        name: `Level ${overall.level} · ${name}`,
      }),
    ).toBeInTheDocument();
    for (const { title } of api.model.dimensions) {
      expect(screen.getByText(title)).toBeInTheDocument();
    }

    const { steps } = nextSteps(
      api.model,
      {
        kind: 'component',
        ...assessment!.subject,
        scope: assessment!.scope,
      },
      {
        answers: new Map(
          assessment!.answers.map(a => [a.criterionId, a.status]),
        ),
      },
      OVERALL,
    );
    const criterion = api.model.dimensions
      .flatMap(({ categories }) => categories)
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === steps[0].criterionId)!;
    expect(
      screen.getByRole('link', { name: criterion.statement }),
    ).toHaveAttribute('href', `${TAB}?criterion=${criterion.id}`);
    expect(
      screen.getByRole('link', { name: 'Open the Maturity tab' }),
    ).toHaveAttribute('href', TAB);
  });

  it('asks for the entity once', async () => {
    const api = new FixtureMaturityApi();
    const asked = jest.spyOn(api, 'getEntityMaturity');
    await renderCard('Component', 'payments-api', api);
    await screen.findByRole('heading', { name: /^Level/ });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Component', 'legacy-capture', 'Not assessed'],
    ['Component', 'no-criteria-example', 'No criteria apply'],
    ['Component', 'opted-out-example', 'This entity has opted out'],
    ['API', 'payments-rest', 'Entities of kind API are not assessed'],
  ])('says why the %s %s has no level', async (kind, name, heading) => {
    await renderCard(kind, name);
    expect(
      await screen.findByRole('heading', { name: heading }),
    ).toBeInTheDocument();
  });

  it('shows how what a group owns is spread, and its own practices apart from it', async () => {
    await renderCard('Group', 'payments-core');
    expect(await screen.findByText(/^Its own practices: /)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the Maturity tab' }),
    ).toHaveAttribute('href', '/catalog/default/group/payments-core/maturity');
  });

  it('says that it is loading', async () => {
    await renderCard('Component', 'slow-example');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Loading the maturity of this entity',
    );
  });

  it('says what went wrong, and tries again', async () => {
    const api = new FixtureMaturityApi();
    const asked = jest.spyOn(api, 'getEntityMaturity');
    asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await renderCard('Component', 'payments-api', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('heading', { name: /^Level/ }),
    ).toBeInTheDocument();
  });
});
