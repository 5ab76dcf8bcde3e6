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

/** How often services are delivered. */
export const delivery = {
  'delivery.title': 'Auslieferung',
  'delivery.titleService':
    '{{rate}}-mal pro Woche ausgeliefert; das Ziel ist {{target}}',
  'delivery.titleScope':
    'Ziel für Auslieferungen erreicht: {{onTarget}} von {{measured}} gemessenen Services',
  'delivery.titleBegun': 'Auslieferungen werden seit dieser Woche gemessen',
  'delivery.titleUnknown': 'Auslieferungen werden nicht gemessen',
  'delivery.subtitle':
    'Deployments in Produktion, sonst Releases, in {{weeks}} ganzen Wochen seit {{from}}',
  'delivery.begun':
    'Wie oft ausgeliefert wird, lässt sich sagen, sobald die Woche vorbei ist.',
  'delivery.unknown':
    'Noch sendet niemand Deployments oder Releases. Die Pipeline kann für jedes ein Ereignis senden, oder maturity-facts liest die Releases aus den Tags des Repositorys.',
  'delivery.loading': 'Die Auslieferungen werden geladen',
  'delivery.errorTitle': 'Die Auslieferungen konnten nicht gelesen werden',
  'delivery.frequency': 'Auslieferungen pro Woche',
  'delivery.frequencyScope': 'Auslieferungen pro Woche, Median der Services',
  'delivery.target': 'Ziel: {{target}}',
  'delivery.leadTime': 'Vom Commit zur Auslieferung',
  'delivery.leadTimeDetail': 'Im Median',
  'delivery.notKnown': 'Nicht bekannt',
  'delivery.minutes': '{{number}} Min.',
  'delivery.hours': '{{number}} Std.',
  'delivery.days': '{{number}} Tage',
  'delivery.last': 'Letzte Auslieferung',
  'delivery.services': 'Gemessene Services',
  'delivery.servicesDetail':
    '{{deployments}} nach Deployments, {{releases}} nach Releases',
  'delivery.chart':
    'Auslieferungen pro Woche seit {{from}}, davon {{number}} im Zeitraum',
  'delivery.chartScope':
    'Auslieferungen pro Woche und gemessenem Service seit {{from}}',
  'delivery.targetLine': 'Die gestrichelte Linie ist das Ziel.',
  'delivery.notMeasuredWeeks': 'Wochen ohne Messung sind schraffiert.',
  'delivery.week': 'Woche vom',
  'delivery.thisWeek': '{{week}} (bisher)',
  'delivery.deliveries': 'Auslieferungen',
  'delivery.measured': 'Gemessene Services',
  'delivery.weekUnknown': 'Nicht gemessen',
};
