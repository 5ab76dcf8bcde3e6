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

import { freshnessOf } from './freshness';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('freshnessOf', () => {
  it('has no age and no next expiry without answers', () => {
    expect(freshnessOf([], NOW)).toEqual({ expired: 0, expiringSoon: 0 });
  });

  it('takes the median age of the answers that count, and the next of their expiries', () => {
    expect(
      freshnessOf(
        [
          { answeredAt: '2026-11-10T12:00:00Z', expired: false },
          {
            answeredAt: '2026-11-19T12:00:00Z',
            expiresAt: '2027-05-18T12:00:00Z',
            expired: false,
          },
          {
            answeredAt: '2026-06-13T12:00:00Z',
            expiresAt: '2026-12-10T12:00:00Z',
            expired: false,
          },
          {
            answeredAt: '2025-01-01T00:00:00Z',
            expiresAt: '2025-06-30T00:00:00Z',
            expired: true,
          },
        ],
        NOW,
      ),
    ).toEqual({
      medianAgeDays: 10,
      expired: 1,
      expiringSoon: 1,
      nextExpiryAt: '2026-12-10T12:00:00.000Z',
    });
  });

  it('lies between the two in the middle of an even number, in days to one decimal, and never below 0', () => {
    expect(
      freshnessOf(
        [
          { answeredAt: '2026-11-19T12:00:00Z', expired: false },
          { answeredAt: '2026-11-21T12:00:00Z', expired: false },
        ],
        NOW,
      ).medianAgeDays,
    ).toBe(0.5);
  });

  it('lets an answer expire at its time, whether or not that was recorded, and warns as early as asked', () => {
    const expiresAt = (time: string, warningDays?: number) =>
      freshnessOf(
        [
          {
            answeredAt: '2026-01-01T00:00:00Z',
            expiresAt: time,
            expired: false,
          },
        ],
        NOW,
        warningDays,
      );
    expect(expiresAt('2026-11-20T12:00:00Z')).toEqual({
      expired: 1,
      expiringSoon: 0,
    });
    expect(expiresAt('2026-12-20T12:00:00Z').expiringSoon).toBe(1);
    expect(expiresAt('2026-12-20T12:00:01Z').expiringSoon).toBe(0);
    expect(expiresAt('2026-12-20T12:00:00Z', 29).expiringSoon).toBe(0);
  });
});
