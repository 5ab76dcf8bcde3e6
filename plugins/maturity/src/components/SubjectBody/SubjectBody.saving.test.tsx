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
import { ALMOST, AlmostLevel1, LAST } from '../../__testUtils__/AlmostLevel1';
import { renderTab } from '../../__testUtils__/renderTab';

const OFFLINE = new TypeError('Failed to fetch');

async function openLast(api: AlmostLevel1) {
  const rendered = await renderTab(ALMOST, {
    api,
    address: `/?criterion=${LAST.id}`,
  });
  const panel = await screen.findByRole('region', { name: LAST.statement });
  return { ...rendered, panel };
}

describe('answers that are not sent', () => {
  it('survive leaving the page, and are sent when the connection is back', async () => {
    const api = new AlmostLevel1();
    api.refusals.push(OFFLINE, OFFLINE);
    const first = await openLast(api);
    await userEvent.keyboard('1');
    expect(
      await screen.findByText('1 answer is not saved yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/this browser keeps/)).toBeInTheDocument();
    first.unmount();
    expect(api.answers.has(LAST.id)).toBe(false);

    const { panel } = await openLast(api);
    expect(
      await screen.findByText('1 answer is not saved yet'),
    ).toBeInTheDocument();
    expect(within(panel).getByRole('button', { name: 'Met' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await waitFor(() => expect(api.sent).toHaveLength(2));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(api.answers.get(LAST.id)?.status).toBe('met'));
    await waitFor(() =>
      expect(screen.queryByText(/not saved yet/)).not.toBeInTheDocument(),
    );
    expect(
      Object.keys(window.localStorage).filter(key => key.includes('unsent')),
    ).toEqual([]);
  });
});

describe('undo', () => {
  it('takes answers back one after another, by button and by key, and says so', async () => {
    const api = new AlmostLevel1();
    const { panel } = await openLast(api);
    await userEvent.keyboard('1');
    await within(panel).findByText(/saved/);
    await userEvent.keyboard('2');
    await waitFor(() =>
      expect(api.answers.get(LAST.id)?.status).toBe('partly'),
    );
    await within(panel).findByText(/saved/);

    await userEvent.click(within(panel).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(api.answers.get(LAST.id)?.status).toBe('met'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        `Taken back: ${LAST.statement}. Overall: 1 · Build`,
      ),
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(api.answers.has(LAST.id)).toBe(false));
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Undo' }),
      ).not.toBeInTheDocument(),
    );
    const sent = api.sent.length;
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(api.sent).toHaveLength(sent);
  });

  it('does not overrule someone who answered since', async () => {
    const api = new AlmostLevel1();
    const { panel } = await openLast(api);
    await userEvent.keyboard('1');
    await within(panel).findByText(/saved/);
    const mine = api.answers.get(LAST.id);
    api.answers.set(LAST.id, {
      ...mine!,
      id: 'theirs',
      status: 'not-met',
      authorName: 'Jonas Lindqvist',
    });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      /Not met Jonas Lindqvist/,
    );
    expect(api.answers.get(LAST.id)?.id).toBe('theirs');
  });
});
