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

import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const SERVICE = 'component:default/legacy-capture';

async function startRun(api = new FixtureMaturityApi(), address = '/run') {
  await renderTab(entityNamed('Component', 'legacy-capture'), { api, address });
  await screen.findByRole('complementary', { name: 'Guided run' });
  return api;
}

const statement = () =>
  screen.getByRole('heading', { level: 2 }).textContent ?? '';

async function storedOf(api: FixtureMaturityApi) {
  const { assessment } = await api.getEntityMaturity({ entityRef: SERVICE });
  return new Map(
    assessment?.answers.map(({ criterionId, ...answer }) => [
      criterionId,
      answer,
    ]),
  );
}

describe('GuidedRun', () => {
  beforeEach(() => window.localStorage.clear());

  it('is walked by keyboard alone, and saves every answer', async () => {
    const api = await startRun();
    const before = (await storedOf(api)).size;
    const asked: string[] = [];
    for (const key of ['1', '2', '3']) {
      asked.push(statement());
      await userEvent.keyboard(key);
      await waitFor(() =>
        expect(statement()).not.toBe(asked[asked.length - 1]),
      );
    }
    // A reason is asked for, and writing it is not taken for keys.
    await userEvent.keyboard('4');
    await userEvent.keyboard('it has 1 bench{Tab}{Enter}');
    await waitFor(async () =>
      expect((await storedOf(api)).size).toBe(before + 4),
    );
    const given = [...(await storedOf(api)).values()].slice(-4);
    expect(given.map(({ status }) => status).sort()).toEqual([
      'met',
      'not-applicable',
      'not-met',
      'partly',
    ]);
    expect(new Set(asked).size).toBe(3);

    const last = statement();
    await userEvent.keyboard('b');
    expect(statement()).not.toBe(last);
    expect(
      screen.getByRole('button', { name: /^N\/A/, pressed: true }),
    ).toBeInTheDocument();
    await userEvent.keyboard('n');
    expect(statement()).toBe(last);
  });

  it('adds evidence to the answer by e', async () => {
    const api = await startRun();
    await userEvent.keyboard('e');
    await userEvent.keyboard('https://example.com/runbook');
    await userEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
    const before = await storedOf(api);
    await userEvent.keyboard('1');
    await waitFor(async () =>
      expect((await storedOf(api)).size).toBe(before.size + 1),
    );
    const [given] = [...(await storedOf(api))].filter(
      ([id]) => !before.has(id),
    );
    expect(given[1].evidence).toMatchObject([
      { type: 'link', url: 'https://example.com/runbook' },
    ]);
  });

  it('brings back what was skipped at the end, also after leaving', async () => {
    const api = new FixtureMaturityApi();
    await startRun(api);
    const skipped = statement();
    await userEvent.keyboard('n');
    const second = statement();
    expect(second).not.toBe(skipped);
    cleanup();
    await startRun(api);
    expect(statement()).toBe(second);
    for (let step = 0; step < 100 && statement() !== skipped; step += 1) {
      await userEvent.keyboard('1');
    }
    expect(statement()).toBe(skipped);
    expect(screen.getByText(/skipped before/)).toBeInTheDocument();
    await userEvent.keyboard('1');
    await waitFor(() => expect(statement()).toMatch(/^Done: Level/));
    await userEvent.click(
      screen.getByRole('button', { name: 'To the maturity tab' }),
    );
    expect(
      await screen.findByRole('grid', { name: /Staircase/ }),
    ).toBeInTheDocument();
  });

  it('shows the tab to who may not answer', async () => {
    await renderTab(entityNamed('Component', 'read-only-example'), {
      address: '/run',
    });
    expect(
      await screen.findByRole('grid', { name: /Staircase/ }),
    ).toBeInTheDocument();
  });

  it('counts by dimension, and shows the profile as it grows', async () => {
    await startRun();
    const progress = within(
      screen.getByRole('complementary', { name: 'Guided run' }),
    );
    const current = () =>
      progress
        .getAllByRole('listitem')
        .find(item => item.getAttribute('aria-current') === 'step');
    expect(current()).toHaveTextContent(/\d+\/\d+/);
    const before = current()?.textContent;
    await userEvent.keyboard('1');
    await waitFor(() => expect(current()?.textContent).not.toBe(before));
    expect(
      screen.getByRole('complementary', { name: 'Profile so far' }),
    ).toBeInTheDocument();
  });
});
