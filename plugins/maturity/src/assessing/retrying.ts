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

import { ResponseError } from '@backstage/errors';

const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 60_000;

/** Answers of the backend, or of what stands before it, that may be another one next time. */
const PASSING_STATUSES = [401, 408, 425, 429];

/**
 * How long to wait before an answer is sent again, in milliseconds: 2 s, 4 s, 8 s, up to a minute, give or take a
 * fifth, so that a portal that comes back is not asked by everyone at once.
 */
export function retryDelay(attempt: number, random = Math.random()): number {
  const delay = Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS);
  return Math.round(delay * (0.8 + 0.4 * random));
}

/** Whether the same request may succeed later: not where the backend said what is wrong with it. */
export function isWorthRetrying(error: Error): boolean {
  if (error.name !== 'ResponseError') {
    return true;
  }
  const { statusCode } = error as ResponseError;
  return statusCode >= 500 || PASSING_STATUSES.includes(statusCode);
}
