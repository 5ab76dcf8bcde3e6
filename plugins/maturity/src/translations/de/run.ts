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

/** The guided run: one criterion at a time. */
export const run = {
  'run.title': 'Geführter Durchgang',
  'run.profile': 'Profil bis jetzt',
  'run.profileProvisional': 'Profil bis jetzt, vorläufig',
  'run.question': 'Trifft das heute auf {{subject}} zu?',
  'run.meansMet': 'Es ist so und ließe sich zeigen',
  'run.meansPartly': 'Zum Teil oder nicht überall',
  'run.meansNotMet': 'Es ist noch nicht so',
  'run.meansNotApplicable':
    'Es kann hier nicht zutreffen; nach dem Grund wird gefragt',
  'run.moreEvidence_one': '{{count}} Nachweis, weitere hinzufügen',
  'run.moreEvidence_other': '{{count}} Nachweise, weitere hinzufügen',
  'run.back': 'Zurück',
  'run.skip': 'Vorerst überspringen',
  'run.comeback': 'zuvor übersprungen',
  'run.foot':
    'Wird sofort gespeichert. Du kannst jederzeit gehen: Es geht dort weiter, wo du aufgehört hast. Die Tasten 1 bis 4 antworten und gehen weiter.',
  'run.timeLeft_one': 'noch etwa {{count}} Minute',
  'run.timeLeft_other': 'noch etwa {{count}} Minuten',
  'run.part': '{{part}}/{{whole}}',
  'run.byFacts_one':
    '{{count}} ist schon durch Fakten beantwortet. Du kannst das später berichtigen.',
  'run.byFacts_other':
    '{{count}} sind schon durch Fakten beantwortet. Du kannst das später berichtigen.',
  'run.leave': 'Geführten Durchgang verlassen',
  'run.start': 'Frage für Frage beginnen',
  'run.continue': 'Frage für Frage fortsetzen',
  'run.doneTitle': 'Fertig: {{level}}',
  'run.doneNoLevel': 'Für jetzt fertig',
  'run.doneOpen_one':
    '{{count}} Kriterium höherer Stufen ist offen. Der Tab zeigt das ganze Bild und die nächsten Schritte.',
  'run.doneOpen_other':
    '{{count}} Kriterien höherer Stufen sind offen. Der Tab zeigt das ganze Bild und die nächsten Schritte.',
  'run.doneAll':
    'Alle Kriterien sind beantwortet. Der Tab zeigt das ganze Bild und die nächsten Schritte.',
  'run.toTab': 'Zum Tab „Maturity“',
  'run.goOn': 'Mit der nächsten Stufe weitermachen',
};
