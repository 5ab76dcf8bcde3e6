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

import { mapInTurns } from './takeTurns';

describe('mapInTurns', () => {
  it('serves others in the middle of long work', async () => {
    let served = false;
    setTimeout(() => {
      served = true;
    }, 0);
    let count = 0;
    function* untilServed() {
      while (!served && count < 2_000_000) {
        count += 1;
        yield count;
      }
    }
    const results = await mapInTurns(untilServed(), Boolean);
    expect(served).toBe(true);
    expect(results).toHaveLength(count);
  });

  it('says what became of each item in their order, however long each took', async () => {
    const results = await mapInTurns(['a', 'b', 'c'], async (item, index) => {
      for (let wait = index; wait < 3; wait += 1) {
        await new Promise(setImmediate);
      }
      return `${item}${index}`;
    });
    expect(results).toEqual(['a0', 'b1', 'c2']);
  });

  it('ends with the first failure', async () => {
    const done: number[] = [];
    const failure = mapInTurns([1, 2, 3], item => {
      if (item === 2) {
        throw new Error('No');
      }
      done.push(item);
    });
    await expect(failure).rejects.toThrow('No');
    expect(done).toEqual([1]);
  });
});
