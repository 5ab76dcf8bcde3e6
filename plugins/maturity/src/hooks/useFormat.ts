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

import { useLanguage } from './useLanguage';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Numbers and dates as they are written in one language. */
export interface Format {
  number(value: number): string;
  /** How often, such as 0.25 a week: with one more digit than other numbers. */
  rate(value: number): string;
  /** How much more or less, always with its sign: "+3", "-2", "0". */
  change(value: number): string;
  /** A share of 1 in whole per cent. Never rounds up to 100 % or down to 0 %. */
  percent(share: number): string;
  /** A weight: whole and half numbers as 1½, others with one decimal. */
  weight(value: number): string;
  /** A day in words; a moment is the day on which it is where the reader is. */
  date(isoDate: string): string;
  month(isoDate: string): string;
  dateTime(isoDate: string): string;
  /** How long ago or ahead, in the largest whole unit. */
  relative(isoDate: string, now: number): string;
  /** The last one joined by a word: "a, b and c". */
  list(items: readonly string[]): string;
}

/** The largest and smallest share that is not all and not nothing. */
const ALMOST_ALL = 0.99;
const ALMOST_NOTHING = 0.01;

/**
 * A day without a time. The API gives it as a date or as midnight in UTC, and it is the same day everywhere: where the
 * reader is, that moment may still be in the day before.
 */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}(T00:00(:00(\.0+)?)?Z)?$/;

const formats = new Map<string, Format>();

/** The one format of a language: making one is slow, and there are many readers. */
function formatOf(language: string): Format {
  const known = formats.get(language) ?? createFormat(language);
  formats.set(language, known);
  return known;
}

/** Writes days as they are, and moments where the reader is. */
function createDateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): (isoDate: string) => string {
  const ofMoment = new Intl.DateTimeFormat(language, options);
  const ofDay = new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: 'UTC',
  });
  return isoDate =>
    (WHOLE_DAY.test(isoDate) ? ofDay : ofMoment).format(new Date(isoDate));
}

/**
 * Writes numbers and dates in one language.
 *
 * @param timeZone - Where the reader is; that of the browser if left out
 */
export function createFormat(language: string, timeZone?: string): Format {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const rate = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const change = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const date = createDateFormat(language, {
    dateStyle: 'medium',
    timeZone,
  });
  const month = createDateFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone,
  });
  const dateTime = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });

  return {
    number: value => number.format(value),
    rate: value => rate.format(value),
    change: value => change.format(value),
    percent: share => {
      if (share > ALMOST_ALL && share < 1) {
        return percent.format(ALMOST_ALL);
      }
      if (share > 0 && share < ALMOST_NOTHING) {
        return percent.format(ALMOST_NOTHING);
      }
      return percent.format(share);
    },
    weight: value => {
      const whole = Math.floor(value);
      if (value - whole !== 0.5) {
        return number.format(value);
      }
      return whole === 0 ? '½' : `${number.format(whole)}½`;
    },
    date,
    month,
    dateTime: isoDate => dateTime.format(new Date(isoDate)),
    relative: (isoDate, now) => {
      const milliseconds = Date.parse(isoDate) - now;
      const days = Math.trunc(milliseconds / DAY_MS);
      if (Math.abs(days) >= 1) {
        return relative.format(days, 'day');
      }
      const hours = Math.trunc(milliseconds / (60 * 60 * 1000));
      if (Math.abs(hours) >= 1) {
        return relative.format(hours, 'hour');
      }
      return relative.format(Math.trunc(milliseconds / (60 * 1000)), 'minute');
    },
    list: items => list.format(items),
  };
}

/** Numbers and dates in the language of the app. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}
