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
import { components } from '../schema/openapi/generated/schema';

/**
 * How often services were delivered in a window, and how long a change took.
 *
 * @public
 */
export type DeliveryFigures = components['schemas']['DeliveryFigures'];

/**
 * The deliveries of a week. Where `measured` is 0, they are not known.
 *
 * @public
 */
export type DeliveryWeek = components['schemas']['DeliveryWeek'];

/**
 * Services of which the same is known, counted together.
 *
 * @public
 */
export interface DeliveryGroup {
  services: number;
  /** The Monday of the week of their first known delivery; missing if nothing is known of them. */
  firstWeek?: string;
  /** By what they are counted; missing if nothing is known of them. */
  kind?: 'deployment' | 'release';
  /** How often each of them was delivered in the whole weeks of the window. */
  deliveries: number;
  /** When one of them was last delivered. */
  lastAt?: Date;
}

/**
 * What happened in one week, together for all services with the same lead time.
 *
 * @public
 */
export interface DeliveryWeekCount {
  /** Its Monday, `YYYY-MM-DD`. */
  week: string;
  /** How many services. */
  services: number;
  deliveries: number;
  /** The median of the minutes from commit to delivery in this week; missing if not known. */
  leadMinutes?: number;
}

/**
 * What the figures are made of.
 *
 * @public
 */
export interface DeliveryCounts {
  groups: readonly DeliveryGroup[];
  weeks: readonly DeliveryWeekCount[];
}

/**
 * Over which time deliveries are counted.
 *
 * @public
 */
export interface DeliveryPeriod {
  /** The Monday of the week that is not over yet. */
  thisWeek: string;
  /** How many whole weeks before it are the window. */
  windowWeeks: number;
  /** How many whole weeks before it the trend has. */
  trendWeeks: number;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The Monday that lies so many weeks before another one. Both are `YYYY-MM-DD` in UTC. */
function before(week: string, weeks: number): string {
  return new Date(Date.parse(week) - weeks * WEEK).toISOString().slice(0, 10);
}

/** The Monday with which the window begins. */
function windowStart({ thisWeek, windowWeeks }: DeliveryPeriod): string {
  return before(thisWeek, windowWeeks);
}

/**
 * The figures of a window, by one rule for one service and for any number of them (DESIGN.md §3, rule 1).
 *
 * @remarks
 *
 * A service is measured from the week of its first known delivery on; before that, its weeks are unknown, which is not zero
 * (rule 4). Its frequency is the number of its deliveries divided by the whole weeks since then, at most those of the
 * window. The frequency of several services is that of the one in the middle, so that a single busy service does not hide
 * that others stand still. The lead time of a week is the median of its deliveries, and that of a window the median of the
 * weeks of its services.
 *
 * @param perWeek - The target: how often each service should be delivered in a week
 * @public
 */
export function deliveryFigures(
  { groups, weeks }: DeliveryCounts,
  period: DeliveryPeriod,
  perWeek: number,
): DeliveryFigures {
  const { thisWeek, windowWeeks } = period;
  const from = windowStart(period);
  const measured = groups.flatMap(group =>
    group.firstWeek !== undefined && group.firstWeek < thisWeek
      ? [{ ...group, rate: rateOf(group, group.firstWeek, period) }]
      : [],
  );
  const known = groups.filter(({ firstWeek }) => firstWeek !== undefined);
  const last = Math.max(
    ...known.flatMap(({ lastAt }) => lastAt?.getTime() ?? []),
  );
  const leads = weeks.flatMap(({ week, services, leadMinutes }) =>
    leadMinutes !== undefined && week >= from && week < thisWeek
      ? [{ value: leadMinutes, count: services }]
      : [],
  );
  return {
    from,
    weeks: windowWeeks,
    services: count(groups),
    measured: count(measured),
    begun: count(known) - count(measured),
    onTarget: count(measured.filter(({ rate }) => rate >= perWeek)),
    deliveries: measured.reduce(
      (sum, group) => sum + group.deliveries * group.services,
      0,
    ),
    perWeek: rounded(
      medianOf(
        measured.map(({ rate, services }) => ({
          value: rate,
          count: services,
        })),
      ),
      2,
    ),
    leadTimeHours: hours(medianOf(leads)),
    lastAt: Number.isFinite(last) ? new Date(last).toISOString() : undefined,
    countedBy: {
      deployments: count(known.filter(({ kind }) => kind === 'deployment')),
      releases: count(known.filter(({ kind }) => kind === 'release')),
    },
  };
}

/**
 * What was delivered week by week, oldest first. The last week is the one that is not over yet.
 *
 * @public
 */
export function deliveryTrend(
  { groups, weeks }: DeliveryCounts,
  { thisWeek, trendWeeks }: DeliveryPeriod,
): DeliveryWeek[] {
  return Array.from({ length: trendWeeks + 1 }, (_, index) => {
    const week = before(thisWeek, trendWeeks - index);
    const counts = weeks.filter(each => each.week === week);
    return {
      week,
      measured: count(
        groups.filter(
          ({ firstWeek }) => firstWeek !== undefined && firstWeek <= week,
        ),
      ),
      deliveries: counts.reduce((sum, { deliveries }) => sum + deliveries, 0),
      leadTimeHours: hours(
        medianOf(
          counts.flatMap(({ services, leadMinutes }) =>
            leadMinutes === undefined
              ? []
              : [{ value: leadMinutes, count: services }],
          ),
        ),
      ),
    };
  });
}

function rateOf(
  { deliveries }: DeliveryGroup,
  firstWeek: string,
  period: DeliveryPeriod,
): number {
  const start = windowStart(period);
  const since = firstWeek > start ? firstWeek : start;
  return (
    deliveries / ((Date.parse(period.thisWeek) - Date.parse(since)) / WEEK)
  );
}

function count(groups: ReadonlyArray<{ services: number }>): number {
  return groups.reduce((sum, { services }) => sum + services, 0);
}

/** The value in the middle, or halfway between the two in the middle; missing if there are none. */
function medianOf(
  values: ReadonlyArray<{ value: number; count: number }>,
): number | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, each) => sum + each.count, 0);
  const at = (position: number) => {
    let passed = 0;
    return sorted.find(each => {
      passed += each.count;
      return passed > position;
    })?.value;
  };
  const lower = at(Math.floor((total - 1) / 2));
  const upper = at(Math.floor(total / 2));
  return lower === undefined || upper === undefined
    ? undefined
    : (lower + upper) / 2;
}

/** To two digits, which keep whole minutes apart. */
function hours(minutes: number | undefined): number | undefined {
  return rounded(minutes === undefined ? undefined : minutes / 60, 2);
}

function rounded(
  value: number | undefined,
  digits: number,
): number | undefined {
  const factor = 10 ** digits;
  return value === undefined ? undefined : Math.round(value * factor) / factor;
}
