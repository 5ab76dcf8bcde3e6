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
/** Answers that are kept in a file beside the code. */
export const repository = {
  'repository.title': 'Im Repository',
  'repository.author': 'Repository',
  'repository.answered': 'Repository · {{date}}',
  'repository.answeredHere':
    'Am {{date}} im Repository beantwortet; geändert wird es dort.',
  'repository.says':
    'Die Datei antwortet „{{answer}}“, zuletzt angesehen am {{date}}.',
  'repository.open': 'Datei öffnen',
  'repository.conflict': 'Das Repository sagt etwas anderes',
  'repository.sideOfFile': 'Repository: {{answer}}',
  'repository.needsReason':
    'Solange die Datei ihre Antwort nicht begründet, zählen die Fakten.',
  'repository.yield': 'Das Repository antworten lassen',
  'repository.disagree': 'das Repository sagt etwas anderes',
  'repository.expired':
    'Das Repository sagte „{{answer}}“. Das ist am {{date}} abgelaufen: Setze dort answeredAt auf den Tag, an dem du es wieder ansiehst.',
  'repository.reasonLabel': 'Warum du anders antwortest als das Repository',
  'repository.history': 'Repository: {{before}} → {{after}}',
  'repository.revision': 'Revision {{revision}}',
  'repository.keep': 'Im Repository führen…',
  'repository.dialogTitle': 'Diese Antworten im Repository führen',
  'repository.explanation':
    'Lege diese Datei neben die catalog-info.yaml dieser Entität. Wer die Datei ändert, ändert von da an die Antworten, und im Review ist es zu sehen. Antworten von Fakten fehlen darin.',
  'repository.elsewhere':
    'Liegt die Datei woanders, nennt sie die Annotation {{annotation}}.',
  'repository.readFrom': 'Das Portal liest',
  'repository.loading': 'Die Datei wird geschrieben',
  'repository.empty':
    'Hier hat noch niemand etwas beantwortet, das in der Datei stehen könnte.',
  'repository.mend_one':
    '{{count}} Antwort muss noch verbessert werden, bevor das Portal sie übernimmt',
  'repository.mend_other':
    '{{count}} Antworten müssen noch verbessert werden, bevor das Portal sie übernimmt',
  'repository.copy': 'Kopieren',
  'repository.copied': 'Kopiert',
  'repository.copyFailed':
    'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Kopiere ihn mit der Tastatur.',
  'repository.download': 'Herunterladen',
  'repository.close': 'Schließen',
  'repository.stale.invalid': 'In den Antworten im Repository ist ein Fehler',
  'repository.stale.unreadable':
    'Die Antworten im Repository lassen sich nicht lesen',
  'repository.stale.gone': 'Die Antworten im Repository sind verschwunden',
  'repository.staleText':
    'Das ist seit {{date}} so. Was vorher in der Datei stand, zählt weiter, bis es abläuft.',
  'repository.staleNothing': 'Bis das behoben ist, zählt nichts davon.',
  'repository.line': 'Zeile {{line}}',
  'repository.more_one': 'Und {{count}} weiteres.',
  'repository.more_other': 'Und {{count}} weitere.',
  'repository.cardTitle': 'Antworten aus Repositorys',
  'repository.cardSubtitle':
    'Dateien mit Antworten, die das Portal neben dem Code der Services liest',
  'repository.off':
    'Das Lesen der Dateien ist in der Konfiguration abgeschaltet.',
  'repository.waiting':
    'Sie werden zum ersten Mal kurz nach dem Start des Backends gelesen.',
  'repository.read':
    'Services mit Antworten: {{subjects}}; Antworten: {{answers}}; Dateien mit Fehlern: {{invalid}}; nicht lesbare Dateien: {{unreadable}}',
  'repository.lastError':
    'Die erste Datei, die sich nicht lesen ließ, brachte diesen Fehler:',
  'repository.troubled': 'Dateien, die Aufmerksamkeit brauchen',
  'repository.entity': 'Service',
  'repository.file': 'Datei',
  'repository.problem': 'Was zu tun ist',
};
