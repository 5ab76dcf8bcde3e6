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

import { Conclusions } from '../facts/Conclusions';
import { Conclusion } from '../facts/types';
import { Tag } from './git';

const DAY = 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

/** A release, and the hours that each of its commits waited for it. */
export interface Release {
  tag: Tag;
  leadTimes: number[];
}

/** Days of the year in which releases are looked at. */
export const CADENCE_DAYS = 365;

/** How often there were releases until a certain moment, and how fast. */
export function concludeCadence(releases: Release[], now: Date): Conclusion {
  const conclusions = new Conclusions();
  const past = releases.filter(({ tag }) => tag.time <= now);
  const last = past[past.length - 1];
  if (!last) {
    const reason = 'the repository has no tags that match';
    conclusions.unknown('releases.in-90-days', reason);
    conclusions.unknown('releases.days-since-last', reason);
    conclusions.unknown('releases.days-between', reason);
    conclusions.unknown('releases.lead-time-hours', reason);
    conclusions.unknown('releases.as-frequent', reason);
    conclusions.unknown('releases.more-frequent', reason);
    conclusions.unknown('releases.faster', reason);
    return conclusions.conclude();
  }
  const within = (from: number, to: number) =>
    past.filter(({ tag }) => {
      const age = (now.getTime() - tag.time.getTime()) / DAY;
      return age >= from && age < to;
    });
  const recent = within(0, 90);
  const before = within(90, 180);
  const evidence = (list: Release[]) =>
    list
      .slice(-20)
      .reverse()
      .map(({ tag }) => ({
        title: `${tag.name} on ${tag.time.toISOString().slice(0, 10)}`,
      }));
  conclusions.is('releases.in-90-days', recent.length, evidence(recent));
  conclusions.is(
    'releases.days-since-last',
    Math.floor((now.getTime() - last.tag.time.getTime()) / DAY),
    evidence([last]),
  );
  const year = within(0, CADENCE_DAYS);
  const gaps = year
    .slice(1)
    .map(
      ({ tag }, index) =>
        (tag.time.getTime() - year[index].tag.time.getTime()) / DAY,
    );
  const fewer = 'there are fewer than two releases in the last year';
  if (gaps.length > 0) {
    conclusions.is('releases.days-between', median(gaps), evidence(year));
  } else {
    conclusions.unknown('releases.days-between', fewer);
  }
  const leadTimes = year.flatMap(release => release.leadTimes);
  if (leadTimes.length > 0) {
    conclusions.is(
      'releases.lead-time-hours',
      median(leadTimes),
      evidence(year),
    );
  } else {
    conclusions.unknown(
      'releases.lead-time-hours',
      `${fewer}, or the commits between them were not fetched`,
    );
  }
  concludeTrend(recent, before, conclusions);
  return conclusions.conclude();
}

/** The last quarter beside the one before. */
function concludeTrend(
  recent: Release[],
  before: Release[],
  conclusions: Conclusions,
): void {
  if (recent.length + before.length > 0) {
    const evidence = [
      {
        title: `${recent.length} in the last 90 days, ${before.length} in the 90 days before`,
      },
    ];
    conclusions.is(
      'releases.as-frequent',
      recent.length >= before.length,
      evidence,
    );
    conclusions.is(
      'releases.more-frequent',
      recent.length > before.length,
      evidence,
    );
  } else {
    const none = 'there was no release in the last 180 days';
    conclusions.unknown('releases.as-frequent', none);
    conclusions.unknown('releases.more-frequent', none);
  }
  const [now, then] = [recent, before].map(releases =>
    releases.flatMap(({ leadTimes }) => leadTimes),
  );
  if (now.length > 0 && then.length > 0) {
    conclusions.is('releases.faster', median(now) < median(then), [
      {
        title: `${median(now)} hours in the last 90 days, ${median(
          then,
        )} in the 90 days before`,
      },
    ]);
  } else {
    conclusions.unknown(
      'releases.faster',
      'there are not releases with commits in both of the last two quarters',
    );
  }
}

/** The hours between the commits of a release and the release. */
export function leadTimesOf(tag: Tag, commits: Date[]): number[] {
  return commits.map(time =>
    Math.max(0, (tag.time.getTime() - time.getTime()) / HOUR),
  );
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const value =
    sorted.length % 2 === 1
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return Math.round(value * 10) / 10;
}
