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

/** The assessments of the person who is signed in. */
export const worklist = {
  'pages.parts': 'Teile der Reifegradseite',
  'pages.overview': 'Überblick',
  'worklist.title': 'Meine Bewertungen',
  'worklist.subtitle':
    'Alles, was dir gehört oder was du bewerten darfst, und was zu tun ist',
  'worklist.loading': 'Deine Bewertungen werden geladen',
  'worklist.errorTitle': 'Deine Bewertungen konnten nicht gelesen werden',
  'worklist.empty':
    'Dir gehört nichts, das bewertet wird. Hier erscheint, was deinen Gruppen laut Katalog gehört.',
  'worklist.nothingLeft': 'Hier ist nichts mehr zu tun.',
  'worklist.show': 'Welche Bewertungen gezeigt werden',
  'worklist.state.all': 'Alle',
  'worklist.state.returned': 'Zurückgegeben',
  'worklist.state.notAssessed': 'Nicht bewertet',
  'worklist.state.incomplete': 'Unvollständig',
  'worklist.state.expiring': 'Läuft ab',
  'worklist.state.conflicts': 'Widersprüche',
  'worklist.do.settle_one': 'Zu {{count}} Kriterium sagen Fakten etwas anderes',
  'worklist.do.settle_other':
    'Zu {{count}} Kriterien sagen Fakten etwas anderes',
  'worklist.orderBy': 'Reihenfolge',
  'worklist.order.attention': 'Dringendes zuerst',
  'worklist.order.name': 'Name',
  'worklist.order.level': 'Stufe',
  'worklist.order.coverage': 'Abdeckung',
  'worklist.order.expiry': 'Nächster Ablauf',
  'worklist.column.name': 'Name',
  'worklist.column.toDo': 'Zu tun',
  'worklist.answered': '{{decided}} von {{total}}',
  'worklist.do.answerReviewer':
    'Auf die Anmerkungen eingehen und erneut einreichen',
  'worklist.do.start': 'Mit der Bewertung beginnen',
  'worklist.do.renew_one': '{{count}} Antwort läuft am {{date}} ab',
  'worklist.do.renew_other':
    '{{count}} Antworten laufen ab, die erste am {{date}}',
  'worklist.do.complete_one': '{{count}} Kriterium ohne Antwort',
  'worklist.do.complete_other': '{{count}} Kriterien ohne Antwort',
  'worklist.do.nothing': 'Nichts',
};
