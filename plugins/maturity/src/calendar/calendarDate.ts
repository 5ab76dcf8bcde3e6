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

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Nothing is older; what is shorter is still being typed. */
const EARLIEST = '1970-01-01';

/** The date in UTC, such as 2026-11-20: as the API reads dates. */
export function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Reads a date up to the latest one; undefined for everything else. */
export function parseDate(
  text: string | null,
  latest: string,
): string | undefined {
  if (text === null || !DATE.test(text) || text < EARLIEST || text > latest) {
    return undefined;
  }
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) || dateOf(moment) !== text
    ? undefined
    : text;
}

/** The same day some months before, or the last day of that month where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dateOf(
    new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))),
  );
}

/** The moment at which a date begins where the reader is, for writing the date in the reader's language. */
export function localMoment(date: string): string {
  return `${date}T00:00:00`;
}
