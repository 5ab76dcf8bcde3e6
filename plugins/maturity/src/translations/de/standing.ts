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

/** Where a subject stands: levels, states, the staircase and the way on. */
export const standing = {
  'level.long': 'Level {{level}} · {{name}}',
  'level.short': '{{level}} · {{name}}',
  'level.below': 'Unter Level 1',
  'level.notAssessed': 'Nicht bewertet',
  'level.noLevel': 'Zu wenige Kriterien',
  'level.optedOut': 'Ausgenommen',
  'level.provisional': 'vorläufig',
  'state.met': 'erfüllt',
  'state.partly': 'teilweise',
  'state.notMet': 'noch nicht erfüllt',
  'state.notApplicable': 'entfällt',
  'state.unknown': 'unbekannt',
  'state.exception': 'Ausnahme',
  'state.none': 'keine Kriterien',
  'state.expiring': 'läuft bald ab',
  'scope.maturityOfService': 'Reifegrad dieses Services',
  'scope.maturityOfTeam': 'Reifegrad dieses Teams',
  'scope.maturityOfOrganization': 'Reifegrad der Organisation',
  'scope.service': 'Betrifft den Service',
  'scope.team': 'Betrifft das Team',
  'scope.organization': 'Betrifft die Organisation',
  'set.complete': 'Vollständig: die höchste Stufe mit Kriterien ist erreicht',
  'set.decided': '{{decided}} von {{total}} beantwortet',
  'set.empty': 'Keine Kriterien treffen zu',
  'set.metOf': '{{met}} von {{applicable}}',
  'set.small': '{{met}} von {{applicable}} erfüllt',
  'set.towards': '{{share}} von {{level}}',
  'set.towardsLong': '{{share}} von {{level}}',
  'subject.provisional': '{{subject}} · vorläufig',
  'subject.rule':
    'Eine Stufe ist bestanden, wenn {{threshold}} ihres Gewichts und jede Pflicht erfüllt sind, alle Stufen darunter eingeschlossen; keine Dimension darf um mehr als eine zurückliegen.',
  'subject.smallRule': 'Hier gibt es zu wenige Kriterien für eine Stufe.',
  'subject.howComputed': 'So wird gerechnet',
  'subject.notAssessedYet': 'Noch nicht bewertet: {{dimensions}}.',
  'subject.heldBackBy': 'Zurückgehalten durch {{dimensions}}.',
  'subject.openMustHaves_one': '{{count}} Pflicht von {{level}} ist offen.',
  'subject.openMustHaves_other':
    '{{count}} Pflichten von {{level}} sind offen.',
  'figure.coverage': 'Abdeckung',
  'figure.coverageDetail': '{{decided}} von {{total}} Kriterien',
  'figure.freshness': 'Aktualität',
  'figure.freshnessDetail': 'mittleres Alter der Antworten',
  'figure.noAnswers': 'Keine Antworten',
  'figure.days_one': '{{count}} Tag',
  'figure.days_other': '{{count}} Tage',
  'figure.expiring_one': '{{count}} läuft bald ab, am {{date}}',
  'figure.expiring_other': '{{count}} laufen bald ab, die erste am {{date}}',
  'figure.expired_one': '{{count}} ist abgelaufen',
  'figure.expired_other': '{{count}} sind abgelaufen',
  'figure.ofAll': '{{part}} von {{whole}}',
  'dimensions.title': 'Die Dimensionen',
  'dimensions.subtitle': '{{model}}, Ausgabe {{edition}}',
  'dimensions.overall': 'Gesamt',
  'dimensions.axis': '{{title}}: {{detail}}',
  'dimensions.even': 'Alle Dimensionen: {{level}}',
  'dimensions.leading_one': '{{dimensions}} führt: {{level}}',
  'dimensions.leading_other': '{{dimensions}} führen: {{level}}',
  'dimensions.trailing_one': '{{dimensions}} liegt zurück: {{level}}',
  'dimensions.trailing_other': '{{dimensions}} liegen zurück: {{level}}',
  'dimensions.missing_one': '{{count}} Dimension ist noch nicht bewertet',
  'dimensions.missing_other': '{{count}} Dimensionen sind noch nicht bewertet',
  'steps.title_one': '{{count}} Schritt bis {{level}}',
  'steps.title_other': '{{count}} Schritte bis {{level}}',
  'steps.titleNone': 'Nächste Schritte',
  'steps.subtitle': 'Was die Stufe mit dem geringsten Aufwand hebt',
  'steps.place': '{{dimension}} · {{category}} · Aufwand: {{effort}}',
  'steps.effect': '{{before}} → {{after}} von {{level}}',
  'steps.complete': 'Jede Stufe mit Kriterien ist erreicht. Halte sie aktuell.',
  'steps.noLevel': 'Ohne Stufe gibt es keine Schritte zur nächsten.',
  'steps.notReachable':
    'Keine Antwort kann {{levels}} bestehen: mehr als die Hälfte wurde als entfallend beantwortet.',
  'steps.blocked': '{{dimension}} {{level}}',
  'steps.continue': 'Bewertung fortsetzen',
  'steps.showAll_one': 'Den {{count}} Schritt zeigen',
  'steps.showAll_other': 'Alle {{count}} Schritte',
  'steps.showFewer': 'Weniger Schritte',
  'start.title': 'Noch nicht bewertet',
  'start.answered_one': '{{count}} von {{total}} Kriterien ist beantwortet.',
  'start.answered_other': '{{count}} von {{total}} Kriterien sind beantwortet.',
  'start.needed_one':
    '{{count}} weitere Antwort auf {{level}} ergibt ein erstes Profil. Du kannst jederzeit aufhören.',
  'start.needed_other':
    'Etwa {{count}} weitere Antworten auf {{level}} ergeben ein erstes Profil. Du kannst jederzeit aufhören.',
  'start.start': 'Beginnen',
  'staircase.title': 'Die Treppe',
  'staircase.titleWeakest_one':
    'Die Treppe: {{dimensions}} steht am tiefsten ({{level}})',
  'staircase.titleWeakest_other':
    'Die Treppe: {{dimensions}} stehen am tiefsten ({{level}})',
  'staircase.subtitle':
    'Erfüllte Kriterien je Kategorie und Stufe; die Linie zeigt, wie weit jede Kategorie gekommen ist',
  'staircase.label': 'Treppe: Kategorien nach Stufen',
  'staircase.category': 'Kategorie',
  'staircase.cell': '{{category}}, {{level}}: {{state}}',
  'staircase.metOf': '{{met}}/{{applicable}} erfüllt',
  'staircase.noCriteria': 'keine Kriterien',
  'staircase.noCriteriaSkipped': 'keine Kriterien: übersprungen',
  'staircase.notApplicable': 'entf.',
  'staircase.notAssessed': 'nicht bewertet',
  'staircase.reached': 'alles davor ist bestanden',
  'staircase.key': 'Legende',
  'staircase.fold': '{{dimension}} zuklappen',
  'staircase.unfold': '{{dimension}} aufklappen',
  'explanation.title': 'So wird gerechnet',
  'explanation.passes':
    'Eine Stufe ist bestanden, wenn mindestens {{threshold}} ihres anwendbaren Gewichts erfüllt sind, teilweise zur Hälfte gezählt, und jede ihrer Pflichten erfüllt ist.',
  'explanation.level':
    'Erreicht ist die höchste Stufe, die zusammen mit allen darunter bestanden ist. Stufen ohne Kriterien werden übersprungen.',
  'explanation.overall':
    'Die Gesamtstufe rechnet alle Kriterien zusammen, und keine Dimension darf um mehr als eine Stufe zurückliegen.',
  'explanation.unknown':
    'Unbekannt gilt nie als bestanden. Was entfällt, zählt nicht mit, aber eine Stufe, die überwiegend entfällt, kann nicht bestanden werden.',
  'explanation.small':
    'Eine Dimension mit Kriterien auf weniger als drei Stufen hat keine eigene Stufe.',
  'explanation.levels': 'Alle Kriterien, Stufe für Stufe',
  'explanation.levelColumn': 'Stufe',
  'explanation.metColumn': 'Erfüllt',
  'explanation.verdictColumn': 'Ergebnis',
  'explanation.metCell': '{{met}} von {{applicable}} ({{share}})',
  'explanation.passed': 'bestanden',
  'explanation.notPassed': 'noch nicht bestanden',
  'explanation.mostlyNotApplicable': 'entfällt überwiegend',
  'explanation.mustHavesOpen_one': '{{count}} Pflicht offen',
  'explanation.mustHavesOpen_other': '{{count}} Pflichten offen',
  'explanation.open': 'Offen auf {{level}}',
  'explanation.needed':
    '{{met}} von {{applicable}} sind erfüllt, {{needed}} sind nötig.',
  'explanation.trailing': '{{dimension}} muss zuerst {{level}} erreichen',
};
