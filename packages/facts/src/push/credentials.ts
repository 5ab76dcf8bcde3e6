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

import { readFile } from 'node:fs/promises';
import { UsageError } from '../commands/UsageError';

/** The environment variable with the token. */
export const TOKEN_VARIABLE = 'MATURITY_TOKEN';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The token, from a file or from the environment: what is in the arguments of a command can be read by every process of
 * the machine.
 *
 * @throws UsageError if there is none
 */
export async function readToken(
  file: string | undefined,
  environment: Record<string, string | undefined>,
): Promise<string> {
  const token =
    file === undefined
      ? environment[TOKEN_VARIABLE]
      : await readFile(file, 'utf8').catch(() => {
          throw new UsageError(`--token-file ${file}: cannot be read`);
        });
  const trimmed = token?.trim() ?? '';
  if (trimmed === '' || /[^\x21-\x7e]/.test(trimmed)) {
    throw new UsageError(
      `There is no token: put it into the environment variable ${TOKEN_VARIABLE}, or into a file named with --token-file`,
    );
  }
  return trimmed;
}

/**
 * Where facts are sent.
 *
 * @param address - of the backend, such as https://portal.example.com
 * @throws UsageError if a token would go over the network for everyone to read
 */
export function endpointOf(address: string, allowHttp: boolean): URL {
  let url: URL;
  try {
    url = new URL(address.endsWith('/') ? address : `${address}/`);
  } catch {
    throw new UsageError(
      `--push ${address}: write the address of the backend, such as https://portal.example.com`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('--push: the address must not hold credentials');
  }
  const isProtected =
    url.protocol === 'https:' ||
    (url.protocol === 'http:' &&
      (allowHttp || loopback.includes(url.hostname)));
  if (!isProtected) {
    throw new UsageError(
      `--push ${address}: use https, so that nobody reads the token on the way, or --allow-http where that is no danger`,
    );
  }
  return new URL('api/maturity/facts', url);
}
