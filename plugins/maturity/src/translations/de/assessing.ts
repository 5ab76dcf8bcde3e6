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

/** One criterion: what it says, how it is answered, and by whom. */
export const assessing = {
  'criteria.title': '{{dimension}} › {{category}}',
  'criteria.close': 'Liste schließen',
  'criteria.answeredBy': '{{author}} · {{date}}',
  'criteria.noAnswer': 'noch keine Antwort',
  'criteria.expired': 'abgelaufen, wieder unbekannt',
  'criteria.expires': 'läuft am {{date}} ab',
  'criteria.unsent': 'noch nicht gespeichert',
  'criteria.conflict': 'auch von jemand anderem beantwortet',
  'criterion.place': '{{dimension}} › {{category}} › {{level}}',
  'criterion.close': 'Kriterium schließen',
  'criterion.properties': 'Eigenschaften',
  'criterion.effort': 'Aufwand: {{effort}}',
  'criterion.mustHave': 'Pflicht',
  'criterion.someone': 'Jemand',
  'criterion.why': 'Warum es wichtig ist',
  'criterion.how': 'Wie man hinkommt',
  'criterion.evidence': 'Was als Nachweis gilt',
  'criterion.successors': 'Was es ablöst',
  'criterion.successorsRule':
    'Es gilt auch als erfüllt, sobald eines davon erfüllt ist:',
  'criterion.expires': 'Läuft ab',
  'criterion.expiresThen': '({{when}}), dann wieder unbekannt',
  'criterion.others': 'Andere Kriterien',
  'criterion.previous': 'Zurück',
  'criterion.next': 'Weiter',
  'effort.small': 'Stunden',
  'effort.medium': 'Tage',
  'effort.large': 'Wochen',
  'lens.compliance': 'Blickwinkel: Compliance',
  'lens.security': 'Blickwinkel: Sicherheit',
  'lens.performance': 'Blickwinkel: Leistung',
  'lens.cost': 'Blickwinkel: Kosten',
  'answer.group': 'Antwort',
  'answer.met': 'Erfüllt',
  'answer.partly': 'Teilweise',
  'answer.notMet': 'Nicht erfüllt',
  'answer.notApplicable': 'Entfällt',
  'answer.unknown': 'Keine Antwort',
  'answer.none': 'Noch keine Antwort. Die Tasten 1 bis 4 antworten.',
  'answer.by': '{{author}}, {{date}}',
  'answer.saving': 'Wird gespeichert…',
  'answer.saved': 'Beantwortet von {{byline}} · gespeichert',
  'answer.withdraw': 'Antwort zurückziehen',
  'answer.alwaysApplies': 'Dieses Kriterium gilt für alle',
  'answer.reasonLabel': 'Warum entfällt es?',
  'answer.reasonMissing': 'Sag in wenigen Worten, warum es entfällt.',
  'answer.saveReason': 'Als entfallend speichern',
  'answer.quote': '„{{text}}“',
  'answer.readOnly':
    'Die Eigentümer antworten dafür. Lesen kannst du hier alles.',
  'answer.expired':
    '{{author}} hat „{{answer}}“ geantwortet. Die Antwort ist am {{date}} abgelaufen und wieder unbekannt.',
  'answer.unsentTitle': 'Noch nicht gespeichert',
  'answer.unsent': '„{{answer}}“ bleibt hier stehen. {{reason}}',
  'answer.conflictTitle': 'Inzwischen von jemand anderem beantwortet',
  'answer.conflict':
    'Seit du diese Seite geöffnet hast, gibt es zwei Antworten. Welche gilt?',
  'answer.yours': 'Du, gerade eben',
  'answer.keepYours': 'Deine behalten',
  'answer.keepTheirs': 'Die andere behalten',
  'answer.withdrawnMeanwhile': 'inzwischen zurückgezogen',
  'answer.bothInHistory': 'Was gespeichert ist, bleibt im Verlauf.',
  'answer.announceSaved': 'Gespeichert: {{statement}}. Gesamt: {{level}}',
  'evidence.title': 'Nachweise ({{number}})',
  'evidence.add': 'Hinzufügen',
  'evidence.none': 'Es ist kein Nachweis beigefügt.',
  'evidence.answerFirst':
    'Nachweise gehören zu einer Antwort: antworte zuerst.',
  'evidence.newTab': '(öffnet in neuem Tab)',
  'evidence.remove': '{{title}} entfernen',
  'evidence.kind': 'Art des Nachweises',
  'evidence.link': 'Link',
  'evidence.note': 'Notiz',
  'evidence.url': 'Adresse',
  'evidence.linkTitle': 'Titel',
  'evidence.noteText': 'Text der Notiz',
  'evidence.urlProblem':
    'Gib eine Adresse an, die mit http:// oder https:// beginnt.',
  'evidence.noteProblem': 'Schreib etwas, oder brich ab.',
  'evidence.save': 'Nachweis hinzufügen',
  'history.title': 'Verlauf',
  'history.show': 'Zeigen',
  'history.hide': 'Verbergen',
  'history.none': 'Es ist noch nichts geschehen.',
  'history.answer': '{{author}}: {{before}} → {{after}}',
  'history.import': '{{author}}, importiert: {{before}} → {{after}}',
  'history.expiry': 'Antwort abgelaufen: {{before}} → {{after}}',
  'history.moved':
    '{{author}} hat die Bewertung von einer anderen Entität hierher verschoben',
  'history.model': 'Das Modell wurde geändert',
  'history.correction': 'Eine Zählung wurde berichtigt',
  'history.catalog': 'Die Entität wurde im Katalog geändert',
  'history.effect': '{{dimension}}: {{before}} → {{after}}',
};
