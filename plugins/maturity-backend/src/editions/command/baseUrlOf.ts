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

import { InputError } from '@backstage/errors';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address of the plugin's HTTP API, from the one of a backend.
 *
 * @param allowHttp - whether the token may go over http to another machine.
 * @throws InputError for what is no address, and for one over which others could read the token.
 *
 * @internal
 */
export function baseUrlOf(address: string, allowHttp: boolean): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(
      `--url ${address}: write the address of the backend, such as https://portal.example.com`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError('--url: the address must not hold credentials');
  }
  if (
    url.protocol === 'http:' &&
    !allowHttp &&
    !LOOPBACK.includes(url.hostname)
  ) {
    throw new InputError(
      `--url ${address}: use https, so that nobody reads the token on the way, or --allow-http where that is no danger`,
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.replace(/\/api\/maturity$/, '')}/api/maturity`;
}
