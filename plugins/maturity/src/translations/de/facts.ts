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
/** What machines observed about a subject. */
export const facts = {
  'facts.title': 'Was Fakten sagen',
  'facts.yes': 'ja',
  'facts.no': 'nein',
  'facts.observed': '{{source}} · {{date}}',
  'facts.stale': 'länger nichts gehört; zählt bis {{date}}',
  'facts.conflict': 'Fakten sagen etwas anderes',
  'facts.sideOfFacts': 'Fakten: {{answer}}',
  'facts.sideOfPerson': '{{author}}: {{answer}}. Diese Antwort zählt.',
  'facts.yield': 'Die Fakten antworten lassen',
  'facts.hintMet': 'Ein Zeichen, dass es erfüllt ist',
  'facts.hintNotMet': 'Ein Zeichen, dass es nicht erfüllt ist',
  'facts.accept': 'Damit als Nachweis „{{answer}}“ antworten',
  'facts.answered': 'Fakten · {{date}}',
  'facts.answeredHere': 'Von Fakten beantwortet, so seit {{date}}.',
  'facts.expired':
    'Fakten sagten „{{answer}}“. Sie sind am {{date}} abgelaufen; es ist wieder unbekannt.',
  'facts.disagree': 'Fakten sagen etwas anderes',
  'facts.reasonLabel': 'Warum du anders antwortest als die Fakten',
  'facts.history': 'Fakten: {{before}} → {{after}}',
};
