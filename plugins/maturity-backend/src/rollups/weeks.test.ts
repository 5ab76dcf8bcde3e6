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
import { startOfWeek, weekOf, weeksBefore, weeksBetween } from './weeks';

describe('weeks', () => {
  const at = (time: string) => new Date(time);

  it('begin on Monday in UTC, wherever the clock is, and across years', () => {
    expect(weekOf(at('2026-11-20T12:00:00Z'))).toBe('2026-11-16');
    expect(weekOf(at('2026-11-15T23:59:59.999Z'))).toBe('2026-11-09');
    expect(weekOf(at('2026-11-16T00:00:00Z'))).toBe('2026-11-16');
    // Monday in Auckland, and still Sunday in UTC.
    expect(weekOf(at('2026-11-16T09:00:00+13:00'))).toBe('2026-11-09');
    // Sunday in Honolulu, and Monday already in UTC.
    expect(weekOf(at('2026-11-15T20:00:00-10:00'))).toBe('2026-11-16');
    expect(weekOf(at('2027-01-01T12:00:00Z'))).toBe('2026-12-28');
    expect(weekOf(at('2024-12-31T12:00:00Z'))).toBe('2024-12-30');
    expect(startOfWeek('2026-12-28')).toEqual(at('2026-12-28T00:00:00Z'));
  });

  it('are counted back across years and the clock changes of any zone', () => {
    const now = at('2027-01-06T12:00:00Z');
    expect(weeksBefore(now, 0)).toBe('2027-01-04');
    expect(weeksBefore(now, 1)).toBe('2026-12-28');
    expect(weeksBefore(now, 52)).toBe('2026-01-05');
    expect(weeksBefore(now, 53)).toBe('2025-12-29');
    expect(weeksBefore(now, 260)).toBe('2022-01-10');
  });

  it('lie between two moments if they begin after the first and not after the second', () => {
    expect(
      weeksBetween(at('2026-12-20T12:00:00Z'), at('2027-01-04T00:00:00Z')),
    ).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
    expect(
      weeksBetween(at('2026-12-21T00:00:00Z'), at('2027-01-03T23:59:59Z')),
    ).toEqual(['2026-12-28']);
    expect(
      weeksBetween(at('2026-12-22T00:00:00Z'), at('2026-12-25T00:00:00Z')),
    ).toEqual([]);
    expect(
      weeksBetween(at('2026-12-25T00:00:00Z'), at('2026-12-01T00:00:00Z')),
    ).toEqual([]);
  });

  it('are none of an invalid time', () => {
    expect(() => weekOf(new Date(NaN))).toThrow(RangeError);
  });
});
