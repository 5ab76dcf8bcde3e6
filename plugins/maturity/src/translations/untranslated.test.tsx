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

import { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { entityNamed } from '../__testUtils__/entities';
import {
  createMarkedApi,
  pseudoLanguage,
  untranslatedIn,
} from '../__testUtils__/pseudo';
import { maturityApiRef } from '../api';
import { EntityMaturityCard } from '../components/EntityMaturityCard';
import { EntityMaturityContent } from '../components/EntityMaturityContent';
import { NewMaturityPage } from '../components/MaturityPage';

function renderPseudo(
  element: JSX.Element,
  address: string,
  api = createMarkedApi(),
) {
  return renderInTestApp(element, {
    features: [pseudoLanguage],
    initialRouteEntries: [address],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [[maturityApiRef, api], catalogApiMock()],
  });
}

function renderTab(entity: Entity, address = '/') {
  return renderPseudo(
    <EntityProvider entity={entity}>
      <EntityMaturityContent />
    </EntityProvider>,
    address,
  );
}

describe('no text escapes translation', () => {
  it('in the tab of a service, its dialogs and its forms', async () => {
    await renderTab(entityNamed('Component', 'payments-api'));
    await screen.findByRole('grid');
    expect(untranslatedIn(document.body)).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: '⟦So wird gerechnet⟧' }),
    );
    await screen.findByRole('dialog');
    expect(untranslatedIn(document.body)).toEqual([]);
  });

  it('in the panel of a criterion', async () => {
    await renderTab(
      entityNamed('Component', 'offline-example'),
      '/?criterion=containers-1a',
    );
    const panel = await screen.findByRole('region', {
      name: '«CI builds a container image»',
    });
    await userEvent.click(
      within(panel).getByRole('button', { name: '⟦Zeigen⟧' }),
    );
    await userEvent.keyboard('e');
    expect(untranslatedIn(document.body)).toEqual([]);
    await userEvent.click(
      within(panel).getByRole('button', { name: '⟦Teilweise⟧' }),
    );
    await within(panel).findByRole('alert');
    expect(untranslatedIn(document.body)).toEqual([]);
    await userEvent.click(
      within(panel).getByRole('button', { name: '⟦Entfällt⟧' }),
    );
    expect(untranslatedIn(document.body)).toEqual([]);
  });

  it.each([
    ['Component', 'legacy-capture'],
    ['Component', 'orphan-example'],
    ['Component', 'token-vault'],
    ['Component', 'slow-example'],
    ['Component', 'broken-example'],
    ['Component', 'opted-out-example'],
    ['Component', 'wrong-type-example'],
    ['Group', 'payments-core'],
    ['System', 'payments-system'],
    ['User', 'maria'],
    ['API', 'payments-rest'],
  ])('in the tab of the %s %s', async (kind, name) => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    await renderTab(entityNamed(kind, name));
    expect((await screen.findAllByText(/⟦/)).length).toBeGreaterThan(0);
    expect(
      untranslatedIn(document.body).filter(
        // What the backend said about a failure is shown as it said it.
        text => !text.includes('database'),
      ),
    ).toEqual([]);
    error.mockRestore();
  });

  it.each([
    ['Component', 'payments-api'],
    ['Component', 'legacy-capture'],
    ['Group', 'payments-core'],
  ])('in the card of the %s %s', async (kind, name) => {
    await renderPseudo(
      <EntityProvider entity={entityNamed(kind, name)}>
        <EntityMaturityCard />
      </EntityProvider>,
      '/',
    );
    await screen.findByRole('link', { name: '⟦Zum Tab Reifegrad⟧' });
    expect(untranslatedIn(document.body)).toEqual([]);
  });

  it('in the list of exceptions', async () => {
    const api = createMarkedApi();
    for (const criterionId of ['containers-1a', 'containers-1b']) {
      const { id } = await api.requestException({
        entityRef: 'component:default/payments-api',
        covers: 'subject',
        criterionId,
        reason: 'Later',
        endsAt: new Date(Date.now() + 60_000).toISOString(),
      });
      if (criterionId === 'containers-1a') {
        await api.decideException({ id, decision: 'approve' });
      }
    }
    renderPseudo(<NewMaturityPage />, '/exceptions?within=7', api);
    await screen.findByRole('list', { name: '⟦2 Ausnahmen⟧' });
    expect(untranslatedIn(document.body)).toEqual([]);
  });

  it('in the overview and its tables', async () => {
    renderPseudo(
      <NewMaturityPage />,
      '/?scope=group:default/payments&bucket=not-assessed',
    );
    await screen.findAllByRole('row', { name: /legacy-capture/ });
    expect(untranslatedIn(document.body)).toEqual([]);
    for (const button of screen.getAllByRole('button', {
      name: '⟦Als Tabelle⟧',
    })) {
      await userEvent.click(button);
    }
    expect(untranslatedIn(document.body)).toEqual([]);
  });
});
