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

import { FactName } from '../catalogue';
import { Conclusions } from '../facts/Conclusions';
import { Issue, Readings } from './Report';

const DAY = 24 * 60 * 60 * 1000;

/** Vulnerabilities that have been known for too long, as far as a report says since when they are known. */
export function concludeOverdue(
  readings: Readings[],
  now: Date,
  conclusions: Conclusions,
): void {
  const dated = readings
    .flatMap(({ vulnerabilities }) => vulnerabilities ?? [])
    .filter(({ published }) => published !== undefined);
  const issues = [...new Map(dated.map(issue => [issue.key, issue])).values()];
  const looked = readings.some(({ datesVulnerabilities }) =>
    Boolean(datesVulnerabilities),
  );
  const overdue = (name: FactName, found: Issue[]) => {
    if (looked) {
      conclusions.is(
        name,
        found.length,
        found.map(({ evidence }) => evidence),
      );
    } else {
      conclusions.unknown(
        name,
        'no report that dates vulnerabilities, as that of Trivy, was given',
      );
    }
  };
  const days = ({ published }: Issue) =>
    published ? (now.getTime() - published.getTime()) / DAY : 0;
  overdue(
    'report.overdue-critical-vulnerabilities',
    issues.filter(
      issue =>
        issue.severity === 'critical' && days(issue) > 14 && days(issue) < 180,
    ),
  );
  overdue(
    'report.overdue-updates',
    issues.filter(
      issue => issue.hasFix && issue.severity !== 'other' && days(issue) > 90,
    ),
  );
}
