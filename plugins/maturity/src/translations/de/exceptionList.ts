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
/** The lists of exceptions, and their figures. */
export const exceptionList = {
  'exceptionList.title': 'Ausnahmen',
  'exceptionList.titleCount_one': '{{count}} Ausnahme',
  'exceptionList.titleCount_other': '{{count}} Ausnahmen',
  'exceptionList.titleDecide_one':
    'Über {{count}} Ausnahme kannst du entscheiden',
  'exceptionList.titleDecide_other':
    'Über {{count}} Ausnahmen kannst du entscheiden',
  'exceptionList.titleRenew_one': '{{count}} Ausnahme zu erneuern',
  'exceptionList.titleRenew_other': '{{count}} Ausnahmen zu erneuern',
  'exceptionList.titleOwned_one':
    '{{count}} Ausnahme für alles, was hierher gehört',
  'exceptionList.titleOwned_other':
    '{{count}} Ausnahmen für alles, was hierher gehört',
  'exceptionList.subtitle': 'Die neuesten zuerst',
  'exceptionList.subtitleOwned':
    'Für diese Gruppe oder eine darüber, offen oder noch nicht entschieden',
  'exceptionList.subtitleSubject': 'Offen oder noch nicht entschieden',
  'exceptionList.subtitleDecide':
    'Von anderen beantragt, unterhalb deiner Gruppen',
  'exceptionList.subtitleRenew':
    'Sie enden in den nächsten 30 Tagen. Erfülle das Kriterium bis dahin, oder beantrage danach eine neue.',
  'exceptionList.showAll': 'Alle {{total}} zeigen',
  'exceptionList.loading': 'Die Ausnahmen werden geladen',
  'exceptionList.errorTitle': 'Die Ausnahmen konnten nicht gelesen werden',
  'exceptionList.empty':
    'Keine Ausnahme ist offen oder wartet auf eine Entscheidung. Beantragt werden sie im Reifegrad-Tab, beim Kriterium, von denen, denen der Service gehört.',
  'exceptionList.noMatch': 'Auf diese Filter passt keine Ausnahme.',
  'exceptionList.allOwned': 'Alles, was ihr gehört',
  'exceptionList.days_one': '{{count}} Tag',
  'exceptionList.days_other': '{{count}} Tage',
  'exceptionList.part': 'Teil',
  'exceptionList.wholePart': 'alle Teile',
  'exceptionList.mine.title': 'Für',
  'exceptionList.mine.all': 'alle',
  'exceptionList.mine.decide': 'mich zur Entscheidung',
  'exceptionList.mine.owned': 'was mir gehört',
  'exceptionList.state.title': 'Status',
  'exceptionList.state.standing': 'offen und beantragt',
  'exceptionList.state.requested': 'beantragt',
  'exceptionList.state.approved': 'offen',
  'exceptionList.state.expired': 'abgelaufen',
  'exceptionList.state.denied': 'abgelehnt',
  'exceptionList.state.revoked': 'aufgehoben',
  'exceptionList.state.all': 'alle',
  'exceptionList.within.title': 'Endet',
  'exceptionList.within.any': 'irgendwann',
  'exceptionList.within.days': 'in {{days}} Tagen',
  'exceptionList.criterion.title': 'Kriterium',
  'exceptionList.criterion.any': 'alle',
  'exceptionList.figure.open': 'Offen',
  'exceptionList.figure.openDetail': 'genehmigt und nicht beendet',
  'exceptionList.figure.requested': 'Beantragt',
  'exceptionList.figure.requestedDetail': 'warten auf eine Entscheidung',
  'exceptionList.figure.age': 'Alter im Median',
  'exceptionList.figure.oldest': 'die älteste: {{age}}',
  'exceptionList.figure.ending': 'Enden',
  'exceptionList.figure.endingDetail': 'in 90 Tagen',
  'exceptionList.figure.falling': 'Verlieren eine Stufe',
  'exceptionList.figure.fallingDetail': 'Services und Gruppen, in 90 Tagen',
  'exceptionList.figure.firstFall': 'das erste Mal am {{date}}',
  'exceptionList.lapses.title_one':
    '{{count}} fällt, wenn in den nächsten 90 Tagen Ausnahmen enden',
  'exceptionList.lapses.title_other':
    '{{count}} fallen, wenn in den nächsten 90 Tagen Ausnahmen enden',
  'exceptionList.lapses.none': 'Was fällt, wenn Ausnahmen enden',
  'exceptionList.lapses.subtitle': 'Mit den Antworten von jetzt',
  'exceptionList.lapses.date': 'Am',
  'exceptionList.lapses.falls': 'Was fällt',
  'exceptionList.lapses.exceptions': 'Endende Ausnahmen',
  'exceptionList.lapses.fall': '{{dimension}}: {{before}} → {{after}}',
  'exceptionList.lapses.incomplete':
    'Es gibt mehr Ausnahmen oder Services, als betrachtet werden konnten. Wähle einen Teil, um alles davon zu sehen.',
  'exceptionList.switch.title': 'Stufen',
  'exceptionList.switch.with': 'mit Ausnahmen',
  'exceptionList.switch.without': 'ohne Ausnahmen',
  'exceptionList.withoutTitle': 'Stufen ohne Ausnahmen',
  'exceptionList.without_one':
    'Für {{count}} Service wirkt eine Ausnahme. Hier zählen die Kriterien so, wie sie beantwortet sind.',
  'exceptionList.without_other':
    'Für {{count}} Services wirken Ausnahmen. Hier zählen die Kriterien so, wie sie beantwortet sind.',
  'exceptionList.figure.inEffect': 'Mit Ausnahmen',
  'exceptionList.figure.inEffectDetail_one':
    'Services; {{count}} Kriterium zählt nicht mit',
  'exceptionList.figure.inEffectDetail_other':
    'Services; {{count}} Kriterien zählen nicht mit',
  'exceptionList.gapsWithTitle': 'Lücken mit Ausnahmen',
  'exceptionList.gapsWithoutTitle': 'Lücken ohne Ausnahmen',
  'exceptionList.gaps_one':
    'Für {{count}} Service wirkt eine Ausnahme; was sie herausnimmt, hält hier niemanden auf.',
  'exceptionList.gaps_other':
    'Für {{count}} Services wirken Ausnahmen; was sie herausnehmen, hält hier niemanden auf.',
  'exceptionList.waived_one': '{{count}} Kriterium mit Ausnahme',
  'exceptionList.waived_other': '{{count}} Kriterien mit Ausnahme',
};
