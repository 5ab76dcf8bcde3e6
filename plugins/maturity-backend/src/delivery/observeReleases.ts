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
import { ReleaseFigures } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** How many days a quarter has. */
export const QUARTER = 90;

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
 * What the deliveries of a subject in the last year say. What they do not tell is left out: a quarter before the first
 * known delivery is unknown and not empty (DESIGN.md §3, rule 4). Medians are told to three digits.
 */
export function observeReleases(
  figures: ReleaseFigures,
  now: Date,
): FactObservation[] {
  const { entityRef, kind, count, recent, earlier, firstAt, lastAt } = figures;
  const { daysBetween, leadMinutes, recentLeadMinutes, earlierLeadMinutes } =
    figures.medians;
  const daysAgo = (time: Date) =>
    Math.max(0, (now.getTime() - time.getTime()) / DAY);
  const isComparable = daysAgo(firstAt) >= 2 * QUARTER;
  const beside = `${recent} in the last 90 days, ${earlier} in the 90 days before`;
  const since = `${count} ${kind}s since ${dateOf(firstAt)}`;
  const facts: Array<[string, FactObservation['value'] | undefined, string]> = [
    ['in-90-days', recent, `${recent} ${kind}s in the last 90 days`],
    [
      'days-since-last',
      Math.floor(daysAgo(lastAt)),
      `The last ${kind} was on ${dateOf(lastAt)}`,
    ],
    ['days-between', rounded(daysBetween), since],
    ['lead-time-hours', hoursOf(leadMinutes), since],
    ['as-frequent', isComparable ? recent >= earlier : undefined, beside],
    ['more-frequent', isComparable ? recent > earlier : undefined, beside],
    [
      'faster',
      recentLeadMinutes === undefined || earlierLeadMinutes === undefined
        ? undefined
        : recentLeadMinutes < earlierLeadMinutes,
      `${hoursOf(recentLeadMinutes)} hours in the last 90 days, ${hoursOf(
        earlierLeadMinutes,
      )} in the 90 days before`,
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

function dateOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function hoursOf(minutes: number | undefined): number | undefined {
  return rounded(minutes === undefined ? undefined : minutes / 60);
}

/** A few minutes are not the same as none, and of many days nobody asks for the minutes. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(3));
}
