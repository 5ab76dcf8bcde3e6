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
import { isProductionName } from '../ci/environments';
import { at, isRecord, textAt } from '../parsers/data';
import { Deployment, Readings, ReportReader } from './Report';

const DAY = 24 * 60 * 60 * 1000;
const WINDOW_DAYS = 90;
/** What came before the list begins is not in it. */
const LEAD_DAYS = 14;

/** The lists of deployments that the APIs of GitHub and GitLab give. */
export const deploymentsReader: ReportReader = {
  format: 'deployments of GitHub or GitLab',
  recognizes: ({ data: [value] }) =>
    Array.isArray(value) && value.length > 0 && value.every(isDeployment),
  read: ({ file, data: [value] }) => ({
    deployments: (Array.isArray(value) ? value : []).flatMap<Deployment>(
      item => {
        const time = new Date(textAt(item, 'created_at') ?? '');
        // GitLab says how it ended; GitHub lists what was begun
        return Number.isNaN(time.getTime()) ||
          (textAt(item, 'status') ?? 'success') !== 'success'
          ? []
          : [
              {
                environment: environmentOf(item) ?? '',
                commit: textAt(item, 'sha') ?? '',
                time,
                file,
              },
            ];
      },
    ),
  }),
};

/** Whether what reaches production was somewhere else before. */
export function concludeDeployments(
  readings: Readings[],
  now: Date,
  conclusions: Conclusions,
): void {
  const name = 'deployments.tried-first-percent';
  const deployments = readings
    .flatMap(reading => reading.deployments ?? [])
    .sort((a, b) => a.time.getTime() - b.time.getTime());
  if (deployments.length === 0) {
    conclusions.unknown(name, 'no list of deployments was given');
    return;
  }
  const start = deployments[0].time.getTime() + LEAD_DAYS * DAY;
  // a commit that was in production before is a way back, and no release
  const releases = deployments.filter(
    (deployment, index) =>
      isProductionName(deployment.environment) &&
      deployment.time.getTime() >= start &&
      deployment.time <= now &&
      now.getTime() - deployment.time.getTime() < WINDOW_DAYS * DAY &&
      !deployments
        .slice(0, index)
        .some(
          ({ environment, commit }) =>
            isProductionName(environment) && commit === deployment.commit,
        ),
  );
  if (releases.length === 0) {
    conclusions.unknown(
      name,
      `no new commit reached production in the last ${WINDOW_DAYS} days, or the list begins too late`,
    );
    return;
  }
  const tried = releases.filter(({ commit, time }) =>
    deployments.some(
      earlier =>
        !isProductionName(earlier.environment) &&
        earlier.commit === commit &&
        earlier.time < time,
    ),
  );
  conclusions.is(name, Math.floor((100 * tried.length) / releases.length), [
    {
      title: `${tried.length} of ${releases.length} releases in ${WINDOW_DAYS} days were in another environment before`,
      file: releases[0].file,
      line: 1,
    },
  ]);
}

function isDeployment(value: unknown): boolean {
  return (
    isRecord(value) &&
    environmentOf(value) !== undefined &&
    textAt(value, 'sha') !== undefined &&
    textAt(value, 'created_at') !== undefined
  );
}

function environmentOf(deployment: unknown): string | undefined {
  return (
    textAt(deployment, 'environment', 'name') ??
    (isRecord(at(deployment, 'environment'))
      ? undefined
      : textAt(deployment, 'environment'))
  );
}
