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

/** Cohorts side by side. */
export const cohorts = {
  'cohorts.title': 'Die Kohorten nebeneinander',
  'cohorts.titleLeading':
    '{{name}} ist am weitesten: {{share}} auf {{level}} oder höher',
  'cohorts.subtitle':
    'Balken: Verteilung auf die Stufen, insgesamt. Anteil auf {{level}} oder höher; mittlerer Wert der n Services, die eine Stufe haben',
  'cohorts.errorTitle': 'Die Kohorten konnten nicht gelesen werden',
  'cohorts.cloudNative': 'Cloud-nativ',
  'cohorts.migrating': 'In Migration',
  'cohorts.notCloudNative': 'Nicht cloud-nativ',
  'cohorts.unknown': 'Ohne Kohorte',
  'cohorts.services_one': '{{count}} Service',
  'cohorts.services_other': '{{count}} Services',
  'cohorts.meanScore': 'Mittelwert',
  'cohorts.of': 'n = {{number}}',
  'cohorts.scored': 'n des Mittelwerts',
};
