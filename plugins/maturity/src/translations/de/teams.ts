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

/** The tree of teams, and two scopes side by side. */
export const teams = {
  'teams.title': 'Teams',
  'teams.titleWaiting_one':
    '{{count}} von {{total}} Services ist noch zu bewerten',
  'teams.titleWaiting_other':
    '{{count}} von {{total}} Services sind noch zu bewerten',
  'teams.titleAssessed_one': 'Der einzige Service ist bewertet',
  'teams.titleAssessed_other': 'Alle {{count}} Services sind bewertet',
  'teams.subtitle':
    'Quadrate: mittlere Stufe (Median) der Services, die eine haben. Balken: Verteilung auf die Stufen',
  'teams.loading': 'Die Teams werden geladen',
  'teams.errorTitle': 'Die Teams konnten nicht gelesen werden',
  'teams.open': '{{name}} öffnen',
  'teams.close': '{{name}} schließen',
  'teams.levels': 'Stufen',
  'teams.withExceptions': 'mit Ausnahmen',
  'teams.withoutExceptions': 'ohne Ausnahmen',
  'teams.noLeague':
    'Dies ist keine Rangliste. Nach Stufen geordnet erscheinen die eigenen Teams und je bis zu {{neighbours}} darüber und darunter; wer eine Gruppe leitet, sieht alle ihre Teams. Nach Namen geordnet sehen alle alle Teams.',
  'teams.furtherAway_one':
    '{{count}} Team mit größerem Abstand ist nicht aufgeführt.',
  'teams.furtherAway_other':
    '{{count}} Teams mit größerem Abstand sind nicht aufgeführt.',
  'teams.noneIsYours':
    'Keines dieser Teams ist ein eigenes: Sie sind nach Namen geordnet.',
  'teams.notNamed_one':
    '{{count}} weiteres ist oben mitgezählt und nicht genannt: Es liegt hinter den ersten hundert oder darf nicht gelesen werden.',
  'teams.notNamed_other':
    '{{count}} weitere sind oben mitgezählt und nicht genannt: Sie liegen hinter den ersten hundert oder dürfen nicht gelesen werden.',
  'teams.nothingBelow':
    'Damals lag keine Gruppe darunter; Services mit Namen gibt es nur für heute.',
  'teams.moreServices_one': '{{count}} weiterer Service',
  'teams.moreServices_other': '{{count}} weitere Services',
  'teams.compareColumn': 'Vergleich',
  'teams.compare': '{{name}} vergleichen',
  'teams.compareTitle': 'Nebeneinander',
  'teams.comparing': '{{first}} und {{second}} nebeneinander',
  'teams.compareSubtitle':
    'Mittlere Stufe, Verteilung und mittlerer Punktwert mit der Zahl der Services, die einen haben',
  'teams.compareError': 'Eines von beiden konnte nicht gelesen werden',
  'teams.chooseSecond':
    '{{name}} ist gewählt. Das zweite Team wird in der letzten Spalte der Tabelle gewählt.',
  'teams.stopComparing': 'Vergleich beenden',
  'teams.servicesOf_one': '{{name}} · {{count}} Service',
  'teams.servicesOf_other': '{{name}} · {{count}} Services',
  'teams.mean': 'Mittel {{score}} (n = {{n}})',
  'teams.meanDifference': 'Abstand der Mittel',
  'teams.difference': 'Abstand',
  'teams.points': '{{points}} Punkte',
  'teams.gapsTitle_one': '{{count}} Kriterium hält sie verschieden stark auf',
  'teams.gapsTitle_other':
    '{{count}} Kriterien halten sie verschieden stark auf',
  'teams.gapsSubtitle':
    'Services, die das Kriterium für ihre nächste Stufe brauchen, von denen mit einer Stufe. Die größten Abstände zuerst; solche unter 5 Punkten fehlen.',
  'teams.gapsAlike':
    'Kein Kriterium hält eines der beiden viel stärker auf als das andere.',
  'teams.gapsNotAssessed':
    'Eines von beiden hat noch keinen Service mit einer Stufe, daher gibt es nichts zu vergleichen.',
  'teams.gapsToday': 'Lücken gibt es nur für heute, sie fehlen deshalb hier.',
  'teams.heldOf': '{{held}} von {{assessed}} ({{share}})',
};
