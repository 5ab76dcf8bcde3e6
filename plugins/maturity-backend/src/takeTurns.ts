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

import { setImmediate } from 'node:timers/promises';

/** For how long, in milliseconds, something may go on before others are served. */
const LONGEST_TURN = 5;

/**
 * For work that would keep the process from everything else: what this returns is awaited between its parts, and lets
 * others run where the part before has lasted for a while.
 */
export function takeTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > LONGEST_TURN) {
      await setImmediate();
      since = performance.now();
    }
  };
}

/** What becomes of each item, in their order; lets others run in between. */
export async function mapInTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const turn = takeTurns();
  const results: Result[] = [];
  for (const item of items) {
    await turn();
    results.push(await work(item, results.length));
  }
  return results;
}
