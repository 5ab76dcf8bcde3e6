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

import { dateOf, monthsBefore, parseDate } from './calendarDate';

describe('calendar dates', () => {
  it('are read when they exist and are not ahead', () => {
    const read = (text: string | null) => parseDate(text, '2026-11-20');
    expect(read('2026-11-20')).toBe('2026-11-20');
    for (const text of [
      null,
      '',
      '2026-11-21',
      '2026-02-30',
      '0002-11-01',
      '2026-13-01',
      '2026-11-20T09:00:00Z',
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });

  it('go back by months to a day that the month has', () => {
    expect(monthsBefore('2026-11-20', 3)).toBe('2026-08-20');
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
    expect(monthsBefore('2024-05-31', 3)).toBe('2024-02-29');
    expect(monthsBefore('2026-01-15', 3)).toBe('2025-10-15');
  });

  it('go back to a month that is as many months earlier, from every day of four years', () => {
    const monthOf = (date: string) =>
      Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    const first = Date.parse('2024-01-01');
    for (let day = 0; day < 4 * 366; day += 1) {
      const date = dateOf(new Date(first + day * 24 * 60 * 60 * 1000));
      for (const months of [0, 1, 3, 11]) {
        const before = monthsBefore(date, months);
        expect(monthOf(date) - monthOf(before)).toBe(months);
        expect(before.slice(8) <= date.slice(8)).toBe(true);
      }
    }
  });
});
