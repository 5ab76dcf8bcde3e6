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

import { createFormat } from './useFormat';

describe('createFormat', () => {
  const english = createFormat('en');

  it('writes halves as halves', () => {
    expect([0, 0.5, 1, 2.5, 0.75].map(english.weight)).toEqual([
      '0',
      '½',
      '1',
      '2½',
      '0.8',
    ]);
  });

  it('never rounds to all or to nothing', () => {
    expect([0, 0.001, 0.64, 0.996, 1].map(english.percent)).toEqual([
      '0%',
      '1%',
      '64%',
      '99%',
      '100%',
    ]);
  });

  it('gives every change its sign', () => {
    expect([3, 0, -2, -0].map(english.change)).toEqual(['+3', '0', '-2', '0']);
  });

  it('says how long ago in the largest whole unit', () => {
    const now = Date.parse('2026-11-20T12:00:00Z');
    expect(english.relative('2026-11-18T11:00:00Z', now)).toBe('2 days ago');
    expect(english.relative('2026-11-20T09:30:00Z', now)).toBe('2 hours ago');
    expect(english.relative('2026-11-20T12:05:00Z', now)).toBe('in 5 minutes');
  });

  it('writes how often with one digit more', () => {
    expect([0.25, 0.04, 1].map(english.rate)).toEqual(['0.25', '0.04', '1']);
  });

  it('writes a day as it is everywhere, and a moment where the reader is', () => {
    const western = createFormat('en', 'America/New_York');
    expect(western.date('2026-11-16')).toBe('Nov 16, 2026');
    expect(western.date('2026-03-31T00:00:00.000Z')).toBe('Mar 31, 2026');
    expect(western.month('2026-11-01')).toBe('Nov 2026');
    expect(western.date('2026-03-31T02:30:00.000Z')).toBe('Mar 30, 2026');
    expect(western.dateTime('2026-03-31T00:00:00.000Z')).toMatch(/Mar 30/);
  });

  it('writes as the language does', () => {
    expect(createFormat('de').number(1234.5)).toBe('1.234,5');
    expect(createFormat('de').list(['a', 'b', 'c'])).toBe('a, b und c');
    expect(createFormat('zh').list(['a', 'b', 'c'])).toBe('a、b和c');
  });
});
