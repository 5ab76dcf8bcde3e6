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

/** Where a subject stands: levels, states, the staircase and the way on. */
export const standing = {
  level: {
    long: 'Level {{level}} · {{name}}',
    short: '{{level}} · {{name}}',
    below: 'Below Level 1',
    notAssessed: 'Not assessed',
    noLevel: 'Too few criteria',
    optedOut: 'Opted out',
    provisional: 'provisional',
  },
  state: {
    met: 'met',
    partly: 'partly',
    notMet: 'not met yet',
    notApplicable: 'not applicable',
    unknown: 'unknown',
    exception: 'exception',
    none: 'no criteria',
    expiring: 'expires soon',
  },
  scope: {
    maturityOfService: 'Maturity of this service',
    maturityOfTeam: 'Maturity of this team',
    maturityOfOrganization: 'Maturity of the organisation',
    service: 'Service scope',
    team: 'Team scope',
    organization: 'Organisation scope',
  },
  set: {
    complete: 'Complete: its highest level with criteria is reached',
    decided: '{{decided}} of {{total}} answered',
    empty: 'No criteria apply',
    metOf: '{{met}} of {{applicable}}',
    small: '{{met}} of {{applicable}} met',
    towards: '{{share}} of {{level}}',
    towardsLong: '{{share}} of {{level}}',
  },
  subject: {
    provisional: '{{subject}} · provisional',
    rule: 'A level is passed at {{threshold}} of its weight and every must-have, all levels below included; no dimension may trail by more than one.',
    smallRule: 'There are too few criteria at this scope to make a level.',
    howComputed: 'How this is computed',
    notAssessedYet: 'Not assessed yet: {{dimensions}}.',
    heldBackBy: 'Held back by {{dimensions}}.',
    openMustHaves_one: '{{count}} must-have of {{level}} is open.',
    openMustHaves_other: '{{count}} must-haves of {{level}} are open.',
  },
  figure: {
    coverage: 'Coverage',
    coverageDetail: '{{decided}} of {{total}} criteria',
    freshness: 'Freshness',
    freshnessDetail: 'median age of the answers',
    noAnswers: 'No answers',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    expiring_one: '{{count}} expires soon, on {{date}}',
    expiring_other: '{{count}} expire soon, the first on {{date}}',
    expired_one: '{{count}} has expired',
    expired_other: '{{count}} have expired',
    ofAll: '{{part}} of {{whole}}',
  },
  dimensions: {
    title: 'The dimensions',
    subtitle: '{{model}}, edition {{edition}}',
    overall: 'Overall',
    axis: '{{title}}: {{detail}}',
    even: 'All dimensions: {{level}}',
    leading_one: '{{dimensions}} leads: {{level}}',
    leading_other: '{{dimensions}} lead: {{level}}',
    trailing_one: '{{dimensions}} trails: {{level}}',
    trailing_other: '{{dimensions}} trail: {{level}}',
    missing_one: '{{count}} dimension is not assessed yet',
    missing_other: '{{count}} dimensions are not assessed yet',
  },
  steps: {
    title_one: '{{count}} step to {{level}}',
    title_other: '{{count}} steps to {{level}}',
    titleNone: 'Next steps',
    subtitle: 'What lifts the level with the least effort',
    place: '{{dimension}} · {{category}} · effort: {{effort}}',
    effect: '{{before}} → {{after}} of {{level}}',
    complete: 'Every level that has criteria is reached. Keep it fresh.',
    noLevel: 'Without a level there are no steps to the next one.',
    notReachable:
      'No answer can pass {{levels}}: more than half of it was answered not applicable.',
    blocked: '{{dimension}} {{level}}',
    continue: 'Continue assessment',
    showAll_one: 'Show the {{count}} step',
    showAll_other: 'All {{count}} steps',
    showFewer: 'Fewer steps',
  },
  start: {
    title: 'Not assessed yet',
    answered_one: '{{count}} of {{total}} criteria is answered.',
    answered_other: '{{count}} of {{total}} criteria are answered.',
    needed_one:
      '{{count}} more answer at {{level}} makes a first profile. You can stop at any point.',
    needed_other:
      'About {{count}} more answers at {{level}} make a first profile. You can stop at any point.',
    start: 'Start',
  },
  staircase: {
    title: 'The staircase',
    titleWeakest_one: 'The staircase: {{dimensions}} is lowest ({{level}})',
    titleWeakest_other: 'The staircase: {{dimensions}} are lowest ({{level}})',
    subtitle:
      'Criteria met in each category at each level; the line marks how far each category has come',
    label: 'Staircase: categories by level',
    category: 'Category',
    cell: '{{category}}, {{level}}: {{state}}',
    metOf: '{{met}}/{{applicable}} met',
    noCriteria: 'no criteria',
    noCriteriaSkipped: 'no criteria: skipped',
    notApplicable: 'n/a',
    notAssessed: 'not assessed',
    reached: 'all before it is passed',
    key: 'Key',
    fold: 'Fold {{dimension}}',
    unfold: 'Unfold {{dimension}}',
  },
  explanation: {
    title: 'How this is computed',
    passes:
      'A level is passed when at least {{threshold}} of its applicable weight is met, partly counting half, and every must-have of it is met.',
    level:
      'The level is the highest one that is passed together with every level below. Levels without criteria are skipped.',
    overall:
      'The overall level takes all criteria together, and no dimension may trail it by more than one.',
    unknown:
      'Unknown is never a pass. What is not applicable does not count, but a level that is mostly not applicable cannot be passed.',
    small:
      'A dimension with criteria on fewer than three levels has no level of its own.',
    levels: 'All criteria, level by level',
    levelColumn: 'Level',
    metColumn: 'Met',
    verdictColumn: 'Result',
    metCell: '{{met}} of {{applicable}} ({{share}})',
    passed: 'passed',
    notPassed: 'not passed yet',
    mostlyNotApplicable: 'mostly not applicable',
    mustHavesOpen_one: '{{count}} must-have open',
    mustHavesOpen_other: '{{count}} must-haves open',
    open: 'Open at {{level}}',
    needed: '{{met}} of {{applicable}} are met, {{needed}} are needed.',
    trailing: '{{dimension}} has to reach {{level}} first',
  },
} as const;
