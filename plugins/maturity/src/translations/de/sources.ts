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

/** The sources of facts and how they are doing. */
export const sources = {
  'sources.title': 'Faktenquellen',
  'sources.subtitle':
    'Wer für dieses Portal Fakten beobachtet und ob das noch geschieht',
  'sources.reload': 'Neu lesen',
  'sources.loading': 'Die Faktenquellen werden geladen',
  'sources.errorTitle': 'Die Faktenquellen konnten nicht gelesen werden',
  'sources.empty':
    'Niemand beobachtet Fakten. Collectors erscheinen hier, sobald das Backend sie hat, und Pipelines, sobald sie Fakten senden.',
  'sources.finding.fine': 'Alle Faktenquellen funktionieren',
  'sources.finding.trouble_one':
    '{{count}} Faktenquelle braucht Aufmerksamkeit',
  'sources.finding.trouble_other':
    '{{count}} Faktenquellen brauchen Aufmerksamkeit',
  'sources.column.source': 'Quelle',
  'sources.column.state': 'Zustand',
  'sources.column.lastSuccess': 'Letzter Erfolg',
  'sources.column.subjects': 'Abgedeckte Services',
  'sources.column.facts': 'Fakten',
  'sources.column.overdue': 'Überfällig',
  'sources.kind.collector': 'Collector dieses Portals',
  'sources.kind.sender': 'Sendet Fakten',
  'sources.state.working': 'Funktioniert',
  'sources.state.partly': 'Funktioniert teilweise',
  'sources.state.failing': 'Schlägt fehl',
  'sources.state.silent': 'Verstummt',
  'sources.state.waiting': 'Noch nicht gelaufen',
  'sources.state.off': 'Abgeschaltet',
  'sources.covered': '{{covered}} von {{total}}',
  'sources.never': 'Nie',
  'sources.failingSince': 'Sie schlägt seit {{date}} fehl',
  'sources.failingText':
    'Was sie vorher beobachtet hat, zählt als veraltet weiter, bis es abläuft.',
  'sources.failedBatches_one':
    '{{count}} Gruppe von Services ist beim letzten Lauf fehlgeschlagen',
  'sources.failedBatches_other':
    '{{count}} Gruppen von Services sind beim letzten Lauf fehlgeschlagen',
  'sources.partlyText':
    'Was über diese Services bekannt war, zählt weiter, bis es abläuft. Der nächste Lauf versucht es erneut. Der erste Fehler war:',
  'sources.seeLog': 'Das Log des Backends nennt den Grund.',
  'sources.silentText':
    'Alles, was sie gesendet hat, ist überfällig. Sieh nach, ob die Pipelines noch laufen, die das senden.',
  'sources.waitingText':
    'Sie läuft zum ersten Mal kurz nach dem Start des Backends.',
  'sources.senderText':
    'Sie läuft anderswo, etwa in einer Pipeline, und sendet, was sie beobachtet hat.',
  'sources.lastRun': 'Letzter Lauf am {{date}}, {{seconds}} s lang',
};
