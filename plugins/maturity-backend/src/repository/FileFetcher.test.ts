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
import { Readable } from 'node:stream';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { FileFetcher, MOST_BYTES } from './FileFetcher';

const URL = 'https://git.example.com/maturity.yaml';

type ReadUrl = UrlReaderService['readUrl'];

const fetchWith = (readUrl: ReadUrl, signal = new AbortController().signal) =>
  FileFetcher.create({ reader: { readUrl }, patience: 50 }).fetch(URL, {
    signal,
  });

describe('FileFetcher', () => {
  it('stops reading what has no end', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* stream() {
        for (;;) {
          read += 1;
          yield Buffer.alloc(64 * 1024);
        }
      })(),
    );
    await expect(
      fetchWith(async () => ({
        buffer: async () => Buffer.alloc(0),
        stream: () => endless,
      })),
    ).resolves.toEqual({ outcome: 'too-large' });
    expect(endless.destroyed).toBe(true);
    expect(read).toBeLessThan(50);
  });

  it('measures what a reader without streams gives', async () => {
    const give = (bytes: number) =>
      fetchWith(async () => ({ buffer: async () => Buffer.alloc(bytes) }));
    expect(await give(MOST_BYTES + 1)).toEqual({ outcome: 'too-large' });
    expect(await give(MOST_BYTES)).toMatchObject({ outcome: 'content' });
  });

  it('gives up waiting, and says so to the reader', async () => {
    let told: AbortSignal | undefined;
    const result = await fetchWith((_, options) => {
      told = options?.signal;
      return new Promise(() => {});
    });
    expect(result).toEqual({
      outcome: 'failed',
      error: 'it was not there after 0.05 s',
    });
    expect(told?.aborted).toBe(true);
  });

  it('stops with the task', async () => {
    const task = new AbortController();
    const result = fetchWith(() => new Promise(() => {}), task.signal);
    task.abort(new Error('The portal stops'));
    await expect(result).rejects.toThrow('The portal stops');
  });
});
