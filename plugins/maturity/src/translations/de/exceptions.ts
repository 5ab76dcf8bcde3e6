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
/** Exceptions: approved waivers of a criterion, with a reason and an end. */
export const exceptions = {
  'exceptions.title': 'Ausnahme',
  'exceptions.none':
    'Keine Ausnahme. Solange eine genehmigt ist, zählt das Kriterium in der Stufe mit Ausnahmen nicht mit; die Stufe ohne sie bleibt daneben bestehen.',
  'exceptions.ask': 'Ausnahme beantragen',
  'exceptions.reason': 'Warum es eine Zeit lang nicht zählen soll',
  'exceptions.reasonMissing':
    'Gib einen Grund an; wer entscheidet, hat sonst keinen Anhalt',
  'exceptions.endsOn': 'Endet am',
  'exceptions.endWrong':
    'Nenne einen Tag ab morgen, höchstens {{days}} Tage entfernt',
  'exceptions.covers': 'Für',
  'exceptions.coversSubject': 'nur hier',
  'exceptions.coversOwned': 'alles, was {{group}} gehört',
  'exceptions.send': 'Beantragen',
  'exceptions.approve': 'Genehmigen',
  'exceptions.deny': 'Ablehnen',
  'exceptions.revoke': 'Aufheben',
  'exceptions.withdraw': 'Zurückziehen',
  'exceptions.decisionReason': 'Grund',
  'exceptions.requested': 'Wartet auf eine Entscheidung, bis {{date}}',
  'exceptions.approved': 'Genehmigt bis {{date}}',
  'exceptions.by': 'Beantragt von {{author}}, {{date}}',
  'exceptions.decidedBy': 'Genehmigt von {{author}}, {{date}}',
  'exceptions.denied': 'Abgelehnt am {{date}}',
  'exceptions.revoked': 'Aufgehoben am {{date}}',
  'exceptions.withdrawn': 'Zurückgezogen am {{date}}',
  'exceptions.expired': 'Abgelaufen am {{date}}',
  'exceptions.lapsed': 'Bis {{date}} nicht entschieden',
  'exceptions.deniedBy': 'Abgelehnt von {{author}}, {{date}}',
  'exceptions.endedBy': 'Beendet von {{author}}, {{date}}',
  'exceptions.relative': '{{date}} ({{when}})',
  'exceptions.forOwned': 'Für alles, was {{group}} gehört',
  'exceptions.someGroup': 'eine Gruppe, die du nicht sehen darfst',
  'exceptions.failed': 'Die Ausnahme wurde nicht geändert',
  'exceptions.without_one': 'Ohne 1 Ausnahme: {{level}}',
  'exceptions.without_other': 'Ohne {{count}} Ausnahmen: {{level}}',
  'exceptions.inEffect_one': '1 Ausnahme wirkt, ändert aber keine Stufe',
  'exceptions.inEffect_other':
    '{{count}} Ausnahmen wirken, ändern aber keine Stufe',
  'exceptions.historyApproved': '{{author}} hat eine Ausnahme genehmigt',
  'exceptions.historyRevoked': '{{author}} hat eine Ausnahme aufgehoben',
  'exceptions.historyExpired': 'Eine Ausnahme ist abgelaufen',
};
