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
  'bands.title': 'Organisation, Teams und Services',
  'bands.subtitle':
    'Die Organisation selbst, ihre Teams und ihre Services: drei Dinge, die nie zusammengezählt werden. Ausgabe {{edition}}',
  'bands.own': 'eigene Praktiken',
  'bands.teams_one': '{{count}} Team, eigene Praktiken',
  'bands.teams_other': '{{count}} Teams, eigene Praktiken',
  'bands.services_one': '{{count}} Service',
  'bands.services_other': '{{count}} Services',
  'bands.ofTeams': 'Teams, {{dimension}}',
  'bands.noLevels': 'Zu wenige Kriterien für eine Stufe',
  'bands.coverage': '{{share}} ({{decided}} von {{total}} Kriterien)',
  'bands.freshness': 'Aktualität',
  'bands.freshnessCounts':
    '{{fresh}} aktuell, {{expiring}} laufen bald ab, {{expired}} abgelaufen, {{unanswered}} ohne Antwort',
};
