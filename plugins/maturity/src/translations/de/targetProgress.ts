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

/** How far the subjects of a rollup are from their targets. */
export const targetProgress = {
  'targetProgress.services': 'Services am Ziel',
  'targetProgress.column': 'Am Ziel',
  'targetProgress.title': 'Wie weit es zu den Zielen ist',
  'targetProgress.subtitle':
    'Services, die ihr Ziel erreicht haben, und wie weit die anderen sind',
  'targetProgress.below_one': '{{count}} noch nicht (Abstand: {{levels}})',
  'targetProgress.below_other':
    '{{count}} noch nicht (Abstand im Schnitt: {{levels}})',
  'targetProgress.lacks': 'es fehlt noch: {{levels}}',
  'targetProgress.levels_one': '{{number}} Stufe',
  'targetProgress.levels_other': '{{number}} Stufen',
  'targetProgress.notAssessed_one': '{{count}} ist nicht bewertet',
  'targetProgress.notAssessed_other': '{{count}} sind nicht bewertet',
  'targetProgress.all': 'alle haben es erreicht',
  'targetProgress.none': 'Keine Ziele',
  'targetProgress.belowColumn': 'Darunter',
  'targetProgress.missing': 'Fehlende Stufen im Schnitt',
};
