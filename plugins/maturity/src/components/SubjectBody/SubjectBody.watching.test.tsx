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

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ALMOST,
  AlmostLevel1,
  answered,
  LAST,
} from '../../__testUtils__/AlmostLevel1';
import { renderTab } from '../../__testUtils__/renderTab';

const ADDRESS = `/?criterion=${LAST.id}`;

const panel = () => screen.findByRole('region', { name: LAST.statement });

describe('an assessment that somebody else changes', () => {
  it('is read again on a signal, and what is not sent stays', async () => {
    const api = new AlmostLevel1();
    const listeners = new Set<(message: any) => void>();
    await renderTab(ALMOST, {
      api,
      address: ADDRESS,
      signals: {
        subscribe(_channel, listener: (message: any) => void) {
          listeners.add(listener);
          return { unsubscribe: () => listeners.delete(listener) };
        },
      },
    });
    await panel();
    // However often it is tried again, nothing is sent until the test says so.
    const offline = Array.from(
      { length: 100 },
      () => new TypeError('Failed to fetch'),
    );
    api.refusals.push(...offline);
    await userEvent.keyboard('2');
    await within(await panel()).findByRole('alert');

    const load = jest.spyOn(api, 'getEntityMaturity');
    const signal = (entityRef: string) =>
      act(() => listeners.forEach(listener => listener({ entityRef })));
    signal('component:default/other');
    expect(load).not.toHaveBeenCalled();

    api.answers.set(LAST.id, { ...answered(LAST.id), id: 'theirs' });
    signal('component:default/basket');
    expect(
      await screen.findByText(/1 answer was changed by someone else/),
    ).toBeInTheDocument();
    expect(
      within(await panel()).getByRole('button', { name: 'Partly' }),
    ).toHaveAttribute('aria-pressed', 'true');
    // The answer was given before theirs was seen: both are shown.
    api.refusals.length = 0;
    window.dispatchEvent(new Event('online'));
    expect(
      await within(await panel()).findByText(
        'Answered by someone else meanwhile',
      ),
    ).toBeInTheDocument();
    expect(api.answers.get(LAST.id)?.id).toBe('theirs');
  });

  it('is noticed without signals when the page is looked at again', async () => {
    const api = new AlmostLevel1();
    await renderTab(ALMOST, { api, address: ADDRESS });
    await panel();
    api.answers.set(LAST.id, { ...answered(LAST.id), id: 'theirs' });
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(async () =>
      expect(
        within(await panel()).getByText(/Answered by Jonas Lindqvist/),
      ).toBeInTheDocument(),
    );
  });
});
