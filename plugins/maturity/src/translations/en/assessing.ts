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

/** One criterion: what it says, how it is answered, and by whom. */
export const assessing = {
  criteria: {
    title: '{{dimension}} › {{category}}',
    close: 'Close the list',
    answeredBy: '{{author}} · {{date}}',
    noAnswer: 'no answer yet',
    expired: 'expired, unknown again',
    expires: 'expires {{date}}',
    unsent: 'not saved yet',
    conflict: 'answered by someone else too',
  },
  criterion: {
    place: '{{dimension}} › {{category}} › {{level}}',
    close: 'Close the criterion',
    properties: 'Properties',
    effort: 'Effort: {{effort}}',
    mustHave: 'must-have',
    someone: 'Someone',
    why: 'Why it matters',
    how: 'How to get there',
    evidence: 'What counts as evidence',
    successors: 'What replaces it',
    successorsRule: 'It counts as met, too, once one of these is met:',
    expires: 'Expires',
    expiresThen: '({{when}}), then unknown again',
    others: 'Other criteria',
    previous: 'Previous',
    next: 'Next',
  },
  effort: {
    small: 'hours',
    medium: 'days',
    large: 'weeks',
  },
  lens: {
    compliance: 'Lens: compliance',
    security: 'Lens: security',
    performance: 'Lens: performance',
    cost: 'Lens: cost',
  },
  answer: {
    group: 'Answer',
    met: 'Met',
    partly: 'Partly',
    notMet: 'Not met',
    notApplicable: 'N/A',
    unknown: 'No answer',
    none: 'No answer yet. A key from 1 to 4 answers.',
    by: '{{author}}, {{date}}',
    saving: 'Saving…',
    saved: 'Answered by {{byline}} · saved',
    withdraw: 'Withdraw answer',
    alwaysApplies: 'This criterion applies to everyone',
    reasonLabel: 'Why does it not apply?',
    reasonMissing: 'Say in a few words why it does not apply.',
    saveReason: 'Save as not applicable',
    quote: '“{{text}}”',
    readOnly: 'Its owners answer for it. You can read everything here.',
    expired:
      '{{author}} answered “{{answer}}”. The answer expired on {{date}} and is unknown again.',
    unsentTitle: 'Not saved yet',
    unsent: '“{{answer}}” stays here. {{reason}}',
    conflictTitle: 'Answered by someone else meanwhile',
    conflict:
      'There are two answers since you opened this page. Which one holds?',
    yours: 'you, just now',
    keepYours: 'Keep yours',
    keepTheirs: 'Keep theirs',
    withdrawnMeanwhile: 'withdrawn meanwhile',
    bothInHistory: 'What is saved stays in the history.',
    announceSaved: 'Saved: {{statement}}. Overall: {{level}}',
  },
  evidence: {
    title: 'Evidence ({{number}})',
    add: 'Add',
    none: 'No evidence is attached.',
    answerFirst: 'Evidence belongs to an answer: answer first.',
    newTab: '(opens in a new tab)',
    remove: 'Remove {{title}}',
    kind: 'Kind of evidence',
    link: 'Link',
    note: 'Note',
    url: 'Address',
    linkTitle: 'Title',
    noteText: 'Note text',
    urlProblem: 'Give an address that starts with http:// or https://.',
    noteProblem: 'Write something, or cancel.',
    save: 'Add evidence',
  },
  history: {
    title: 'History',
    show: 'Show',
    hide: 'Hide',
    none: 'Nothing has happened yet.',
    answer: '{{author}}: {{before}} → {{after}}',
    import: '{{author}}, imported: {{before}} → {{after}}',
    expiry: 'Answer expired: {{before}} → {{after}}',
    moved: '{{author}} moved the assessment here from another entity',
    model: 'The model changed',
    correction: 'A count was corrected',
    catalog: 'The entity changed in the catalog',
    effect: '{{dimension}}: {{before}} → {{after}}',
  },
} as const;
