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

const PREFIX = 'maturity-run';

/** Ids are short; what is longer was not written here. */
const LONGEST = 20_000;

/** Which criteria of a subject were put off in a run, kept in the browser until they are answered. */
export class SkippedCriteria {
  readonly #storage: Storage;
  readonly #key: string;

  static create(options: {
    storage: Storage;
    entityRef: string;
  }): SkippedCriteria {
    return new SkippedCriteria(
      options.storage,
      `${PREFIX}|${options.entityRef}`,
    );
  }

  private constructor(storage: Storage, key: string) {
    this.#storage = storage;
    this.#key = key;
  }

  /** In the order in which they were put off. */
  read(): string[] {
    try {
      const text = this.#storage.getItem(this.#key) ?? '';
      return text.length > LONGEST ? [] : text.split(' ').filter(Boolean);
    } catch {
      // A browser that keeps nothing: the run begins anew with what is open.
      return [];
    }
  }

  write(criterionIds: readonly string[]): void {
    try {
      if (criterionIds.length > 0) {
        this.#storage.setItem(this.#key, criterionIds.join(' '));
      } else {
        this.#storage.removeItem(this.#key);
      }
    } catch {
      // Nothing is lost but the order in which the open criteria come.
    }
  }
}
