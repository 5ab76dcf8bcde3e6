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

const NANOSECONDS_PER_MICROSECOND = 1000;

/**
 * How long a call takes, in microseconds, one call at a time.
 *
 * @param call - gets the number of the run, so that it can use another input each time
 * @param warmUp - runs that are not counted, in which the engine compiles
 */
export function measure(call, { warmUp, runs }) {
  let kept;
  for (let run = 0; run < warmUp; run += 1) {
    kept = call(run);
  }
  const durations = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const start = process.hrtime.bigint();
    kept = call(run);
    durations[run] =
      Number(process.hrtime.bigint() - start) / NANOSECONDS_PER_MICROSECOND;
  }
  if (kept === undefined) {
    // also keeps the engine from leaving out a call whose result nobody looks at
    throw new Error('The measured call returned nothing');
  }
  durations.sort();
  return {
    p50: percentile(durations, 0.5),
    p95: percentile(durations, 0.95),
    p99: percentile(durations, 0.99),
    runs,
  };
}

/**
 * Awaits calls.
 *
 * @param inFlight - how many calls are under way at any time, one by default
 * @returns percentiles in milliseconds
 */
export async function measureAwaited(call, options) {
  return summarize(await timeAwaited(call, options));
}

/** Awaits calls like {@link measureAwaited}, and returns how long each took, in milliseconds. */
export async function timeAwaited(call, { warmUp, runs, inFlight = 1 }) {
  for (let run = 0; run < warmUp; run += 1) {
    await call(run);
  }
  const durations = new Array(runs);
  let begun = 0;
  const callAfterCall = async () => {
    while (begun < runs) {
      const run = begun;
      begun += 1;
      const start = performance.now();
      await call(run);
      durations[run] = performance.now() - start;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, callAfterCall));
  return durations;
}

/** Percentiles of durations in milliseconds, to a thousandth, and how many there are. */
export function summarize(durations) {
  const sorted = Float64Array.from(durations).sort();
  const runs = sorted.length;
  const at = share =>
    Math.round(1000 * sorted[Math.min(runs - 1, Math.floor(share * runs))]) /
    1000;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), runs };
}

/** The time since a moment of `performance.now()`, in seconds, to a tenth. */
export function secondsSince(start) {
  return Math.round((performance.now() - start) / 100) / 10;
}

/** Percentiles of values in any order, rounded to a tenth; all 0 if there are none. */
export function percentiles(values) {
  const sorted = values.length > 0 ? Float64Array.from(values).sort() : [0];
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    max: percentile(sorted, 1),
  };
}

/** A percentile of sorted values, rounded to a tenth. */
function percentile(sorted, share) {
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return Math.round(sorted[index] * 10) / 10;
}
