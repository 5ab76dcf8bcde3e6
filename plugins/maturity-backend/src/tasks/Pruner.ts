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

const DAY = 24 * 60 * 60 * 1000;

/** How many rows one statement removes: short ones let everyone else through. */
const BATCH_SIZE = 1000;

/** How many statements one run makes; the next run goes on. */
const MOST_BATCHES = 100;

/** What forgets: removes at most `limit` rows of each kind from before a moment, and returns how many. */
export interface PrunedStore {
  prune(before: Date, limit: number): Promise<number>;
}

/** Removes what is over after a while, in small batches, so that the database never notices. */
export class Pruner {
  readonly #store: PrunedStore;
  readonly #historyDays: number;

  static create(options: { store: PrunedStore; historyDays: number }): Pruner {
    return new Pruner(options.store, options.historyDays);
  }

  private constructor(store: PrunedStore, historyDays: number) {
    this.#store = store;
    this.#historyDays = historyDays;
  }

  /** Returns how many rows were removed. */
  async prune(now: Date, signal?: AbortSignal): Promise<number> {
    const before = new Date(now.getTime() - this.#historyDays * DAY);
    let removed = 0;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      signal?.throwIfAborted();
      const rows = await this.#store.prune(before, BATCH_SIZE);
      removed += rows;
      if (rows === 0) {
        break;
      }
    }
    return removed;
  }
}
