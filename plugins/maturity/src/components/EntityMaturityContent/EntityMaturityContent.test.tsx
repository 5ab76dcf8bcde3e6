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
import { EntityMaturity } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

/** What the backend says about one entity, otherwise the sample backend. */
class Says extends FixtureMaturityApi {
  readonly #maturity: Partial<EntityMaturity>;

  constructor(maturity: Partial<EntityMaturity>) {
    super();
    this.#maturity = maturity;
  }

  async getEntityMaturity({ entityRef }: { entityRef: string }) {
    return { entityRef, sampleData: false, ownerRefs: [], ...this.#maturity };
  }
}

const OPT_OUT_REASON = 'It ends this year';

describe('EntityMaturityContent', () => {
  it.each([
    ['kind', 'Entities of kind Component are not assessed', /configuration/],
    ['type', 'Entities of type service are not assessed', /configuration/],
    [
      'lifecycle',
      'Entities in lifecycle production are not assessed',
      /as soon as its lifecycle/,
    ],
    ['not-yet-read', 'Not read yet', /Look again in a few minutes/],
    ['no-criteria', 'No criteria apply', /can add criteria/],
    [
      'opted-out',
      'This entity has opted out',
      /It ends this year.*remove the annotation cloud-native-maturity.io\/opt-out/,
    ],
  ] as const)(
    'says of %s why, and what to do',
    async (notAssessed, title, action) => {
      await renderTab(entityNamed('Component', 'basket'), {
        api: new Says({ notAssessed, optOutReason: OPT_OUT_REASON }),
      });
      const card = await screen.findByRole('region', { name: title });
      expect(card).toHaveTextContent(action);
    },
  );

  it('tells an assessment whose edition is not configured any more, and shows it all the same', async () => {
    const sample = new FixtureMaturityApi();
    const entityRef = 'component:default/token-vault';
    const { assessment } = await sample.getEntityMaturity({ entityRef });
    await renderTab(entityNamed('Component', 'token-vault'), {
      api: new Says({
        assessment: assessment && { ...assessment, retired: true },
      }),
    });
    const title = await screen.findByText(
      /, edition 2\.0, is not configured any more$/,
    );
    expect(title.closest('[role=note]')).toHaveTextContent(
      /can move the assessment .*, or add edition 2\.0 to the model again/,
    );
    expect(screen.getByRole('grid')).toBeInTheDocument();
  });

  it('offers a start to a service without answers, beside its staircase', async () => {
    await renderTab(entityNamed('Component', 'legacy-capture'));
    const card = await screen.findByRole('region', {
      name: 'Not assessed yet',
    });
    expect(card).toHaveTextContent('0 of 105 criteria are answered');
    expect(screen.getByRole('grid')).toBeInTheDocument();
    await userEvent.click(
      within(card).getByRole('button', { name: 'Start, question by question' }),
    );
    expect(
      await screen.findByRole('complementary', { name: 'Guided run' }),
    ).toBeInTheDocument();
  });

  it('names what a provisional level lacks', async () => {
    await renderTab(entityNamed('Component', 'token-vault'));
    expect(
      await screen.findByText('Maturity of this service · provisional'),
    ).toBeInTheDocument();
    expect(screen.getByText('Not assessed yet: Policy.')).toBeInTheDocument();
  });

  it('reads complete where nothing is left', async () => {
    await renderTab(entityNamed('Component', 'gold-standard'));
    expect(
      (await screen.findAllByText(/^Complete: its highest level/)).length,
    ).toBeGreaterThan(1);
    expect(
      screen.getByText(
        'Every level that has criteria is reached. Keep it fresh.',
      ),
    ).toBeInTheDocument();
  });

  it('shows met of applicable where criteria are too few for a level', async () => {
    await renderTab(entityNamed('Component', 'tiny-library'));
    const api = new FixtureMaturityApi();
    const { assessment } = await api.getEntityMaturity({
      entityRef: 'component:default/tiny-library',
    });
    expect(assessment?.profile.withExceptions.dimensions[0].state).toBe(
      'empty',
    );
    expect(
      (await screen.findAllByText('No criteria apply')).length,
    ).toBeGreaterThan(0);
  });

  it('has no answer buttons for readers, and says who answers', async () => {
    await renderTab(entityNamed('Component', 'read-only-example'), {
      address: '/?criterion=teams-1a',
    });
    const panel = await screen.findByRole('region', {
      name: 'One team is named as the owner of the service',
    });
    expect(panel).toHaveTextContent('Its owners answer for it');
    expect(
      within(panel).queryByRole('group', { name: 'Answer' }),
    ).not.toBeInTheDocument();
    await userEvent.keyboard('3');
    expect(within(panel).queryByRole('alert')).not.toBeInTheDocument();
  });

  it('warns of an owner that does not exist, and marks sample data', async () => {
    await renderTab(entityNamed('Component', 'orphan-example'));
    expect(
      await screen.findByText(
        'The owner group:default/a-team-that-left does not exist in the catalog',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Sample data of a fictional company'),
    ).toBeInTheDocument();
  });

  it('says what went wrong, and tries again', async () => {
    const api = new FixtureMaturityApi();
    const getEntityMaturity = jest
      .spyOn(api, 'getEntityMaturity')
      .mockRejectedValueOnce(new Error('The database is away'));
    await renderTab(entityNamed('Component', 'basket'), { api });
    const problem = await screen.findByRole('alert');
    expect(problem).toHaveTextContent('The database is away');
    await userEvent.click(
      within(problem).getByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('grid')).toBeInTheDocument();
    expect(getEntityMaturity).toHaveBeenCalledTimes(2);
  });

  it('shows the own practices of a team beside the rollup of what it owns', async () => {
    await renderTab(entityNamed('Group', 'payments-core'));
    expect(
      await screen.findByRole('heading', { name: /^Maturity of this team: / }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /of the services are at/ }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'card-gateway' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/card-gateway/maturity',
    );
  });

  it('lists what a person owns without asking again', async () => {
    const api = new FixtureMaturityApi();
    const getRollupSubjects = jest.spyOn(api, 'getRollupSubjects');
    await renderTab(entityNamed('User', 'maria'), { api });
    const table = await screen.findByRole('region', {
      name: 'What this person owns',
    });
    expect(
      within(table).getByRole('row', { name: /^token-vault .*provisional/ }),
    ).toBeInTheDocument();
    // The sample backend asks itself once for what it sends along.
    expect(getRollupSubjects).toHaveBeenCalledTimes(1);
  });
});
