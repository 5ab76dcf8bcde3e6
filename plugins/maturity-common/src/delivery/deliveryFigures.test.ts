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
import fc from 'fast-check';
import {
  DeliveryGroup,
  deliveryFigures,
  deliveryTrend,
} from './deliveryFigures';

const period = { thisWeek: '2026-11-16', windowWeeks: 12, trendWeeks: 26 };
const LONG_AGO = '2026-01-05';

const group = (given: Partial<DeliveryGroup>): DeliveryGroup => ({
  services: 1,
  firstWeek: LONG_AGO,
  kind: 'deployment',
  deliveries: 12,
  lastAt: new Date('2026-11-13T10:00:00.000Z'),
  ...given,
});
const unknown: DeliveryGroup = { services: 1, deliveries: 0 };
const figuresOf = (...groups: DeliveryGroup[]) =>
  deliveryFigures({ groups, weeks: [] }, period, 1);

describe('delivery figures', () => {
  it('know nothing of what was never heard of', () => {
    const figures = figuresOf(unknown);
    expect(figures).toMatchObject({ services: 1, measured: 0, onTarget: 0 });
    expect(figures.perWeek).toBeUndefined();
    expect(figures.lastAt).toBeUndefined();
    expect(figures.from).toBe('2026-08-24');
  });

  it('are zero of what was heard of and stands still', () => {
    expect(figuresOf(group({ deliveries: 0 }))).toMatchObject({
      measured: 1,
      perWeek: 0,
      onTarget: 0,
    });
  });

  it('divide by the whole weeks since the first delivery', () => {
    const young = group({ firstWeek: '2026-11-02', deliveries: 3 });
    expect(figuresOf(young).perWeek).toBe(1.5);
    expect(figuresOf(group({})).perWeek).toBe(1);
    expect(figuresOf(group({ deliveries: 11 })).onTarget).toBe(0);
  });

  it('say nothing yet of what is measured since this week', () => {
    const begun = group({ firstWeek: '2026-11-16', deliveries: 0 });
    const figures = figuresOf(begun);
    expect(figures).toMatchObject({ measured: 0, begun: 1 });
    expect(figures.perWeek).toBeUndefined();
  });

  it('of several services are those of the one in the middle', () => {
    const busy = group({ deliveries: 1200 });
    const still = group({ deliveries: 0, services: 2, kind: 'release' });
    expect(figuresOf(busy, still, unknown)).toMatchObject({
      services: 4,
      measured: 3,
      perWeek: 0,
      deliveries: 1200,
      onTarget: 1,
      countedBy: { deployments: 1, releases: 2 },
    });
    expect(figuresOf(group({}), group({ deliveries: 0 })).perWeek).toBe(0.5);
  });

  it('take lead times from the whole weeks of the window', () => {
    const week = (monday: string, leadMinutes?: number) => ({
      week: monday,
      services: 1,
      deliveries: 1,
      leadMinutes,
    });
    const weeks = [
      week('2026-08-17', 6000),
      week('2026-08-24', 60),
      week('2026-09-07', 120),
      week('2026-09-14'),
      week('2026-11-09', 240),
      week('2026-11-16', 6000),
    ];
    const counts = { groups: [group({})], weeks };
    expect(deliveryFigures(counts, period, 1).leadTimeHours).toBe(2);
    const leadTimeOf = (each: (typeof weeks)[number]) =>
      deliveryFigures({ ...counts, weeks: [each] }, period, 1).leadTimeHours;
    expect(leadTimeOf(weeks[3])).toBeUndefined();
    // Two minutes are not nothing.
    expect(leadTimeOf(week('2026-09-07', 2))).toBe(0.03);
  });

  it('do not depend on how services are counted together', () => {
    const groups = fc.array(
      fc.record({
        services: fc.integer({ min: 1, max: 5 }),
        firstWeek: fc.constantFrom(LONG_AGO, '2026-11-02', '2026-11-16'),
        kind: fc.constantFrom('deployment' as const, 'release' as const),
        deliveries: fc.integer({ min: 0, max: 40 }),
      }),
    );
    fc.assert(
      fc.property(groups, together => {
        const apart = together.flatMap(each =>
          Array.from({ length: each.services }, () => ({
            ...each,
            services: 1,
          })),
        );
        expect(figuresOf(...apart.reverse())).toEqual(figuresOf(...together));
      }),
    );
  });
});

describe('the trend of deliveries', () => {
  it('has every week, and tells unknown from zero', () => {
    const counts = {
      groups: [group({ firstWeek: '2026-11-02', services: 2 }), unknown],
      weeks: [
        { week: '2026-11-02', services: 1, deliveries: 3, leadMinutes: 90 },
        { week: '2026-11-02', services: 1, deliveries: 1 },
      ],
    };
    const trend = deliveryTrend(counts, period);
    expect(trend).toHaveLength(27);
    expect(trend[0]).toEqual({
      week: '2026-05-18',
      measured: 0,
      deliveries: 0,
    });
    expect(trend.slice(-3)).toEqual([
      { week: '2026-11-02', measured: 2, deliveries: 4, leadTimeHours: 1.5 },
      { week: '2026-11-09', measured: 2, deliveries: 0 },
      { week: '2026-11-16', measured: 2, deliveries: 0 },
    ]);
  });
});
