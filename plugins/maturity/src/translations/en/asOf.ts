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

/** A rollup as of a date. */
export const asOf = {
  asOf: {
    date: 'As of',
    organization: 'Organisation',
    organizationThen: 'as it was then',
    organizationNow: 'as it is now',
    title: 'As of {{date}}',
    countedThen:
      'As it was at the beginning of that day (UTC): services count where they were then, by the model and the rule of that time.',
    countedNow:
      'As it was at the beginning of that day (UTC), by the model and the rule of that time; services count where they are today.',
    assumed:
      'The catalog was first read later: what was where is taken from that reading.',
    leftOut:
      'The trend, cohorts, filters and the list of services are of today only and are left out.',
    leave: 'Show today',
    unreadTitle: '“{{text}}” in the address is no date of the past',
    unread:
      'It is left out here. A date is written like {{example}}, and is not later than today.',
    unreadLeave: 'Remove it',
    between: ' ',
  },
} as const;
