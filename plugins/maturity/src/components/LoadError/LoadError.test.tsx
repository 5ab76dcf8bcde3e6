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
import { LoadError } from './LoadError';

describe('LoadError', () => {
  it.each([
    ['The database is busy', 'The portal said: The database is busy.'],
    [
      'It has 2 problems.\nThe last.',
      'The portal said: It has 2 problems. The last.',
    ],
  ])('says “%s” with one full stop', async (message, text) => {
    await renderInTestApp(
      <LoadError
        title="Not read"
        error={new Error(message)}
        onRetry={() => {}}
      />,
    );

    const said = await screen.findByText(/The portal said/);
    expect(said).toHaveTextContent(text);
    expect(said.textContent).not.toMatch(/\.\./);
    // Nobody who only reads asks whether something was changed.
    expect(said).not.toHaveTextContent(/changed/);
  });
});
