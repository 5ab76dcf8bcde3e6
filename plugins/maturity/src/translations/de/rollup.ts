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

/** Rollups: distributions, trends, children and the services behind them. */
export const rollup = {
  'rollup.pickLevel': 'Anteil auf oder über',
  'rollup.atLevel': 'Auf {{level}} oder höher',
  'rollup.servicesAtLevel': 'Services auf {{level}} oder höher',
  'rollup.atLevelShort': 'ab {{level}}',
  'rollup.assessed': 'Bewertet',
  'rollup.notAssessedCount_one': '{{count}} Service ist nicht bewertet',
  'rollup.notAssessedCount_other': '{{count}} Services sind nicht bewertet',
  'rollup.coverageDetail': 'der Kriterien sind beantwortet',
  'rollup.provisional': 'Vorläufig',
  'rollup.provisionalDetail': 'eine Dimension ist noch nicht bewertet',
  'rollup.optedOut': 'Ausgenommen',
  'rollup.optedOutDetail': 'gezählt, nie bewertet',
  'rollup.dimension': 'Dimension',
  'rollup.distribution': 'Verteilung auf die Stufen',
  'rollup.distributionSubtitle_one': '{{count}} Service, Ausgabe {{edition}}',
  'rollup.distributionSubtitle_other':
    '{{count}} Services, Ausgabe {{edition}}',
  'rollup.tableView': 'Als Tabelle',
  'rollup.chartView': 'Als Diagramm',
  'rollup.key': 'Legende',
  'rollup.segment': '{{number}} {{level}}',
  'rollup.bar': '{{label}}: {{counts}}',
  'rollup.nothing': '{{label}}: nichts zu zählen',
  'rollup.noShare': '–',
  'rollup.titleEmpty': 'Hier wird nichts gezählt',
  'rollup.titleNotAssessed_one': 'Der einzige Service ist noch nicht bewertet',
  'rollup.titleNotAssessed_other':
    'Keiner von {{count}} Services ist bisher bewertet',
  'rollup.titleShare': '{{share}} der Services stehen auf {{level}} oder höher',
  'rollup.titleLowest':
    '{{share}} der Services stehen auf {{level}} oder höher; {{dimension}} ist die niedrigste Dimension ({{lowest}})',
  'rollup.heldTitle': 'Die Zahlen sind vielleicht nicht aktuell',
  'rollup.held':
    'Im Katalog fehlen plötzlich viele Entitäten. Die Zahlen bleiben, bis das nächste Lesen es bestätigt.',
  'rollup.heldSince':
    'Im Katalog fehlen plötzlich viele Entitäten. Die Zahlen bleiben auf dem Stand vom {{date}}, bis das nächste Lesen es bestätigt.',
  'rollup.conditionalTitle': 'Gezählt wird nur, was du lesen darfst',
  'rollup.conditional':
    'In diesem Teil der Organisation kann es mehr Services geben, als du hier siehst.',
  'rollup.emptyTitle': 'Keine Services hier',
  'rollup.empty':
    'Ein Service zählt hier, wenn er oder eine Gruppe darunter im Katalog dies als Eigentümer, System oder Domäne nennt.',
  'children.title': 'Die Teile im Einzelnen',
  'children.titleLeading': '{{name}} führt: {{share}}',
  'children.titleWaiting_one':
    '{{name}}: {{count}} von {{total}} Services noch zu bewerten',
  'children.titleWaiting_other':
    '{{name}}: {{count}} von {{total}} Services noch zu bewerten',
  'children.subtitle':
    'Balken: Verteilung auf die Stufen. Zahlen: Anteil auf {{level}} oder höher',
  'children.name': 'Name',
  'children.services': 'Services',
  'children.direct': 'Direkt zugeordnet',
  'children.unnamed': 'Name für dich nicht sichtbar',
  'children.more_one': '{{count}} weiterer Teil ist nicht aufgeführt.',
  'children.more_other': '{{count}} weitere Teile sind nicht aufgeführt.',
  'subjects.title': 'Alle Services',
  'subjects.titleFiltered': 'Services · {{dimension}}: {{level}}',
  'subjects.name': 'Service',
  'subjects.none': 'Es gibt keine Services, deren Namen du sehen darfst.',
  'subjects.shown': '{{shown}} von {{total}}',
  'subjects.more': 'Mehr zeigen',
  'subjects.loading': 'Wird geladen…',
  'subjects.showAll': 'Alle Services zeigen',
  'trend.title': 'Die Entwicklung',
  'trend.titleUp': 'Seit {{month}} von {{before}} auf {{after}} gestiegen',
  'trend.titleDown': 'Seit {{month}} von {{before}} auf {{after}} gesunken',
  'trend.titleSteady': 'Seit {{month}} gleichbleibend bei {{after}}',
  'trend.subtitle':
    'Anteil der Services je Stufe, Woche für Woche; die Linie ist {{level}} oder höher',
  'trend.none':
    'Es gibt noch keinen Verlauf. Jede Woche kommt ein Punkt hinzu.',
  'trend.month': 'Monat',
  'trend.panel': '{{title}}: von {{before}} auf {{after}}',
};
