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
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  UrlReaderService,
  UrlReaderServiceReadUrlOptions,
  UrlReaderServiceReadUrlResponse,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { NotFoundError, NotModifiedError } from '@backstage/errors';

/** Where the repositories of the invented company are said to be. */
const HOST = 'example.com';
const PATH = '/vesperline/code/';

/** Reads the repositories of the invented company from a folder, since the demo has no network. */
export class DemoRepositoryReader
  implements Pick<UrlReaderService, 'readUrl' | 'readTree' | 'search'>
{
  readonly #folder: string;

  /** @param options - `folder` has a folder for each repository */
  static create(options: { folder: string }): DemoRepositoryReader {
    return new DemoRepositoryReader(options.folder);
  }

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether an address is in one of these repositories. */
  static knows(url: URL): boolean {
    return url.host === HOST && url.pathname.startsWith(PATH);
  }

  async readUrl(
    url: string,
    options: UrlReaderServiceReadUrlOptions = {},
  ): Promise<UrlReaderServiceReadUrlResponse> {
    const content = await this.#read(new URL(url).pathname.slice(PATH.length));
    const etag = createHash('sha256').update(content).digest('hex');
    if (options.etag === etag) {
      throw new NotModifiedError();
    }
    return { etag, buffer: async () => content };
  }

  async readTree(): Promise<never> {
    throw new NotFoundError('The repositories of the demo are read by file');
  }

  async search(): Promise<never> {
    throw new NotFoundError('The repositories of the demo are read by file');
  }

  async #read(path: string): Promise<Buffer> {
    try {
      return await readFile(
        resolveSafeChildPath(this.#folder, decodeURIComponent(path)),
      );
    } catch {
      throw new NotFoundError(`The demo has no file ${path}`);
    }
  }
}
