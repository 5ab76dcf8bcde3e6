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
  Answer,
  AnswerConflictError,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import {
  ALMOST,
  AlmostLevel1,
  answered,
  LAST,
} from '../../__testUtils__/AlmostLevel1';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

async function openLast(api: AlmostLevel1) {
  await renderTab(ALMOST, { api, address: `/?criterion=${LAST.id}` });
  return screen.findByRole('region', { name: LAST.statement });
}

describe('answering in the tab of a service', () => {
  it('saves an answer at once, and the level changes on the page', async () => {
    const api = new AlmostLevel1();
    const panel = await openLast(api);
    expect(
      screen.getByRole('heading', { name: 'Below Level 1' }),
    ).toBeInTheDocument();

    await userEvent.click(within(panel).getByRole('button', { name: 'Met' }));
    expect(
      await screen.findByRole('heading', { name: 'Level 1 · Build', level: 2 }),
    ).toBeInTheDocument();
    expect(
      await within(panel).findByText(/Answered by Maria Okafor.*saved/),
    ).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      `Saved: ${LAST.statement}. Overall: 1 · Build`,
    );
    expect(api.answers.get(LAST.id)?.status).toBe('met');

    await userEvent.click(
      within(panel).getByRole('button', { name: 'Withdraw answer' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Below Level 1' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(api.answers.has(LAST.id)).toBe(false));
  });

  it('answers by the keys 1 to 4 while the panel has the focus, not in a text field', async () => {
    const api = new AlmostLevel1();
    const panel = await openLast(api);
    expect(panel).toHaveFocus();

    await userEvent.keyboard('2');
    expect(
      within(panel).getByRole('button', { name: 'Partly' }),
    ).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() =>
      expect(api.answers.get(LAST.id)?.status).toBe('partly'),
    );

    await userEvent.keyboard('4');
    const reason = within(panel).getByLabelText(/Why does it not apply/);
    expect(reason).toHaveFocus();
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Save as not applicable' }),
    );
    expect(
      within(panel).getByText('Say in a few words why it does not apply.'),
    ).toBeInTheDocument();
    await userEvent.type(reason, '1 of a kind');
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Save as not applicable' }),
    );
    await waitFor(() =>
      expect(api.answers.get(LAST.id)).toMatchObject({
        status: 'not-applicable',
        reason: '1 of a kind',
      }),
    );
    expect(await within(panel).findByText('“1 of a kind”')).toBeInTheDocument();
  });

  it('keeps an answer that could not be sent, counts it for nothing, and sends it again', async () => {
    const api = new AlmostLevel1();
    api.refusals.push(new TypeError('Failed to fetch'));
    const panel = await openLast(api);

    await userEvent.click(within(panel).getByRole('button', { name: 'Met' }));
    const note = await within(panel).findByRole('alert');
    expect(note).toHaveTextContent('Not saved yet');
    expect(note).toHaveTextContent('There is no connection to the portal');
    expect(within(panel).getByRole('button', { name: 'Met' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(
      screen.getByRole('heading', { name: 'Below Level 1' }),
    ).toBeInTheDocument();

    await userEvent.click(
      within(note).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Level 1 · Build', level: 2 }),
    ).toBeInTheDocument();
    expect(within(panel).queryByRole('alert')).not.toBeInTheDocument();
    expect(api.answers.get(LAST.id)?.status).toBe('met');
  });

  it('bases a second answer on the first, however fast it comes', async () => {
    const api = new AlmostLevel1();
    const panel = await openLast(api);
    await userEvent.keyboard('12');
    await waitFor(() => expect(api.sent).toHaveLength(2));
    await waitFor(() =>
      expect(api.answers.get(LAST.id)?.status).toBe('partly'),
    );
    expect(api.sent[0].basedOn).toBeUndefined();
    expect(api.sent[1].basedOn).toBeDefined();
    expect(within(panel).queryByRole('alert')).not.toBeInTheDocument();
  });

  describe('when someone else answered meanwhile', () => {
    const theirs: Answer = {
      ...answered(LAST.id),
      id: 'theirs',
      status: 'not-met',
      evidence: [{ type: 'note', text: 'Release branches are missing' }],
    };

    async function conflict() {
      const api = new AlmostLevel1();
      const panel = await openLast(api);
      api.answers.set(LAST.id, theirs);
      await userEvent.click(within(panel).getByRole('button', { name: 'Met' }));
      const note = await within(panel).findByRole('alert');
      expect(note).toHaveTextContent('Answered by someone else meanwhile');
      expect(note).toHaveTextContent(
        /Not met Jonas Lindqvist · .*“Release branches are missing”/,
      );
      expect(note).toHaveTextContent('Met you, just now');
      return { api, panel, note };
    }

    it('shows both and keeps mine', async () => {
      const { api, panel, note } = await conflict();
      await userEvent.click(
        within(note).getByRole('button', { name: /Keep yours/ }),
      );
      await waitFor(() => expect(api.answers.get(LAST.id)?.status).toBe('met'));
      expect(api.sent[1].basedOn).toBe('theirs');
      await waitFor(() =>
        expect(within(panel).queryByRole('alert')).not.toBeInTheDocument(),
      );
    });

    it('shows both and keeps theirs', async () => {
      const { api, panel, note } = await conflict();
      await userEvent.click(
        within(note).getByRole('button', { name: /Keep theirs/ }),
      );
      expect(
        within(panel).getByText(/Answered by Jonas Lindqvist.*saved/),
      ).toBeInTheDocument();
      expect(
        within(panel).getByRole('button', { name: 'Not met' }),
      ).toHaveAttribute('aria-pressed', 'true');
      expect(api.answers.get(LAST.id)).toBe(theirs);
    });

    it('asks nothing when both say the same', async () => {
      const api = new AlmostLevel1();
      const panel = await openLast(api);
      api.answers.set(LAST.id, { ...theirs, status: 'met', evidence: [] });
      await userEvent.click(within(panel).getByRole('button', { name: 'Met' }));
      expect(
        await within(panel).findByText(/Answered by Jonas Lindqvist.*saved/),
      ).toBeInTheDocument();
      expect(within(panel).queryByRole('alert')).not.toBeInTheDocument();
    });

    it('offers the withdrawn answer too', async () => {
      const api = new AlmostLevel1();
      const panel = await openLast(api);
      const profile = api.profile();
      api.refusals.push(
        new AnswerConflictError('Withdrawn', { answer: undefined, profile }),
      );
      await userEvent.click(within(panel).getByRole('button', { name: 'Met' }));
      expect(await within(panel).findByRole('alert')).toHaveTextContent(
        'No answer withdrawn meanwhile',
      );
    });
  });

  it('attaches evidence to an answer and takes it away again', async () => {
    const api = new AlmostLevel1();
    const panel = await openLast(api);
    expect(
      within(panel).getByText(/Evidence belongs to an answer/),
    ).toBeInTheDocument();
    await userEvent.keyboard('1');
    await within(panel).findByText(/saved/);
    const fill = async (label: RegExp | string, text: string) => {
      await userEvent.click(within(panel).getByLabelText(label));
      await userEvent.paste(text);
    };
    await userEvent.keyboard('e');
    await fill(/Address/, 'ftp://example.com');
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Add evidence' }),
    );
    expect(within(panel).getByRole('alert')).toHaveTextContent(/http/);
    await userEvent.clear(within(panel).getByLabelText(/Address/));
    await fill(/Address/, 'https://ci.example.com/1');
    await fill('Title', 'Run 1');
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Add evidence' }),
    );
    expect(
      await within(panel).findByRole('link', { name: /Run 1/ }),
    ).toHaveAttribute('href', 'https://ci.example.com/1');
    await waitFor(() =>
      expect(api.answers.get(LAST.id)?.evidence).toEqual([
        expect.objectContaining({
          type: 'link',
          url: 'https://ci.example.com/1',
          title: 'Run 1',
        }),
      ]),
    );
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Remove Run 1' }),
    );
    await waitFor(() => expect(api.answers.get(LAST.id)?.evidence).toEqual([]));
  });

  it('reads the history when it is opened', async () => {
    const api = new FixtureMaturityApi();
    const getHistory = jest.spyOn(api, 'getHistory');
    await renderTab(entityNamed('Component', 'payments-api'), {
      api,
      address: '/?criterion=teams-1a',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Show' }));
    expect(await screen.findByText(/Answer expired/)).toBeInTheDocument();
    expect(getHistory).toHaveBeenCalledTimes(1);
  });
});
