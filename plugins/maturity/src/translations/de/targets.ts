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

/** Target levels: what is to be reached by when, and where that comes from. */
export const targets = {
  'targets.changed': '{{author}} hat die Ziele geändert',
  'targets.levelBy': '{{level}} bis {{date}}',
  'targets.target': 'Ziel {{level}}',
  'targets.reached': 'Am Ziel: {{level}}',
  'targets.atTarget': 'am Ziel',
  'targets.originSubject': 'hier gesetzt',
  'targets.originGroup': 'gesetzt von {{group}}',
  'targets.originUnnamed': 'gesetzt von einer Gruppe darüber',
  'targets.originModel': 'Vorgabe des Modells',
  'targets.set': 'Ziel setzen',
  'targets.change': 'Ziel ändern',
  'targets.owned': 'Ziele für alles, was der Gruppe gehört: {{targets}}.',
  'targets.ownedNone':
    'Für das, was der Gruppe gehört, ist hier kein Ziel gesetzt.',
  'targets.dialogTitle': 'Ziele',
  'targets.dialogOwnedTitle': 'Ziele für alles, was der Gruppe gehört',
  'targets.dialogText':
    'Es zählt das nächste Ziel: das eigene, dann das der Gruppe und der Gruppen darüber, zuletzt die Vorgabe des Modells. „Gesamt“ gilt auch für jede Dimension ohne eigenes Ziel.',
  'targets.plateauTitle': 'Genug kann genug sein',
  'targets.plateau_one':
    'Viele Organisationen bleiben bei {{levels}}, und das zu Recht: Mehr lohnt sich nur, wo das Geschäft es braucht.',
  'targets.plateau_other':
    'Viele Organisationen bleiben bei {{levels}}, und das zu Recht: Mehr lohnt sich nur, wo das Geschäft es braucht.',
  'targets.level': 'Stufe',
  'targets.dueOn': 'Bis',
  'targets.none': 'Kein eigenes',
  'targets.save': 'Ziele speichern',
  'targets.notSaved': 'Die Ziele wurden nicht gespeichert',
  'targets.keyToday': 'heute',
  'targets.keyTarget': 'Ziel',
  'targets.keyReached': 'erreicht',
  'targets.stepsSubtitle': 'Das Ziel ist erreicht; hier ginge es weiter',
  'targets.axis': '{{detail}}, Ziel {{level}}',
  'targets.axisReached': '{{detail}}, am Ziel {{level}}',
};
