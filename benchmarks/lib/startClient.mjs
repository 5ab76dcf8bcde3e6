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

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { PerformanceObserver } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('clientProcess.mjs', import.meta.url));

/**
 * Starts a process that sends requests to the backend of this one. What the client computes and cleans up is no part of
 * what a request takes, as where people use browsers.
 */
export function startClient({ baseUrl, headers }) {
  const client = fork(file, { execArgv: [] });
  return {
    /**
     * @param paths - one for each request
     * @returns `durations` of the requests in milliseconds; `processor`, the milliseconds that this process computed for
     *   each of them, the database apart; `pauses`, the milliseconds of each of its garbage collections meanwhile
     */
    async measure(paths, { warmUp, inFlight }) {
      const pauses = watchPauses();
      const before = process.cpuUsage();
      client.send({
        addresses: paths.map(path => `${baseUrl}/api${path}`),
        headers,
        warmUp,
        inFlight,
      });
      const [{ durations, problem }] = await once(client, 'message');
      if (problem) {
        throw new Error(problem);
      }
      const { user, system } = process.cpuUsage(before);
      return {
        durations,
        processor: (user + system) / 1000 / (paths.length + warmUp),
        pauses: await pauses.end(),
      };
    },
    stop: () => client.disconnect(),
  };
}

function watchPauses() {
  const pauses = [];
  const observer = new PerformanceObserver(list =>
    pauses.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ entryTypes: ['gc'] });
  return {
    async end() {
      // Entries are handed out in a later turn.
      await new Promise(setImmediate);
      observer.disconnect();
      return pauses;
    },
  };
}
