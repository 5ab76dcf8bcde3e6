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

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { summarize } from './measure.mjs';

/** Reads a rollup again and again in a thread of its own, as another replica does, until it is stopped. */
export function readsBeside(address, key) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const reader = new Worker(new URL('./rollupReader.mjs', import.meta.url), {
    workerData: { address, key, scope: 'group:default/group-0' },
  });
  return {
    async stop() {
      delay.disable();
      const durations = new Promise((resolve, reject) => {
        reader.once('message', resolve);
        reader.once('error', reject);
      });
      reader.postMessage('stop');
      return {
        ...(await durations),
        longestTurn: Math.round(delay.max / 1e6),
        usualTurn: Math.round(delay.percentile(99) / 1e6),
      };
    },
  };
}

/**
 * Prints how long a rollup took.
 *
 * @param bars - the most that reads in a row may take, as those of the benchmark of rollups
 */
export function reportReads(print, when, { inARow, afterPause }, bars) {
  const { p50: value, ...others } = summarize(inARow);
  print({
    figure: `rollup of the root, read in a row by another replica ${when}`,
    unit: 'ms',
    value,
    bar: bars?.p50,
    ...others,
  });
  print({
    figure: `99th percentile of a rollup of the root, read in a row by another replica ${when}`,
    unit: 'ms',
    value: others.p99,
    bar: bars?.p99,
  });
  const { p50, ...paused } = summarize(afterPause);
  print({
    figure: `rollup of the root, read after a pause by another replica ${when}`,
    unit: 'ms',
    value: p50,
    ...paused,
  });
}
