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
import {
  Answer,
  RepositoryReport,
  SubjectFile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { renderInTestApp } from '@backstage/test-utils';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { sampleModel } from '../../../dev/fixtures/sampleModel';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { RepositoryCard } from './RepositoryCard';

const URL = 'https://git.example.com/legacy-capture/maturity.yaml';
const [FIRST, SECOND] = sampleModel.dimensions[0].categories[0].criteria.filter(
  ({ scope }) => scope === 'service',
);

const declared = (
  criterionId: string,
  status: 'met' | 'not-met',
): SubjectFile['answers'][number] => ({
  criterionId,
  status,
  answeredAt: '2026-10-05T00:00:00.000Z',
  expiresAt: '2027-10-05T00:00:00.000Z',
});

/** The first criterion is answered by the file, the second by a person who disagrees with it. */
class WithFile extends FixtureMaturityApi {
  file: Partial<SubjectFile> = {};

  async getEntityMaturity(request: { entityRef: string }) {
    const entity = await super.getEntityMaturity(request);
    const answer: Omit<Answer, 'source'> = {
      id: 'file-1',
      criterionId: FIRST.id,
      status: 'met',
      evidence: [],
      answeredAt: '2026-10-05T00:00:00.000Z',
      recordedAt: '2026-10-05T00:00:00.000Z',
      expired: false,
    };
    const answers: Answer[] = [
      { ...answer, source: 'repository' },
      {
        ...answer,
        id: 'person-1',
        criterionId: SECOND.id,
        source: 'person',
        authorName: 'Ada',
      },
    ];
    return {
      ...entity,
      assessment: entity.assessment && {
        ...entity.assessment,
        answers,
        file: {
          url: URL,
          state: 'current' as const,
          answers: [declared(FIRST.id, 'met'), declared(SECOND.id, 'not-met')],
          ...this.file,
        },
      },
    };
  }
}

async function openTab(file: Partial<SubjectFile> = {}, criterionId = '') {
  const api = new WithFile();
  api.file = file;
  await renderTab(entityNamed('Component', 'legacy-capture'), {
    api,
    address: `/?criterion=${criterionId}`,
  });
  await screen.findByRole('grid', { name: /Staircase/ });
  return api;
}

describe('answers kept in the repository', () => {
  beforeEach(() => window.localStorage.clear());

  it('name the repository, link to the file, and are overruled with a reason only', async () => {
    const api = await openTab({}, FIRST.id);
    const give = jest.spyOn(api, 'putAnswer');
    const panel = await screen.findByRole('region', { name: FIRST.statement });
    expect(
      within(panel).getByText(/Answered in the repository on/),
    ).toBeInTheDocument();
    expect(
      within(panel).getByRole('link', { name: /Open the file/ }),
    ).toHaveAttribute('href', URL);
    expect(
      within(panel).queryByRole('button', { name: 'Withdraw' }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      within(panel).getByRole('button', { name: /Not met/ }),
    );
    expect(give).not.toHaveBeenCalled();
    await userEvent.type(
      within(panel).getByRole('textbox', {
        name: 'Why you answer otherwise than the repository',
      }),
      'It is gone',
    );
    await userEvent.click(within(panel).getByRole('button', { name: /Save/ }));
    expect(give).toHaveBeenCalledWith(
      expect.objectContaining({
        answer: expect.objectContaining({
          status: 'not-met',
          reason: 'It is gone',
          evidence: [],
        }),
      }),
      expect.anything(),
    );
  });

  it('are what a contrary answer of the guided run gives a reason against', async () => {
    const api = new WithFile();
    api.file = {
      answers: sampleModel.dimensions
        .flatMap(({ categories }) => categories)
        .flatMap(({ criteria }) => criteria)
        .map(({ id }) => declared(id, 'met')),
    };
    const give = jest.spyOn(api, 'putAnswer');
    await renderTab(entityNamed('Component', 'legacy-capture'), {
      api,
      address: '/run',
    });
    await screen.findByRole('complementary', { name: 'Guided run' });
    await userEvent.keyboard('3');
    expect(give).not.toHaveBeenCalled();
    await userEvent.type(
      screen.getByRole('textbox', {
        name: 'Why you answer otherwise than the repository',
      }),
      'It is gone',
    );
    await userEvent.click(screen.getByRole('button', { name: /Save/ }));
    expect(give).toHaveBeenCalledWith(
      expect.objectContaining({
        answer: expect.objectContaining({
          status: 'not-met',
          reason: 'It is gone',
        }),
      }),
      expect.anything(),
    );
  });

  it('show where a person disagrees, who may give way', async () => {
    const api = await openTab({}, SECOND.id);
    const give = jest.spyOn(api, 'putAnswer');
    const panel = await screen.findByRole('region', { name: SECOND.statement });
    expect(
      within(panel).getByText('The repository says otherwise'),
    ).toBeInTheDocument();
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Let the repository answer' }),
    );
    expect(give).toHaveBeenCalledWith(
      expect.objectContaining({
        criterionId: SECOND.id,
        answer: expect.objectContaining({ status: 'unknown' }),
      }),
      expect.anything(),
    );
  });

  it('say what is wrong with the file, and that it counts as it was', async () => {
    await openTab({
      state: 'invalid',
      failingSince: '2026-11-01T00:00:00.000Z',
      problems: [{ line: 7, criterionId: 'a-1', message: 'Mend it.' }],
    });
    const note = screen
      .getByText('The answers in the repository have a mistake')
      .closest<HTMLElement>('[role="note"]')!;
    expect(note).toHaveTextContent('Line 7 · a-1: Mend it.');
    expect(note).toHaveTextContent(/still counts until it expires/);
  });

  it('are offered as a file, to be copied or saved', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(window.navigator.clipboard, 'writeText');
    await openTab();
    await user.click(
      screen.getByRole('button', { name: 'Keep in the repository…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Keep these answers in the repository',
    });
    const file = await within(dialog).findByRole('textbox', {
      name: 'maturity.yaml',
    });
    expect(file).toHaveDisplayValue(
      /subject: component:default\/legacy-capture/,
    );
    expect(
      within(dialog).getByText(/1 answer has to be mended/),
    ).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }));
    expect(
      await within(dialog).findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith(
      expect.stringContaining('subject: component:default/legacy-capture'),
    );
  });

  it('are selected where the browser does not allow copying', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(window.navigator.clipboard, 'writeText')
      .mockRejectedValueOnce(new DOMException('Denied', 'NotAllowedError'));
    await openTab();
    await user.click(
      screen.getByRole('button', { name: 'Keep in the repository…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const file = await dialog.findByRole<HTMLTextAreaElement>('textbox');
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /The text is selected/,
    );
    expect(file).toHaveFocus();
    expect([file.selectionStart, file.selectionEnd]).toEqual([
      0,
      file.value.length,
    ]);
  });
});

describe('RepositoryCard', () => {
  const report: RepositoryReport = {
    isEnabled: true,
    lastRunAt: '2026-11-21T10:00:00.000Z',
    subjects: 3,
    answers: 42,
    error: 'station.internal is down',
    files: { current: 2, invalid: 1, unreadable: 1 },
    troubled: [
      {
        entityRef: 'component:default/ledger',
        title: 'Ledger',
        url: URL,
        state: 'invalid',
        problems: [{ line: 3, message: 'Take it out.' }],
      },
    ],
  };
  const render = (given: RepositoryReport) =>
    renderInTestApp(<RepositoryCard report={given} />, {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });

  it('counts what is read, and lists which files need attention', async () => {
    await render(report);
    expect(screen.getByText(/answers: 42/)).toBeInTheDocument();
    expect(screen.getByText('station.internal is down')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Ledger/ });
    expect(row).toHaveTextContent('Line 3: Take it out.');
  });

  it('says so where nothing is read, or not yet', async () => {
    const { unmount } = await render({ ...report, isEnabled: false });
    expect(screen.getByText(/switched off/)).toBeInTheDocument();
    unmount();
    await render({ ...report, lastRunAt: undefined });
    expect(screen.getByText(/for the first time/)).toBeInTheDocument();
  });
});
