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
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 256 * 1024;

/** After so many milliseconds, a file counts as unreadable. */
const PATIENCE = 20_000;

/** The longest tag that is kept to ask for changes only. */
const LONGEST_ETAG = 500;

/** What came of asking for a file. */
export type FetchedFile =
  | { outcome: 'unchanged' }
  | { outcome: 'content'; content: Buffer; etag?: string; revision?: string }
  | { outcome: 'missing' }
  | { outcome: 'refused' }
  | { outcome: 'too-large' }
  | { outcome: 'failed'; error: string };

/** Reads single files through Backstage's URL reader, within limits of size and time. */
export class FileFetcher {
  readonly #reader: Pick<UrlReaderService, 'readUrl'>;
  readonly #patience: number;

  /** @param options - `patience` in milliseconds, for tests */
  static create(options: {
    reader: Pick<UrlReaderService, 'readUrl'>;
    patience?: number;
  }): FileFetcher {
    return new FileFetcher(options.reader, options.patience ?? PATIENCE);
  }

  private constructor(
    reader: Pick<UrlReaderService, 'readUrl'>,
    patience: number,
  ) {
    this.#reader = reader;
    this.#patience = patience;
  }

  /**
   * Reads a file. With the tag of an earlier reading, its content is not sent again unless it has changed. Never throws,
   * but for the reason of `signal`.
   */
  async fetch(
    url: string,
    options: { etag?: string; signal: AbortSignal },
  ): Promise<FetchedFile> {
    const { etag, signal } = options;
    const timeout = new AbortController();
    const stopped = AbortSignal.any([signal, timeout.signal]);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await Promise.race([
        this.#read(url, etag, stopped),
        new Promise<never>((_, reject) => {
          stopped.addEventListener('abort', () => reject(stopped.reason));
          timer = setTimeout(
            () =>
              timeout.abort(
                new Error(`it was not there after ${this.#patience / 1000} s`),
              ),
            this.#patience,
          );
        }),
      ]);
    } catch (error) {
      signal.throwIfAborted();
      return outcomeOf(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(
    url: string,
    etag: string | undefined,
    signal: AbortSignal,
  ): Promise<FetchedFile> {
    signal.throwIfAborted();
    const response = await this.#reader.readUrl(url, { etag, signal });
    const content = response.stream
      ? await upToLimit(response.stream())
      : await response.buffer();
    if (!content || content.length > MOST_BYTES) {
      return { outcome: 'too-large' };
    }
    const tag =
      (response.etag?.length ?? 0) <= LONGEST_ETAG ? response.etag : undefined;
    return {
      outcome: 'content',
      content,
      etag: tag,
      // Some hosts tag a file with the revision that it is from.
      revision: tag && /^[0-9a-f]{40}$/i.test(tag) ? tag : undefined,
    };
  }
}

/** The content of a stream; missing if it has more than is read. */
async function upToLimit(
  stream: AsyncIterable<Buffer | string>,
): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  // Leaving the loop closes the stream.
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MOST_BYTES) {
      return undefined;
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function outcomeOf(error: unknown): FetchedFile {
  switch (isError(error) ? error.name : undefined) {
    case 'NotModifiedError':
      return { outcome: 'unchanged' };
    case 'NotFoundError':
      return { outcome: 'missing' };
    case 'NotAllowedError':
      return { outcome: 'refused' };
    default:
      return {
        outcome: 'failed',
        error: isError(error) ? error.message : String(error),
      };
  }
}
