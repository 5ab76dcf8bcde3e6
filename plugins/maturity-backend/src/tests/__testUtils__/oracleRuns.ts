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

/** Whether the oracle has as long as it takes (`npm run oracle`), instead of a moment in each run of the tests. */
const isFull = process.env.MATURITY_ORACLE === 'full';

/** How long one test of the oracle may take, in milliseconds. */
export const ORACLE_TIMEOUT = (isFull ? 180 : 5) * 60_000;

/** How fast-check is to look for a difference: the same random organisations every time, unless a seed is given. */
export function oracleRuns(
  databaseId: string,
  runs: Record<'quick' | 'full', { sqlite: number; postgres: number }>,
) {
  const { sqlite, postgres } = isFull ? runs.full : runs.quick;
  return {
    seed: Number(process.env.MATURITY_ORACLE_SEED ?? 20261121),
    includeErrorInReport: true,
    numRuns: databaseId === 'SQLITE_3' ? sqlite : postgres,
  };
}
