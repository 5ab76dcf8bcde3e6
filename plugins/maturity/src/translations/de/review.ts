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

/** Reviews: submitting an assessment, confirming or returning it. */
export const review = {
  'review.notSubmitted': 'Nicht zur Prüfung eingereicht',
  'review.submitted': 'Zur Prüfung eingereicht von {{author}} am {{date}}',
  'review.confirmed': 'Bestätigt von {{author}} am {{date}}',
  'review.returned': 'Mit Anmerkungen zurückgegeben von {{author}} am {{date}}',
  'review.noLevel': 'Eine Prüfung ändert nie eine Stufe.',
  'review.submit': 'Zur Prüfung einreichen',
  'review.submitAgain': 'Erneut einreichen',
  'review.submitNow': 'Einreichen',
  'review.submitExplanation':
    'Jemand anderes bestätigt die Antworten oder gibt sie mit Anmerkungen zurück. Du kannst weiter antworten; was sich ändert, sieht die prüfende Person.',
  'review.note': 'Notiz für die Prüfung (freiwillig)',
  'review.decide': 'Bewertung prüfen',
  'review.decideExplanation':
    'Bestätige die Antworten, oder gib sie zurück und sage, was sich ändern muss. Die Stufen bleiben, wie die Antworten sie ergeben.',
  'review.comment': 'Anmerkung',
  'review.commentOn': 'Anmerkung zu einem Kriterium',
  'review.chooseCriterion': 'Kriterium wählen',
  'review.confirm': 'Bestätigen',
  'review.return': 'Mit Anmerkungen zurückgeben',
  'review.recordConfirmed': '{{author}} hat die Bewertung bestätigt',
  'review.recordReturned': '{{author}} hat die Bewertung zurückgegeben',
  'review.changed_one':
    '{{count}} Antwort hat sich seit dem Einreichen geändert',
  'review.changed_other':
    '{{count}} Antworten haben sich seit dem Einreichen geändert',
  'review.waiting_one': '{{count}} Bewertung wartet auf deine Prüfung',
  'review.waiting_other': '{{count}} Bewertungen warten auf deine Prüfung',
  'review.cameBack_one': '{{count}} Bewertung kam mit Anmerkungen zurück',
  'review.cameBack_other': '{{count}} Bewertungen kamen mit Anmerkungen zurück',
  'review.moreCameBack_one': '{{count}} weitere',
  'review.moreCameBack_other': '{{count}} weitere',
  'review.moreComments_one': '{{count}} weitere Anmerkung',
  'review.moreComments_other': '{{count}} weitere Anmerkungen',
};
