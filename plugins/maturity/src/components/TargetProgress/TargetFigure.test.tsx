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

import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import {
  Rollup,
  TargetProgress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleOrganization } from '../../../dev/fixtures/SampleOrganization';
import { TargetFigure } from './TargetFigure';

const rollup: Rollup = new SampleOrganization().rollupOf('all', []);

async function renderFigure(progress?: Partial<TargetProgress>) {
  await renderInTestApp(
    <dl>
      <TargetFigure
        rollup={{
          ...rollup,
          targets: progress && [
            {
              dimensionId: 'overall',
              targeted: 0,
              reached: 0,
              below: 0,
              notAssessed: 0,
              levelsMissing: 0,
              ...progress,
            },
          ],
        }}
      />
    </dl>,
  );
}

describe('the figure of targets', () => {
  it.each([
    [
      { targeted: 20, reached: 14, below: 6, meanMissing: 1.3 },
      '14 of 20',
      '6 lack 1.3 levels on average',
    ],
    [
      {
        targeted: 6,
        reached: 2,
        below: 1,
        meanMissing: 1.02,
        notAssessed: 3,
      },
      '2 of 6',
      '1 lacks 1 level · 3 are not assessed',
    ],
    [
      { targeted: 3, reached: 2, notAssessed: 1 },
      '2 of 3',
      '1 is not assessed',
    ],
    [{ targeted: 4, reached: 4 }, '4 of 4', 'all have reached it'],
  ])('tells %j', async (progress, value, detail) => {
    await renderFigure(progress);
    expect(screen.getByText('Services at their target')).toBeVisible();
    expect(screen.getByText(value)).toBeVisible();
    expect(screen.getByText(detail)).toBeVisible();
  });

  it.each([undefined, { targeted: 0 }])(
    'is left out where nobody is known to have a target: %j',
    async progress => {
      await renderFigure(progress);
      expect(screen.queryByText('Services at their target')).toBeNull();
    },
  );
});
