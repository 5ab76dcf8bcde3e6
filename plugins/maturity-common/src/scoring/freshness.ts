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

import { Freshness } from '../api/assessmentTypes';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How old the answers of an assessment are, at `now` (DESIGN.md §3, rule 4: freshness stands beside every level).
 *
 * An answer has expired when it is marked so or its expiry lies at or before `now`: expiry takes effect at its time,
 * whenever the task that records it runs (rule 12). Ages are in days, to one decimal, of answers that have not expired;
 * an answer dated in the future counts as new. `expiringSoon` counts the answers that expire within `warningDays`.
 *
 * @public
 */
export function freshnessOf(
  answers: readonly {
    answeredAt: string;
    expiresAt?: string;
    expired: boolean;
  }[],
  now: Date,
  warningDays: number = 30,
): Freshness {
  const time = now.getTime();
  const current = answers.filter(
    ({ expired, expiresAt }) =>
      !expired && (expiresAt === undefined || Date.parse(expiresAt) > time),
  );
  const ages = current
    .map(({ answeredAt }) => Math.max(0, time - Date.parse(answeredAt)))
    .sort((a, b) => a - b);
  const expiries = current
    .flatMap(({ expiresAt }) => (expiresAt ? [Date.parse(expiresAt)] : []))
    .sort((a, b) => a - b);

  return {
    ...(ages.length > 0 && {
      medianAgeDays: Math.round((median(ages) / DAY_MS) * 10) / 10,
    }),
    expired: answers.length - current.length,
    expiringSoon: expiries.filter(
      expiry => expiry <= time + warningDays * DAY_MS,
    ).length,
    ...(expiries.length > 0 && {
      nextExpiryAt: new Date(expiries[0]).toISOString(),
    }),
  };
}

/** Of ascending numbers, at least one. */
function median(sorted: number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return (lower + upper) / 2;
}
