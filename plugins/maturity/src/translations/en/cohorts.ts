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

/** Cohorts side by side. */
export const cohorts = {
  cohorts: {
    title: 'Cohorts side by side',
    titleLeading: '{{name}} is furthest: {{share}} at {{level}} or above',
    subtitle:
      'Bars: distribution over the levels, overall. Share at {{level}} or above; mean score of the n services that have a level',
    errorTitle: 'The cohorts could not be read',
    cloudNative: 'Cloud native',
    migrating: 'Migrating',
    notCloudNative: 'Not cloud native',
    unknown: 'No cohort',
    services_one: '{{count}} service',
    services_other: '{{count}} services',
    meanScore: 'Mean score',
    of: 'n = {{number}}',
    scored: 'n of the mean',
  },
} as const;
