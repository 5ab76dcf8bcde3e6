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

/** The printable report in four lenses. */
export const report = {
  'report.title': 'Bericht',
  'report.heading': 'Reifegrad von {{name}}',
  'report.about':
    '{{from}} bis {{to}}. Erstellt am {{made}}; {{model}}, Ausgabe {{edition}}',
  'report.presentNote':
    'Dieser Bericht endet jetzt und ändert sich mit jeder Antwort. Mit einem Datum in „Bis“ öffnet dieselbe Adresse denselben Bericht wieder.',
  'report.pastNote':
    'Die Zahlen gelten für den Beginn des letzten Tages (UTC). Was Services vor ihrer nächsten Stufe aufhielt, wird nur für jetzt festgehalten: Lücken sind die Kriterien, die die meisten Services nicht erfüllten, und nächste Investitionen gibt es nicht.',
  'report.withoutNote':
    'Lücken und nächste Investitionen sind ohne Ausnahmen angegeben; Stufen, Ziele und was sich bewegt hat mit ihnen.',
  'report.print': 'Drucken',
  'report.errorTitle': 'Der Bericht konnte nicht gelesen werden',
  'report.download': '{{title}} als {{format}}',
  'report.partOf': '{{part}} von {{whole}} ({{share}})',
  'report.change': 'Veränderung',
  'report.levels': 'Stufen',
  'report.levelsSentence':
    '{{part}} von {{whole}} Services ({{share}}) stehen auf {{level}} oder höher. Am {{date}} waren es {{partBefore}} von {{wholeBefore}} ({{shareBefore}}).',
  'report.byDimension': 'Nach Dimension',
  'report.byDimensionSubtitle':
    'Services auf {{level}} oder höher, und der mittlere Punktwert derer, die einen haben',
  'report.meanBefore': 'Punktwert vorher',
  'report.meanAfter': 'Punktwert nachher',
  'report.causesSentence':
    '{{change}} Services auf {{level}} oder höher seit {{date}}: {{causes}}.',
  'report.causePart': '{{cause}}: {{change}}',
  'report.nothingMoved':
    'Seit {{date}} kam kein Service auf {{level}} oder höher, und keiner fiel darunter.',
  'report.lenses': 'Vier Blickwinkel',
  'report.checks': 'Erfüllte Prüfpunkte',
  'report.checksSubtitle':
    'Ein Prüfpunkt ist ein Kriterium, das an einen Service gestellt wird; was nicht zutrifft, fehlt, und was nicht beantwortet ist, ist nicht erfüllt.',
  'report.criteria': 'Kriterien',
  'report.noLens': 'Mit diesem Blickwinkel wird hier kein Kriterium gestellt.',
  'report.lensSentence':
    '{{now}} der Prüfpunkte sind erfüllt. Am {{date}} waren es {{before}}: {{change}}.',
  'report.strengths': 'Stärken',
  'report.strengthsSubtitle':
    'Kriterien, die mindestens {{share}} der Services erfüllen',
  'report.noStrengths':
    'Noch kein Kriterium wird von {{share}} der Services erfüllt.',
  'report.gapsNow':
    'Kriterien, die die meisten Services vor ihrer nächsten Stufe aufhalten',
  'report.gapsThen':
    'Kriterien, die die meisten Services nicht erfüllten, die niedrigste Stufe zuerst',
  'report.moves': 'Bewegung',
  'report.movesSubtitle':
    'Kriterien, deren Anteil sich seit {{date}} am meisten verändert hat',
  'report.noMoves': 'Kein Anteil hat sich um einen Punkt oder mehr verändert.',
  'report.investments': 'Nächste Investitionen',
  'report.investmentsSubtitle':
    'Kriterien, die mit dem geringsten Aufwand die meisten Services um eine Stufe heben',
  'report.investmentsThen': 'Nur bekannt, wenn der Bericht jetzt endet.',
  'report.met': 'Erfüllt',
};
