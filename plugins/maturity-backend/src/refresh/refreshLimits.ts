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
import { RefreshLimitError } from './RefreshLimitError';
import { StoredRefresh, stateOf } from './types';

/** How often the facts of one subject are collected at most, whoever asks, in milliseconds. */
const SUBJECT_INTERVAL = 60 * 1000;

/** The time within which a person's requests are counted, in milliseconds. */
export const PERSON_WINDOW = 10 * 60 * 1000;

/** How often a person may ask within that time. */
export const MOST_OF_PERSON = 10;

/**
 * Why facts are not collected once more: a subject is at most every minute, and for a person ten times in ten minutes.
 * The collection that is under way is no reason; it is what was asked for.
 */
export function refuseRefresh(
  before: { latest: StoredRefresh | undefined; timesOfPerson: Date[] },
  entityRef: string,
  now: Date,
): RefreshLimitError | { running: StoredRefresh } | undefined {
  const { latest, timesOfPerson } = before;
  if (latest && stateOf(latest, now) === 'running') {
    return { running: latest };
  }
  if (latest) {
    const wait = latest.startedAt.getTime() + SUBJECT_INTERVAL - now.getTime();
    if (wait > 0) {
      return limitError(
        `The facts of ${entityRef} were collected less than a minute ago`,
        wait,
      );
    }
  }
  if (timesOfPerson.length >= MOST_OF_PERSON) {
    const counted = timesOfPerson
      .map(time => time.getTime())
      .sort((a, b) => b - a)
      .slice(0, MOST_OF_PERSON);
    const wait = counted[MOST_OF_PERSON - 1] + PERSON_WINDOW - now.getTime();
    return limitError(
      `You had facts collected ${MOST_OF_PERSON} times within ten minutes, which is as often as one person may`,
      Math.max(wait, 1),
    );
  }
  return undefined;
}

function limitError(message: string, wait: number): RefreshLimitError {
  const seconds = Math.ceil(wait / 1000);
  return new RefreshLimitError(
    `${message}; try again in ${seconds} s`,
    seconds,
  );
}
