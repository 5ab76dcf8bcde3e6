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

import { summarize } from './measure.mjs';

/** Requests at a time, where several are in flight. */
export const IN_FLIGHT = 10;

/** A machine is faster at one time than at another. */
const TURNS = 10;

/**
 * Measures routes turn by turn, so that what else the machine does is the same for all of them.
 *
 * @param client - see `startClient`
 * @param routes - functions that return the path of a request
 * @param runs - how many requests are measured alone; twice as many are with ten in flight
 * @param warmUp - how many requests before the first turn are not measured
 * @returns for each route, what requests took `alone` and `together`
 */
export async function measureTurns(client, routes, { runs, warmUp }) {
  const measured = routes.map(() => ({ alone: [], together: [] }));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, pathOf] of routes.entries()) {
      for (const [way, count, inFlight] of [
        ['alone', runs, 1],
        ['together', 2 * runs, IN_FLIGHT],
      ]) {
        const paths = Array.from({ length: Math.ceil(count / TURNS) }, pathOf);
        measured[index][way].push(
          await client.measure(paths, {
            warmUp: turn === 0 ? warmUp : 0,
            inFlight,
          }),
        );
      }
    }
  }
  return measured.map(({ alone, together }) => ({
    alone: putTogether(alone),
    together: putTogether(together),
  }));
}

function putTogether(turns) {
  const pauses = turns.flatMap(turn => turn.pauses);
  const processor = turns.reduce((sum, turn) => sum + turn.processor, 0);
  return {
    ...summarize(turns.flatMap(({ durations }) => durations)),
    processor: Math.round((1000 * processor) / turns.length) / 1000,
    collections: pauses.length,
    pause: Math.round(10 * Math.max(0, ...pauses)) / 10,
  };
}
