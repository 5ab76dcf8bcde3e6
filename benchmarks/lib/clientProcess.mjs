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

// Sends requests to a backend that runs in another process, as a browser does, and says how long each took.
import { timeAwaited } from './measure.mjs';

process.on('message', async ({ addresses, headers, warmUp, inFlight }) => {
  try {
    const durations = await timeAwaited(
      async run => {
        const response = await fetch(addresses[run % addresses.length], {
          headers,
        });
        const text = await response.text();
        if (!response.ok) {
          throw new Error(`Answered with ${response.status}: ${text}`);
        }
      },
      { warmUp, runs: addresses.length, inFlight },
    );
    process.send({ durations });
  } catch (error) {
    process.send({ problem: String(error) });
  }
});
process.on('disconnect', () => process.exit());
