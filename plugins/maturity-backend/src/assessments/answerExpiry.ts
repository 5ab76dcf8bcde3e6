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

import {
  ANSWERS_EXPIRED,
  NEVER_EXPIRES,
  NOTHING_ANSWERED,
  StoredAnswer,
} from './types';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The first Monday of 1970, in UTC: week 1. */
const FIRST_MONDAY = 4 * 24 * 60 * 60 * 1000;

/**
 * Whether an answer has expired by a moment; it expires at the very instant of its expiry. What was recorded as expired
 * stays so: whoever waited for a lock, or has another clock, must not bring it back.
 */
export function hasExpired(
  answer: Pick<StoredAnswer, 'expiresAt' | 'expiryRecorded'>,
  at: Date,
): boolean {
  return (
    answer.expiresAt !== undefined &&
    (answer.expiryRecorded === true ||
      answer.expiresAt.getTime() <= at.getTime())
  );
}

/** The number of the week, beginning on Monday in UTC, that a moment lies in; above 0. */
export function weekNumber(at: Date): number {
  return Math.max(1, Math.floor((at.getTime() - FIRST_MONDAY) / WEEK) + 1);
}

/**
 * How fresh the answers of a subject are at a moment (DESIGN.md §3, rule 4): {@link NOTHING_ANSWERED},
 * {@link ANSWERS_EXPIRED} if any has expired and was not given anew, and otherwise the number of the week in which the
 * first of them will expire. It changes with answers and expiries only, and not while time passes.
 */
export function freshnessAt(
  answers: ReadonlyMap<
    string,
    Pick<StoredAnswer, 'status' | 'expiresAt' | 'expiryRecorded' | 'source'>
  >,
  at: Date,
): number {
  let freshness = NOTHING_ANSWERED;
  for (const answer of answers.values()) {
    if (answer.status === 'unknown') {
      continue;
    }
    if (hasExpired(answer, at)) {
      return ANSWERS_EXPIRED;
    }
    // Facts are observed again by themselves; nobody has to look at them before they expire.
    const week =
      answer.expiresAt && answer.source !== 'fact'
        ? weekNumber(answer.expiresAt)
        : NEVER_EXPIRES;
    freshness =
      freshness === NOTHING_ANSWERED ? week : Math.min(freshness, week);
  }
  return freshness;
}
