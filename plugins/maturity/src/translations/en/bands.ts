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

/** The organisation itself, its teams and its services. */
export const bands = {
  bands: {
    title: 'Organisation, teams and services',
    subtitle:
      'The organisation itself, its teams and its services: three things that are never added up. Edition {{edition}}',
    own: 'own practices',
    teams_one: '{{count}} team, own practices',
    teams_other: '{{count}} teams, own practices',
    services_one: '{{count}} service',
    services_other: '{{count}} services',
    ofTeams: 'Teams, {{dimension}}',
    noLevels: 'Too few criteria for a level',
    coverage: '{{share}} ({{decided}} of {{total}} criteria)',
    freshness: 'Freshness',
    freshnessCounts:
      '{{fresh}} fresh, {{expiring}} expiring, {{expired}} expired, {{unanswered}} unanswered',
  },
} as const;
