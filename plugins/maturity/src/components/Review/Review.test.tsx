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
import { sampleModel } from '../../../dev/fixtures/sampleModel';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const SERVICE = 'component:default/legacy-capture';
const [FIRST, SECOND] = sampleModel.dimensions[0].categories[0].criteria.filter(
  ({ scope }) => scope === 'service',
);

async function openTab() {
  const api = new FixtureMaturityApi();
  api.reviews.ask(SERVICE, [FIRST.id, SECOND.id]);
  await renderTab(entityNamed('Component', 'legacy-capture'), { api });
  return api;
}

describe('Review', () => {
  beforeEach(() => window.localStorage.clear());

  it('is nothing where nothing is reviewed', async () => {
    await renderTab(entityNamed('Component', 'legacy-capture'));
    await screen.findByRole('grid', { name: /Staircase/ });
    expect(screen.queryByText(/for review/)).not.toBeInTheDocument();
  });

  it('goes from submitting to a return with comments, and says that no level changes', async () => {
    const api = await openTab();
    expect(
      await screen.findByText('Not submitted for review'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('A review never changes a level.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Submit for review' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Note for the reviewer/ }),
      'Please look',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Submit' }));
    expect(
      await screen.findByText(/Submitted for review by Maria Okafor/),
    ).toBeInTheDocument();
    expect(screen.getByText('“Please look”')).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Review the assessment' }),
    );
    const dialog = screen.getByRole('dialog');
    const giveBack = within(dialog).getByRole('button', {
      name: 'Return with comments',
    });
    expect(giveBack).toBeDisabled();
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: /Comment on a criterion/ }),
      FIRST.id,
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: FIRST.statement }),
      'Where is it?',
    );
    await userEvent.click(giveBack);
    expect(
      await screen.findByText(/Returned with comments by Jonas Lindqvist/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Where is it\?/)).toBeInTheDocument();
    expect(api.reviews.of(SERVICE)?.comments).toEqual([
      { criterionId: FIRST.id, text: 'Where is it?' },
    ]);
    expect(
      screen.getByRole('button', { name: 'Submit again' }),
    ).toBeInTheDocument();
  });

  it('is confirmed, and then has nothing to submit until an answer changes', async () => {
    const api = new FixtureMaturityApi();
    api.reviews.ask(SERVICE, [FIRST.id, SECOND.id]);
    api.reviews.submit({ entityRef: SERVICE });
    api.reviews.decide({
      entityRef: SERVICE,
      reviewId: '1',
      decision: 'confirm',
    });
    await renderTab(entityNamed('Component', 'legacy-capture'), { api });
    expect(
      await screen.findByText(/Confirmed by Jonas Lindqvist/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Submit again/ }),
    ).not.toBeInTheDocument();
  });
});
