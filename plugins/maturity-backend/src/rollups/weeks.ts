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
import { DateTime } from 'luxon';

/** The Monday that begins the week of a moment, in UTC. */
function weekStart(at: Date): DateTime<true> {
  const start = DateTime.fromJSDate(at, { zone: 'utc' }).startOf('week');
  if (!start.isValid) {
    throw new RangeError('A rollup was asked for at an invalid time');
  }
  return start;
}

/** The week of a moment by its Monday, `YYYY-MM-DD` in UTC. */
export function weekOf(at: Date): string {
  return weekStart(at).toISODate();
}

/** The week that lies the given number of weeks before the week of a moment. */
export function weeksBefore(at: Date, weeks: number): string {
  return weekOf(weekStart(at).minus({ weeks }).toJSDate());
}

/** The moment at which a week begins. */
export function startOfWeek(week: string): Date {
  return DateTime.fromISO(week, { zone: 'utc' }).toJSDate();
}

/** The weeks that begin after `from` and not after `until`, oldest first. */
export function weeksBetween(from: Date, until: Date): string[] {
  const weeks: string[] = [];
  let start: DateTime = weekStart(from);
  while (start.toMillis() <= until.getTime()) {
    if (start.toMillis() > from.getTime()) {
      weeks.push(weekOf(start.toJSDate()));
    }
    start = start.plus({ weeks: 1 });
  }
  return weeks;
}
