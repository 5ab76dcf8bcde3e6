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

import { DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { DEMO_PERSON_HEADER } from '../auth/demoAuthenticator';

/**
 * Signs in as a person of the demo, as the sign-in page does. Returns the token.
 *
 * @internal
 */
export async function signIn(
  userEntityRef: string,
  discovery: DiscoveryService,
): Promise<string> {
  const address = await discovery.getBaseUrl('auth');
  const response = await fetch(`${address}/demo/refresh`, {
    headers: {
      [DEMO_PERSON_HEADER]: userEntityRef,
      'x-requested-with': 'XMLHttpRequest',
    },
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}
