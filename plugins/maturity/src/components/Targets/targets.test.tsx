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
import { TargetsInput } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { sampleModel } from '../../../dev/fixtures/sampleModel';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const model = {
  ...sampleModel,
  target: { level: 2 },
  levels: sampleModel.levels.map(level => ({
    ...level,
    plateau: level.level === 2 || level.level === 4,
  })),
};

/** Refuses to save while it is told to. */
class Refusing extends FixtureMaturityApi {
  refuses = true;

  async putTargets(request: { entityRef: string; input: TargetsInput }) {
    if (this.refuses) {
      throw new TypeError('Failed to fetch');
    }
    return super.putTargets(request);
  }
}

describe('the targets of a service', () => {
  it('tells the target that applies, and lets an owner set another one', async () => {
    const api = new Refusing({ model });
    await renderTab(entityNamed('Component', 'payments-api'), { api });
    expect(
      await screen.findByText('the default of the model'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Set a target' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(
        /Many organisations stay at 2 · Operate and 4 · Improve/,
      ),
    ).toBeInTheDocument();
    const overall = within(dialog.getByRole('group', { name: 'Overall' }));
    expect(overall.getByLabelText('By')).toBeDisabled();
    await userEvent.selectOptions(overall.getByLabelText('Level'), '5');
    await userEvent.type(overall.getByLabelText('By'), '2027-06-30');

    const save = dialog.getByRole('button', { name: 'Save the targets' });
    await userEvent.click(save);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The targets were not saved',
    );
    // Nothing of what was chosen is lost.
    expect(overall.getByLabelText('Level')).toHaveValue('5');
    api.refuses = false;
    await userEvent.click(save);

    expect(
      await screen.findByText('Target 5 · Optimize by Jun 30, 2027'),
    ).toBeInTheDocument();
    expect(screen.getByText('set here')).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Change the target' }),
    ).toBeInTheDocument();
  });

  it('says calmly that a target is reached, in the card and in the radar', async () => {
    const api = new FixtureMaturityApi({ model });
    await api.putTargets({
      entityRef: 'component:default/payments-api',
      input: {
        reach: 'subject',
        targets: [{ dimensionId: 'overall', level: 1 }],
      },
    });
    await renderTab(entityNamed('Component', 'payments-api'), { api });
    expect(await screen.findByText('At target: 1 · Build')).toBeInTheDocument();
    expect(
      screen.getByText('The target is reached; this would lead further'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /at target 1 · Build/ }),
    ).toBeInTheDocument();
  });
});
