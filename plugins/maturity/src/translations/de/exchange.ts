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

/** Files of answers, in and out. */
export const exchange = {
  'exchange.title': 'Import und Export',
  'exchange.import': 'Importieren…',
  'exchange.exportCsv': 'Als CSV exportieren',
  'exchange.exportJson': 'Als JSON exportieren',
  'exchange.importTitle': 'Antworten importieren',
  'exchange.explanation':
    'Eine Tabelle in CSV, oder JSON wie beim Export. Die Datei wird erst geprüft; sie wird ganz importiert oder gar nicht.',
  'exchange.file': 'Datei',
  'exchange.working': 'Die Datei wird gelesen…',
  'exchange.emptyFile': 'Diese Datei ist leer. Wähle eine andere.',
  'exchange.noText':
    'Diese Datei ist keine Textdatei. Speichere die Tabelle als CSV in UTF-8, und wähle diese Datei.',
  'exchange.already':
    'Diese Datei wurde schon importiert. Es ist nichts mehr zu tun.',
  'exchange.ready':
    'Alles in Ordnung. Antworten: {{answers}}; Entitäten: {{entities}}',
  'exchange.done':
    'Importiert. Antworten: {{answers}}; Entitäten: {{entities}}',
  'exchange.problems_one': '{{count}} Problem: Es wurde nichts importiert',
  'exchange.problems_other': '{{count}} Probleme: Es wurde nichts importiert',
  'exchange.problemsHelp':
    'Verbessere diese Zeilen in der Datei und wähle sie noch einmal aus.',
  'exchange.problemList': 'Probleme nach Zeilen',
  'exchange.line': 'Zeile',
  'exchange.column': 'Spalte',
  'exchange.problem': 'Was nicht stimmt',
  'exchange.moreProblems_one': 'Und {{count}} weiteres.',
  'exchange.moreProblems_other': 'Und {{count}} weitere.',
  'exchange.confirm': 'Importieren',
  'exchange.close': 'Schließen',
};
