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
import { useRefusalText } from './useErrorText';

function Said({ error }: { error: Error }) {
  const refusalText = useRefusalText();
  return <p>{refusalText(error)}</p>;
}

const answered = (statusCode: number) =>
  Object.assign(new Error('Request failed'), {
    name: 'ResponseError',
    statusCode,
    body: { error: { message: 'One is open already' } },
  });

describe('useRefusalText', () => {
  it.each([
    [
      answered(409),
      'The portal said: One is open already. Nothing was changed.',
    ],
    [answered(403), 'You are not allowed to do this. Nothing was changed.'],
    [answered(500), 'The portal said: One is open already.'],
    [
      new TypeError('Failed to fetch'),
      'There is no connection to the portal, or it did not answer.',
    ],
  ])('tells of %s only what is known', async (error, text) => {
    await renderInTestApp(<Said error={error} />);
    expect(screen.getByText(/portal|allowed/).textContent).toBe(text);
  });
});
