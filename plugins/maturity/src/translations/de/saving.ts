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

/** Saving answers: what is not sent yet, and taking answers back. */
export const saving = {
  'saving.undo': 'Rückgängig',
  'saving.saved': 'Gespeichert: {{statement}}',
  'saving.undone': 'Zurückgenommen: {{statement}}',
  'saving.announceUndone': 'Zurückgenommen: {{statement}}. Gesamt: {{level}}',
  'saving.unsent_one': '{{number}} Antwort ist noch nicht gespeichert',
  'saving.unsent_other': '{{number}} Antworten sind noch nicht gespeichert',
  'saving.leftHere': 'Sie wurde gegeben, bevor diese Seite verlassen wurde.',
  'saving.kept':
    'Nichts geht verloren: Dieser Browser behält, was du geantwortet hast.',
  'saving.notKept':
    'Dieser Browser hat keinen Platz dafür: Lass diese Seite offen, bis alles gespeichert ist.',
  'saving.sentAgainIn': 'Wird in {{seconds}} s erneut gesendet.',
  'saving.sentAgainNow': 'Wird erneut gesendet.',
  'saving.tryNow': 'Jetzt versuchen',
  'saving.changedElsewhere_one':
    '{{number}} Antwort wurde gerade von jemand anderem geändert',
  'saving.changedElsewhere_other':
    '{{number}} Antworten wurden gerade von jemand anderem geändert',
  'saving.choose': 'Auswählen',
};
