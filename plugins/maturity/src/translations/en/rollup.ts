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

/** Rollups: distributions, trends, children and the services behind them. */
export const rollup = {
  rollup: {
    pickLevel: 'Share at or above',
    atLevel: 'At {{level}} or above',
    servicesAtLevel: 'Services at {{level}} or above',
    atLevelShort: 'at {{level}}+',
    assessed: 'Assessed',
    notAssessedCount_one: '{{count}} service is not assessed',
    notAssessedCount_other: '{{count}} services are not assessed',
    coverageDetail: 'of the criteria are answered',
    provisional: 'Provisional',
    provisionalDetail: 'a dimension is not assessed yet',
    optedOut: 'Opted out',
    optedOutDetail: 'counted, never assessed',
    dimension: 'Dimension',
    distribution: 'Distribution over the levels',
    distributionSubtitle_one: '{{count}} service, edition {{edition}}',
    distributionSubtitle_other: '{{count}} services, edition {{edition}}',
    tableView: 'Table view',
    chartView: 'Chart view',
    key: 'Key',
    segment: '{{number}} {{level}}',
    bar: '{{label}}: {{counts}}',
    nothing: '{{label}}: nothing to count',
    noShare: '–',
    titleEmpty: 'Nothing is counted here',
    titleNotAssessed_one: 'Its service is not assessed yet',
    titleNotAssessed_other: 'None of {{count}} services is assessed yet',
    titleShare: '{{share}} of the services are at {{level}} or above',
    titleLowest:
      '{{share}} of the services are at {{level}} or above; {{dimension}} is the lowest dimension ({{lowest}})',
    heldTitle: 'The counts may be out of date',
    held: 'The catalog suddenly lacks many entities. The counts stay as they were until the next reading confirms it.',
    heldSince:
      'The catalog suddenly lacks many entities. The counts stay as they were on {{date}} until the next reading confirms it.',
    conditionalTitle: 'Only what you may read is counted',
    conditional:
      'There may be more services in this part of the organisation than you see here.',
    emptyTitle: 'No services here',
    empty:
      'A service counts here when it, or a group below, names this as its owner, system or domain in the catalog.',
  },
  children: {
    title: 'The parts one by one',
    titleLeading: '{{name}} leads: {{share}}',
    titleWaiting_one:
      '{{name}}: {{count}} of {{total}} services still to assess',
    titleWaiting_other:
      '{{name}}: {{count}} of {{total}} services still to assess',
    subtitle:
      'Bars: distribution over the levels. Figures: share at {{level}} or above',
    name: 'Name',
    services: 'Services',
    direct: 'Owned directly',
    unnamed: 'Name not visible to you',
    more_one: '{{count}} more is not listed.',
    more_other: '{{count}} more are not listed.',
  },
  subjects: {
    title: 'Services',
    titleFiltered: 'Services · {{dimension}}: {{level}}',
    name: 'Service',
    none: 'There are no services that you may see by name.',
    shown: '{{shown}} of {{total}}',
    more: 'Show more',
    loading: 'Loading…',
    showAll: 'Show all services',
  },
  trend: {
    title: 'How it developed',
    titleUp: 'Up from {{before}} to {{after}} since {{month}}',
    titleDown: 'Down from {{before}} to {{after}} since {{month}}',
    titleSteady: 'Steady at {{after}} since {{month}}',
    subtitle:
      'Share of services by level, week by week; the line is {{level}} or above',
    none: 'There is no history yet. A point is added every week.',
    month: 'Month',
    panel: '{{title}}: from {{before}} to {{after}}',
  },
} as const;
