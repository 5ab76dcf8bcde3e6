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
import {
  ALMOST,
  AlmostLevel1,
  answered,
  LAST,
} from '../../__testUtils__/AlmostLevel1';
import { renderTab } from '../../__testUtils__/renderTab';

/** A portal in which nothing counts as met without evidence. */
class Strict extends AlmostLevel1 {
  async getEntityMaturity(request: { entityRef: string }) {
    const view = await super.getEntityMaturity(request);
    return {
      ...view,
      assessment: view.assessment && {
        ...view.assessment,
        evidenceRequiredFor: 'always' as const,
      },
    };
  }
}

describe('keeping answers true', () => {
  it('asks in place for the evidence without which nothing counts as met', async () => {
    const api = new Strict();
    await renderTab(ALMOST, { api, address: `/?criterion=${LAST.id}` });
    const panel = await screen.findByRole('region', { name: LAST.statement });
    await userEvent.keyboard('1');
    expect(
      within(panel).getByText(/counts as met only with evidence/),
    ).toBeInTheDocument();
    expect(api.sent).toEqual([]);
    await userEvent.click(within(panel).getByLabelText(/Address/));
    await userEvent.paste('https://ci.example.com/1');
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Add evidence' }),
    );
    await waitFor(() =>
      expect(api.answers.get(LAST.id)).toMatchObject({
        status: 'met',
        evidence: [
          {
            url: 'https://ci.example.com/1',
            date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          },
        ],
      }),
    );
    expect(
      within(panel).queryByRole('button', { name: /^Remove/ }),
    ).not.toBeInTheDocument();
  });

  it('renews the chosen of the answers that expire, in one request', async () => {
    const api = new AlmostLevel1();
    const [first, second] = api.answers.keys();
    for (const id of [first, second]) {
      api.answers.set(id, {
        ...answered(id),
        expiresAt: '2026-11-25T12:00:00Z',
      });
    }
    api.answers.set(LAST.id, { ...answered(LAST.id), expired: true });
    const confirm = jest.spyOn(api, 'confirmAnswers');
    await renderTab(ALMOST, { api });
    expect(
      await screen.findByText(/1 answer has expired · 2 answers expire soon/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Are these still true?',
    });
    const boxes = within(dialog).getAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    await userEvent.click(boxes[1]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Still true: 2 answers' }),
    );
    expect(
      await screen.findByText(/1 answer expires soon/),
    ).toBeInTheDocument();
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(confirm.mock.calls[0][0].answers).toHaveLength(2);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });
});
