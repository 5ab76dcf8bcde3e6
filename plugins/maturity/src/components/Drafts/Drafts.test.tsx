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
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const TARGET = 'component:default/legacy-capture';

async function assessmentOf(api: FixtureMaturityApi) {
  const { assessment } = await api.getEntityMaturity({ entityRef: TARGET });
  if (!assessment) {
    throw new Error(`${TARGET} is not assessed`);
  }
  return assessment;
}

/** The tab of a service to which the answers of the most similar one were copied. */
async function withDrafts(address = '/') {
  const api = new FixtureMaturityApi();
  const { items } = api.drafts.similarTo({ entityRef: TARGET });
  api.drafts.copy({ entityRef: TARGET, from: items[0].entityRef });
  await renderTab(entityNamed('Component', 'legacy-capture'), { api, address });
  return api;
}

describe('Drafts', () => {
  beforeEach(() => window.localStorage.clear());

  it('are copied from the service that is chosen, in the dimensions that are chosen', async () => {
    const api = new FixtureMaturityApi();
    const before = await assessmentOf(api);
    await renderTab(entityNamed('Component', 'legacy-capture'), { api });
    const [open] = await screen.findAllByRole('button', {
      name: 'Copy from a similar service…',
    });
    await userEvent.click(open);
    const dialog = screen.getByRole('dialog');
    const list = await within(dialog).findByRole('list', { name: /Similar/ });
    const similar = await within(list).findAllByRole('button');
    const { items } = api.drafts.similarTo({ entityRef: TARGET });
    expect(similar).toHaveLength(items.length);
    expect(similar[0]).toHaveTextContent(/same type · same owner/);

    await userEvent.type(
      within(dialog).getByRole('searchbox', { name: 'Find by name' }),
      items[1].title,
    );
    await waitFor(() =>
      expect(within(list).getAllByRole('button')).toHaveLength(1),
    );
    await userEvent.click(within(list).getByRole('button'));
    const boxes = await within(dialog).findAllByRole('checkbox');
    const chosen = boxes.filter(box => !box.hasAttribute('disabled'));
    await userEvent.click(chosen[0]);
    const copy = within(dialog).getByRole('button', { name: /^Copy \d+/ });
    const count = Number(/\d+/.exec(copy.textContent ?? '')?.[0]);
    await userEvent.click(copy);
    expect(
      await within(dialog).findByText(new RegExp(`^${count} drafts? copied`)),
    ).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    expect(
      await screen.findByText(new RegExp(`${count} drafts? to confirm`)),
    ).toBeInTheDocument();
    // They count for nothing.
    const after = await assessmentOf(api);
    expect(after.drafts?.items).toHaveLength(count);
    expect(after.profile).toEqual(before.profile);
    expect(after.answers).toEqual(before.answers);
  });

  it('are confirmed together, but for those that would replace an answer', async () => {
    const api = await withDrafts();
    const before = await assessmentOf(api);
    const answered = new Set(
      before.answers
        .filter(({ expired }) => !expired)
        .map(({ criterionId }) => criterionId),
    );
    const drafts = before.drafts?.items ?? [];
    const free = drafts.filter(({ criterionId }) => !answered.has(criterionId));
    expect(free.length).toBeGreaterThan(0);
    await screen.findByText(/drafts to confirm/);
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: `Confirm ${free.length}` }),
    );
    await waitFor(async () =>
      expect((await assessmentOf(api)).answers.length).toBe(
        before.answers.length +
          free.filter(
            ({ criterionId }) =>
              !before.answers.some(
                answer => answer.criterionId === criterionId,
              ),
          ).length,
      ),
    );
    const left = (await assessmentOf(api)).drafts?.items ?? [];
    expect(left).toHaveLength(drafts.length - free.length);
  });

  it('are suggested at the criterion, and confirmed by one key', async () => {
    const api = new FixtureMaturityApi();
    const { items } = api.drafts.similarTo({ entityRef: TARGET });
    api.drafts.copy({ entityRef: TARGET, from: items[0].entityRef });
    const { answers, drafts } = await assessmentOf(api);
    const draft = drafts?.items.find(
      ({ criterionId, status }) =>
        status === 'met' &&
        !answers.some(answer => answer.criterionId === criterionId),
    );
    await renderTab(entityNamed('Component', 'legacy-capture'), {
      api,
      address: `/?criterion=${draft?.criterionId}`,
    });
    const suggestion = await screen.findByRole('region', { name: 'Draft' });
    expect(suggestion).toHaveTextContent(`Copied from ${items[0].title}`);
    expect(
      screen.getByRole('button', { name: /^Draft: Met/, pressed: false }),
    ).toBeInTheDocument();
    await userEvent.keyboard('c');
    expect(
      await screen.findByRole('button', { name: /^Met/, pressed: true }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Draft' }),
    ).not.toBeInTheDocument();
    const after = await assessmentOf(api);
    expect(
      after.answers.find(
        ({ criterionId }) => criterionId === draft?.criterionId,
      ),
    ).toMatchObject({ status: 'met', evidence: draft?.evidence });
  });

  it('are confirmed in the guided run, which goes on', async () => {
    const api = await withDrafts('/run');
    await screen.findByRole('complementary', { name: 'Guided run' });
    const before = await assessmentOf(api);
    const statement = () => screen.getByRole('heading', { level: 2 });
    for (
      let step = 0;
      step < 40 && !screen.queryByRole('region', { name: 'Draft' });
      step += 1
    ) {
      await userEvent.keyboard('n');
    }
    const asked = statement().textContent ?? '';
    await userEvent.keyboard('c');
    await waitFor(() => expect(statement()).not.toHaveTextContent(asked));
    expect((await assessmentOf(api)).drafts?.items).toHaveLength(
      (before.drafts?.items.length ?? 0) - 1,
    );
  });

  it('are discarded, and say so when that does not work', async () => {
    class Failing extends FixtureMaturityApi {
      async discardDrafts(): Promise<never> {
        throw new Error('The backend is away');
      }
    }
    const api = new Failing();
    const { items } = api.drafts.similarTo({ entityRef: TARGET });
    api.drafts.copy({ entityRef: TARGET, from: items[0].entityRef });
    await renderTab(entityNamed('Component', 'legacy-capture'), { api });
    await screen.findByText(/drafts to confirm/);
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: /^Discard/ }),
    );
    expect(await within(dialog).findByRole('alert')).toBeInTheDocument();
    expect((await assessmentOf(api)).drafts?.items.length).toBeGreaterThan(0);
  });
});
