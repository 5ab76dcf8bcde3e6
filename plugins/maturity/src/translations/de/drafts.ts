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

/** Answers copied from similar subjects, until somebody confirms them. */
export const drafts = {
  'drafts.copy': 'Von einem ähnlichen Service übernehmen …',
  'drafts.copyTeam': 'Von einem ähnlichen Team übernehmen …',
  'drafts.copyTitle': 'Antworten als Entwürfe übernehmen',
  'drafts.copyFrom': 'Von {{title}} übernehmen',
  'drafts.explanation':
    'Wähle, wovon du übernehmen willst. Die Antworten kommen mit Begründung und Nachweisen als Entwürfe herüber und zählen nicht, bis du sie bestätigst.',
  'drafts.search': 'Nach Namen suchen',
  'drafts.similar': 'Ähnliche, die ähnlichsten zuerst',
  'drafts.noneSimilar':
    'Es ist noch nichts Vergleichbares bewertet, das du lesen darfst.',
  'drafts.noneFound': 'Nichts Bewertetes trägt das im Namen.',
  'drafts.sameType': 'gleicher Typ',
  'drafts.sameSystem': 'gleiches System',
  'drafts.sameOwner': 'gleicher Owner',
  'drafts.sharedTags': 'gemeinsame Tags',
  'drafts.answered': '{{decided}} von {{total}} beantwortet',
  'drafts.dimensions': 'Welche Dimensionen?',
  'drafts.another': 'Anderen wählen',
  'drafts.close': 'Schließen',
  'drafts.nothingCounts': 'Entwürfe zählen nicht, bis sie bestätigt sind.',
  'drafts.review': 'Durchsehen',
  'drafts.withheldWhy':
    'Wovon sie übernommen wurden, ist für dich nicht sichtbar oder nicht mehr da, oder ihre Kriterien werden nicht mehr gefragt.',
  'drafts.title': 'Entwürfe',
  'drafts.reviewExplanation':
    'Bestätige, was auch hier stimmt: Es gilt ab heute, unter deinem Namen. Was schon beantwortet ist, ist nicht ausgewählt.',
  'drafts.from': 'von {{title}}',
  'drafts.replaces': 'Ersetzt „{{answer}}“ vom {{date}}.',
  'drafts.draft': 'Entwurf',
  'drafts.suggested': 'Entwurf: {{answer}}',
  'drafts.origin': 'Von {{title}} übernommen durch {{author}} am {{date}}.',
  'drafts.confirm': 'Bestätigen',
  'drafts.discard': 'Verwerfen',
  'drafts.copiedFrom': 'übernommen von {{title}}',
  'drafts.copyCount_one': '{{count}} Antwort als Entwurf übernehmen',
  'drafts.copyCount_other': '{{count}} Antworten als Entwürfe übernehmen',
  'drafts.copied_one': '{{count}} Entwurf übernommen',
  'drafts.copied_other': '{{count}} Entwürfe übernommen',
  'drafts.skipped_one': '{{count}} Antwort kommt nicht mit:',
  'drafts.skipped_other': '{{count}} Antworten kommen nicht mit:',
  'drafts.notAsked_one':
    '{{count}} auf ein Kriterium, das hier nicht gefragt wird',
  'drafts.notAsked_other':
    '{{count}} auf Kriterien, die hier nicht gefragt werden',
  'drafts.expired_one': '{{count}} ist abgelaufen',
  'drafts.expired_other': '{{count}} sind abgelaufen',
  'drafts.repository_one': '{{count}} wird im Repository beantwortet',
  'drafts.repository_other': '{{count}} werden im Repository beantwortet',
  'drafts.fact_one': '{{count}} wird durch einen Fakt beantwortet',
  'drafts.fact_other': '{{count}} werden durch Fakten beantwortet',
  'drafts.notAllowed_one': '{{count}} wäre heute so nicht möglich',
  'drafts.notAllowed_other': '{{count}} wären heute so nicht möglich',
  'drafts.same_one': '{{count}} ist hier schon gleich',
  'drafts.same_other': '{{count}} sind hier schon gleich',
  'drafts.note_one': '{{count}} Entwurf zu bestätigen',
  'drafts.note_other': '{{count}} Entwürfe zu bestätigen',
  'drafts.withheld_one': '{{count}} Entwurf wird dir nicht gezeigt',
  'drafts.withheld_other': '{{count}} Entwürfe werden dir nicht gezeigt',
  'drafts.changed_one':
    '{{count}} Kriterium hat inzwischen jemand anderes beantwortet; diese Antwort bleibt.',
  'drafts.changed_other':
    '{{count}} Kriterien hat inzwischen jemand anderes beantwortet; diese Antworten bleiben.',
  'drafts.evidence_one': '{{count}} Nachweis',
  'drafts.evidence_other': '{{count}} Nachweise',
  'drafts.confirmCount_one': '{{count}} bestätigen',
  'drafts.confirmCount_other': '{{count}} bestätigen',
  'drafts.discardCount_one': '{{count}} verwerfen',
  'drafts.discardCount_other': '{{count}} verwerfen',
};
