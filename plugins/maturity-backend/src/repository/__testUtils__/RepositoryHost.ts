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
import { Readable } from 'node:stream';
import {
  UrlReaderService,
  UrlReaderServiceReadUrlOptions,
} from '@backstage/backend-plugin-api';
import {
  NotAllowedError,
  NotFoundError,
  NotModifiedError,
} from '@backstage/errors';

/** A host of repositories as the URL reader sees it: files by address, each with a tag of its content. */
export class RepositoryHost implements Pick<UrlReaderService, 'readUrl'> {
  /** The content of files, or what reading them fails with, by address. */
  readonly files = new Map<string, string | Error>();

  /** What was sent since the test last asked: `whole` or `unchanged`, with the address. */
  sent: string[] = [];

  async readUrl(url: string, options: UrlReaderServiceReadUrlOptions = {}) {
    if (new URL(url).hostname === 'forbidden.example') {
      throw new NotAllowedError(`Reading from ${url} is not allowed`);
    }
    const content = this.files.get(url);
    if (content === undefined) {
      throw new NotFoundError(`${url} could not be read, 404 Not Found`);
    }
    if (content instanceof Error) {
      throw content;
    }
    const etag = createHash('sha1').update(content).digest('hex');
    if (options.etag === etag) {
      this.sent.push(`unchanged ${url}`);
      throw new NotModifiedError();
    }
    this.sent.push(`whole ${url}`);
    return {
      etag,
      buffer: async () => Buffer.from(content),
      stream: () => Readable.from(Buffer.from(content)),
    };
  }
}
