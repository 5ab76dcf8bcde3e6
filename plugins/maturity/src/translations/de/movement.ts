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

/** What moved between two dates, and why. */
export const movement = {
  'movement.title': 'Was sich bewegt hat und warum',
  'movement.titleChange': 'Was sich bewegt hat und warum: {{change}}',
  'movement.titleMain':
    'Was sich bewegt hat und warum: {{change}}, vor allem {{cause}}',
  'movement.subtitle':
    'Services auf {{level}} oder höher; die Ursachen ergeben zusammen den Unterschied',
  'movement.since': 'Von',
  'movement.until': 'Bis',
  'movement.now': 'Jetzt',
  'movement.loading': 'Es wird geladen, was sich bewegt hat',
  'movement.errorTitle': 'Was sich bewegt hat, konnte nicht gelesen werden',
  'movement.nothing': 'In diesem Zeitraum hat sich nichts bewegt.',
  'movement.assumed':
    'Der Zeitraum beginnt, bevor der Katalog zum ersten Mal gelesen wurde. Für die Zeit davor wird angenommen, dass jedem gehörte, was ihm beim ersten Lesen gehörte.',
  'movement.causeTitle': 'Ursache',
  'movement.subjects': 'Bewegte Services',
  'movement.moved_one': 'Hat {{count}} Service bewegt',
  'movement.moved_other': 'Hat {{count}} Services bewegt',
  'movement.servicesOf': 'Services, bewegt durch: {{cause}}',
  'movement.listed':
    'Alle Services, deren Gesamtstufe sich dadurch geändert hat, gleich auf welcher Stufe.',
  'movement.before': 'Vorher',
  'movement.after': 'Nachher',
  'movement.lastChange': 'Letzte Änderung',
  'movement.notCounted': 'nicht gezählt',
  'movement.cause.answer': 'Antworten',
  'movement.cause.facts': 'Fakten',
  'movement.cause.expiry': 'Abgelaufene Antworten',
  'movement.cause.exception': 'Ausnahmen',
  'movement.cause.added': 'Neue Services',
  'movement.cause.removed': 'Entfernte Services',
  'movement.cause.placement': 'Wechsel zwischen Teams',
  'movement.cause.attributes': 'Typ oder Lebenszyklus geändert',
  'movement.cause.model': 'Modell oder Regel geändert',
  'movement.cause.correction': 'Berichtigungen',
};
