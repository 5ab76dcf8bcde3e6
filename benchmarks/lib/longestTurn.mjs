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

/**
 * Does some work, and measures for how long it keeps the event loop from everything else at a time, in milliseconds.
 *
 * @returns `longest`, the most processor time that this thread took between two turns of the event loop, which is how
 *   long others wait on a machine with nothing else to do; `waited`, for how long they waited here; and how long it took
 *   in all
 */
export async function longestTurn(work) {
  let isOver = false;
  let longest = 0;
  let waited = 0;
  const watched = new Promise(resolve => {
    let since = performance.now();
    let used = process.threadCpuUsage();
    const turn = () => {
      const { user, system } = process.threadCpuUsage(used);
      longest = Math.max(longest, (user + system) / 1000);
      waited = Math.max(waited, performance.now() - since);
      if (isOver) {
        resolve();
        return;
      }
      since = performance.now();
      used = process.threadCpuUsage();
      setTimeout(turn, 1);
    };
    setTimeout(turn, 1);
  });
  const start = performance.now();
  await work();
  const total = performance.now() - start;
  isOver = true;
  await watched;
  return {
    longest: Math.round(longest * 10) / 10,
    waited: Math.round(waited),
    total: Math.round(total),
  };
}
