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
import { FetchedFile } from './FileFetcher';

/** After so many failures in a row, a host is left alone. */
const MOST_FAILURES = 5;

/** Which hosts are left alone for the rest of a run: those that fail again and again, or say that it is enough. */
export class HostPatience {
  readonly #failures = new Map<string, number>();

  static create(): HostPatience {
    return new HostPatience();
  }

  private constructor() {}

  /** Takes down what came of asking for a file. */
  note(reading: FetchedFile & { url?: string }): void {
    // What is refused was never asked of the host.
    if (reading.url === undefined || reading.outcome === 'refused') {
      return;
    }
    const { host } = new URL(reading.url);
    if (reading.outcome !== 'failed') {
      this.#failures.delete(host);
      return;
    }
    // The address may hold any words.
    const error = reading.error.replace(/https?:\/\/\S+/g, '');
    const isEnough = /rate.?limit|too many requests|\b429\b/i.test(error);
    if (!isEnough && /\b40[13]\b/.test(error)) {
      // The host is well; the portal may not read this one file.
      return;
    }
    this.#failures.set(
      host,
      isEnough ? MOST_FAILURES : (this.#failures.get(host) ?? 0) + 1,
    );
  }

  /** Whether the host of an address is left alone. */
  isExhausted(url: string | undefined): boolean {
    return (
      url !== undefined &&
      (this.#failures.get(new URL(url).host) ?? 0) >= MOST_FAILURES
    );
  }
}
