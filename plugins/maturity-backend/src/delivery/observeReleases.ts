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
import { FactDeclaration } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { FactObservation } from '../facts/types';
import { Delivery } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** How many days a quarter has. */
const QUARTER = 90;

/** For how many days deliveries are looked at. */
export const OBSERVED_DAYS = 365;

/** As those that `maturity-facts releases` reads from tags: of both, the one counts that observed last. */
export const releaseFactDeclarations: FactDeclaration[] = [
  {
    name: 'releases.in-90-days',
    description: 'How many deliveries there were in the last 90 days.',
    type: 'number',
  },
  {
    name: 'releases.days-since-last',
    description: 'How many days ago the last delivery was.',
    type: 'number',
  },
  {
    name: 'releases.days-between',
    description:
      'The median of the days between two deliveries in the last year.',
    type: 'number',
  },
  {
    name: 'releases.lead-time-hours',
    description:
      'The median of the hours from a commit to its delivery, in the last year.',
    type: 'number',
  },
  {
    name: 'releases.as-frequent',
    description:
      'In the last 90 days there were at least as many deliveries as in the 90 days before.',
    type: 'boolean',
  },
  {
    name: 'releases.more-frequent',
    description:
      'In the last 90 days there were more deliveries than in the 90 days before.',
    type: 'boolean',
  },
  {
    name: 'releases.faster',
    description:
      'In the last 90 days changes waited less for their delivery than in the 90 days before, by the median.',
    type: 'boolean',
  },
].map(declaration => ({ ...declaration, validityDays: 30 } as FactDeclaration));

/**
 * What the deliveries of a subject in the last year say, oldest first. What they do not tell is left out: a quarter before
 * the first known delivery is unknown and not empty (DESIGN.md §3, rule 4).
 */
export function observeReleases(
  entityRef: string,
  deliveries: readonly Delivery[],
  now: Date,
): FactObservation[] {
  const [first] = deliveries;
  const last = deliveries[deliveries.length - 1];
  if (!first || !last) {
    return [];
  }
  const ageOf = ({ deliveredAt }: Delivery) =>
    Math.max(0, (now.getTime() - deliveredAt.getTime()) / DAY);
  const recent = deliveries.filter(each => ageOf(each) < QUARTER);
  const earlier = deliveries.filter(
    each => ageOf(each) >= QUARTER && ageOf(each) < 2 * QUARTER,
  );
  const gaps = deliveries
    .slice(1)
    .map((each, index) => ageOf(deliveries[index]) - ageOf(each));
  const lead = medianLead(deliveries);
  const recentLead = medianLead(recent);
  const earlierLead = medianLead(earlier);
  const isComparable = ageOf(first) >= 2 * QUARTER;
  const beside = `${recent.length} in the last 90 days, ${earlier.length} in the 90 days before`;
  const facts: Array<[string, FactObservation['value'] | undefined, string]> = [
    [
      'in-90-days',
      recent.length,
      `${recent.length} ${last.kind}s in the last 90 days`,
    ],
    [
      'days-since-last',
      Math.floor(ageOf(last)),
      `The last ${last.kind} was on ${dateOf(last)}`,
    ],
    [
      'days-between',
      rounded(median(gaps)),
      `${deliveries.length} ${last.kind}s since ${dateOf(first)}`,
    ],
    [
      'lead-time-hours',
      lead,
      `${deliveries.length} ${last.kind}s since ${dateOf(first)}`,
    ],
    [
      'as-frequent',
      isComparable ? recent.length >= earlier.length : undefined,
      beside,
    ],
    [
      'more-frequent',
      isComparable ? recent.length > earlier.length : undefined,
      beside,
    ],
    [
      'faster',
      recentLead === undefined || earlierLead === undefined
        ? undefined
        : recentLead < earlierLead,
      `${recentLead} hours in the last 90 days, ${earlierLead} in the 90 days before`,
    ],
  ];
  return facts.flatMap(([name, value, title]) =>
    value === undefined
      ? []
      : [
          {
            entityRef,
            name: `releases.${name}`,
            value,
            observedAt: now,
            evidence: [{ title }],
          },
        ],
  );
}

function dateOf({ deliveredAt }: Delivery): string {
  return deliveredAt.toISOString().slice(0, 10);
}

/** In hours. */
function medianLead(deliveries: readonly Delivery[]): number | undefined {
  const minutes = median(deliveries.flatMap(each => each.leadMinutes ?? []));
  return rounded(minutes === undefined ? undefined : minutes / 60);
}

function median(values: number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return lower === undefined
    ? undefined
    : (lower + sorted[Math.floor(sorted.length / 2)]) / 2;
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}
