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

/** Gaps, filters and lenses of rollups. */
export const gaps = {
  'selection.title': 'Filter',
  'selection.titleCount_one': '{{count}} Filter',
  'selection.titleCount_other': '{{count}} Filter',
  'selection.loading': 'Es wird nachgesehen, was hier vorkommt',
  'selection.any': 'Alle',
  'selection.value': '{{value}} ({{services}})',
  'selection.clear': 'Alle aufheben',
  'selection.depth': 'Gezählt wird',
  'selection.depthAll': 'Mit allem darunter',
  'selection.depthOwn': 'Nur was ihr selbst gehört',
  'selection.kind': 'Art',
  'selection.type': 'Typ',
  'selection.lifecycle': 'Lebenszyklus',
  'selection.tag': 'Schlagwort',
  'selection.system': 'System',
  'selection.domain': 'Domäne',
  'selection.cohort': 'Kohorte',
  'lens.title': 'Blickwinkel',
  'lens.all': 'Alle Blickwinkel',
  'lens.compliance': 'Compliance',
  'lens.security': 'Sicherheit',
  'lens.performance': 'Leistung',
  'lens.cost': 'Kosten',
  'gaps.title': 'Lücken',
  'gaps.titleLift_one':
    'Ein einziges Kriterium aus {{category}} würde {{count}} von {{assessed}} Services um eine Stufe heben',
  'gaps.titleLift_other':
    'Ein einziges Kriterium aus {{category}} würde {{count}} von {{assessed}} Services um eine Stufe heben',
  'gaps.titleNoLift':
    'Kein Kriterium allein würde einen Service um eine Stufe heben',
  'gaps.subtitle_one':
    'Kriterien danach, wie viele Services sie für ihre nächste Stufe brauchen; {{count}} Service ist bewertet',
  'gaps.subtitle_other':
    'Kriterien danach, wie viele Services sie für ihre nächste Stufe brauchen; {{count}} Services sind bewertet',
  'gaps.loading': 'Die Lücken werden geladen',
  'gaps.errorTitle': 'Die Lücken konnten nicht gelesen werden',
  'gaps.nothing': 'Nichts hält diese Services auf.',
  'gaps.noneAssessed':
    'Hier ist noch kein Service bewertet, daher lässt sich nicht sagen, was ihn aufhält.',
  'gaps.criterion': 'Kriterium',
  'gaps.level': 'Stufe',
  'gaps.effort': 'Aufwand je Service',
  'gaps.bar': 'Aufgehalten, würde eine Stufe gewinnen',
  'gaps.held': 'Aufgehalten',
  'gaps.lift': 'Gewinn',
  'gaps.plus': '+{{lift}}',
  'gaps.sort': 'Reihenfolge',
  'gaps.sortHeld': 'Die meisten aufgehaltenen Services',
  'gaps.sortLift': 'Größter Gewinn',
  'gaps.keyLift': 'würde allein dadurch eine Stufe gewinnen',
  'gaps.keyHeld': 'aufgehalten, braucht mehr als das',
  'gaps.more_one': '{{count}} weiteres zeigen',
  'gaps.more_other': '{{count}} weitere zeigen',
  'gaps.services': 'Services, die aufgehalten werden von: {{statement}}',
  'gaps.answers': 'Wie sie heute antworten',
  'gaps.partly': 'teilweise: {{number}}',
  'gaps.notMet': 'nicht erfüllt: {{number}}',
  'gaps.unknown': 'unbekannt: {{number}}',
  'gaps.expiring_one':
    'Bei {{count}} Service läuft in den nächsten vier Wochen eine Antwort ab.',
  'gaps.expiring_other':
    'Bei {{count}} Services laufen in den nächsten vier Wochen Antworten ab.',
  'gaps.expired_one': 'Bei {{count}} Service ist eine Antwort abgelaufen.',
  'gaps.expired_other': 'Bei {{count}} Services sind Antworten abgelaufen.',
  'gaps.liftDetail':
    '{{lift}} würden allein dadurch eine Stufe gewinnen; {{others}} brauchen mindestens ein weiteres Kriterium.',
};
