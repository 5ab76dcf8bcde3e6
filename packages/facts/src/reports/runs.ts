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
import { isRecord, textAt } from '../parsers/data';
import { Readings, ReportReader, Run } from './Report';

const DAY = 24 * 60 * 60 * 1000;
const WINDOW_DAYS = 30;
const mainNames = ['main', 'master', 'trunk'];
const outcomes: Record<string, boolean> = {
  success: true,
  failure: false,
  failed: false,
  timed_out: false,
  startup_failure: false,
};

/** The list of runs that `gh run list --json` prints, and the list of pipelines of GitLab's API. */
export const runsReader: ReportReader = {
  format: 'runs of GitHub Actions or GitLab CI',
  recognizes: ({ data: [value] }) =>
    Array.isArray(value) && value.length > 0 && value.every(isRun),
  read: ({ file, data: [value] }) => ({
    runs: (Array.isArray(value) ? value : []).flatMap<Run>(run => {
      const outcome = textAt(run, 'conclusion') ?? textAt(run, 'status') ?? '';
      const time = new Date(timeOf(run) ?? '');
      // what was cancelled or skipped, or goes on, neither succeeded nor failed
      return Object.hasOwn(outcomes, outcome) && !Number.isNaN(time.getTime())
        ? [
            {
              branch: branchOf(run) ?? '',
              time,
              succeeded: outcomes[outcome],
              file,
            },
          ]
        : [];
    }),
  }),
};

/** How often the main branch succeeds. */
export function concludeRuns(
  readings: Readings[],
  now: Date,
  conclusions: Conclusions,
): void {
  const name = 'runs.main-success-percent';
  const lists = readings.flatMap(({ runs }) => (runs ? [runs] : []));
  if (lists.length === 0) {
    conclusions.unknown(name, 'no list of runs was given');
    return;
  }
  const recent = lists.flat().filter(({ branch, time }) => {
    const age = now.getTime() - time.getTime();
    return mainNames.includes(branch) && age >= 0 && age < WINDOW_DAYS * DAY;
  });
  if (recent.length === 0) {
    conclusions.unknown(
      name,
      `no run of ${mainNames.join(
        ', ',
      )} came to an end in the last ${WINDOW_DAYS} days`,
    );
    return;
  }
  const succeeded = recent.filter(run => run.succeeded).length;
  conclusions.is(name, Math.floor((100 * succeeded) / recent.length), [
    {
      title: `${succeeded} of ${recent.length} runs in ${WINDOW_DAYS} days succeeded`,
      file: recent[0].file,
      line: 1,
    },
  ]);
}

function isRun(value: unknown): boolean {
  return (
    isRecord(value) &&
    branchOf(value) !== undefined &&
    timeOf(value) !== undefined &&
    (textAt(value, 'conclusion') ?? textAt(value, 'status')) !== undefined
  );
}

function branchOf(run: unknown): string | undefined {
  return textAt(run, 'headBranch') ?? textAt(run, 'ref');
}

function timeOf(run: unknown): string | undefined {
  return textAt(run, 'createdAt') ?? textAt(run, 'created_at');
}
