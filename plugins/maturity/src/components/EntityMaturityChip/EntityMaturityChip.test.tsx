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
import { Table } from '@backstage/core-components';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { maturityApiRef } from '../../api';
import { createMaturityColumn } from './createMaturityColumn';
import { EntityMaturityChip } from './EntityMaturityChip';

/** The sample backend, which here notes what it was asked, hides an entity, or fails. */
class RecordingApi extends FixtureMaturityApi {
  readonly asked: string[][] = [];
  hidden = '';
  failing = false;

  async getEntityLevels(
    request: Parameters<FixtureMaturityApi['getEntityLevels']>[0],
  ) {
    this.asked.push(request.entityRefs);
    if (this.failing) {
      throw new TypeError('Failed to fetch');
    }
    return super.getEntityLevels({
      entityRefs: request.entityRefs.filter(ref => !ref.endsWith(this.hidden)),
    });
  }
}

async function render(api: RecordingApi, element: JSX.Element) {
  await renderInTestApp(
    <TestApiProvider apis={[[maturityApiRef, api]]}>{element}</TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

async function renderTable(api: RecordingApi, entities: Entity[]) {
  await render(
    api,
    <Table
      options={{ paging: false, search: false }}
      columns={[
        {
          title: 'Name',
          render: ({ entity }) => <>{entity.metadata.name}</>,
        },
        createMaturityColumn(),
      ]}
      data={entities.map((entity, id) => ({ id, entity }))}
    />,
  );
}

const copies = (count: number): Entity[] =>
  Array.from({ length: count }, (_, index) => ({
    ...entityNamed('Component', 'payments-api'),
    metadata: { name: `service-${index}`, namespace: 'default' },
  }));

describe('chips', () => {
  it.each([
    [60, [60]],
    [150, [100, 50]],
  ])(
    'of %i entities read their levels in requests of %j',
    async (count, requests) => {
      const api = new RecordingApi();
      await render(
        api,
        <>
          {copies(count).map(entity => (
            <EntityMaturityChip key={entity.metadata.name} entity={entity} />
          ))}
        </>,
      );
      expect(await screen.findAllByTitle('No maturity to show')).toHaveLength(
        count,
      );
      expect(api.asked.map(({ length }) => length)).toEqual(requests);
    },
  );

  it('in a column show the level of each row, leading to its tab, and a dash for what may not be read', async () => {
    const api = new RecordingApi();
    api.hidden = '/token-vault';
    await renderTable(
      api,
      ['payments-api', 'card-gateway', 'token-vault'].map(name =>
        entityNamed('Component', name),
      ),
    );
    expect(
      screen.getByRole('columnheader', { name: 'Maturity' }),
    ).toBeInTheDocument();

    const row = screen.getByRole('row', { name: /^payments-api/ });
    const { items, modelLevels } =
      await new FixtureMaturityApi().getEntityLevels({
        entityRefs: ['component:default/payments-api'],
      });
    const level = items[0].levels.overall as number;
    expect(level).toBeGreaterThan(0);
    expect(
      await within(row).findByRole('link', {
        name: new RegExp(
          `^Maturity: ${level} · ${modelLevels[level - 1].name}`,
        ),
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/maturity',
    );

    const hidden = screen.getByRole('row', { name: /^token-vault/ });
    expect(hidden).toHaveTextContent('token-vault–No maturity to show');
    expect(within(hidden).queryByRole('link')).not.toBeInTheDocument();
    expect(api.asked).toHaveLength(1);
  });

  it('are dashes where nothing could be read, and ask no further', async () => {
    const api = new RecordingApi();
    api.failing = true;
    await renderTable(api, copies(3));
    expect(
      await screen.findAllByTitle('The maturity could not be read'),
    ).toHaveLength(3);
    expect(api.asked).toHaveLength(1);
  });
});
