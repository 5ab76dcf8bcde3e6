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

/** Keeping answers true: what supports them, and renewing them before they expire. */
export const expiring = {
  'expiring.expired_one': '{{count}} Antwort ist abgelaufen',
  'expiring.expired_other': '{{count}} Antworten sind abgelaufen',
  'expiring.soon_one': '{{count}} Antwort läuft bald ab',
  'expiring.soon_other': '{{count}} Antworten laufen bald ab',
  'expiring.review': 'Durchsehen',
  'expiring.title': 'Stimmt das noch?',
  'expiring.explanation':
    'Nimm heraus, was sich geändert hat, und beantworte es neu. Der Rest gilt ab heute, unter deinem Namen.',
  'expiring.stillTrue': 'Stimmt noch',
  'expiring.stillTrueCount_one': 'Stimmt noch: {{count}} Antwort',
  'expiring.stillTrueCount_other': 'Stimmt noch: {{count}} Antworten',
  'expiring.changed_one':
    '{{count}} Antwort hat inzwischen jemand anderes geändert; sie bleibt.',
  'expiring.changed_other':
    '{{count}} Antworten hat inzwischen jemand anderes geändert; sie bleiben.',
  'expiring.confirmed': '{{author}}: weiterhin „{{answer}}“',
  'expiring.proof':
    'Es gilt nur mit Nachweis als erfüllt. Füge einen Link oder eine Notiz hinzu, dann wird es als erfüllt gespeichert.',
  'expiring.evidenceDate': 'Datum',
  'expiring.markdown': 'Auf Wunsch in Markdown',
};
