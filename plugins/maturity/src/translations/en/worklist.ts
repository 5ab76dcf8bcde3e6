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

/** The assessments of the person who is signed in. */
export const worklist = {
  pages: {
    parts: 'Parts of the maturity page',
    overview: 'Overview',
  },
  worklist: {
    title: 'My assessments',
    subtitle: 'Everything that you own or may assess, and what there is to do',
    loading: 'Loading your assessments',
    errorTitle: 'Your assessments could not be read',
    empty:
      'You own nothing that is assessed. What your groups own according to the catalog appears here.',
    nothingLeft: 'Nothing is left to do here.',
    show: 'Which assessments are shown',
    state: {
      all: 'All',
      returned: 'Returned',
      notAssessed: 'Not assessed',
      incomplete: 'Incomplete',
      expiring: 'Expiring',
      conflicts: 'Conflicts',
    },
    orderBy: 'Order',
    order: {
      attention: 'What needs attention first',
      name: 'Name',
      level: 'Level',
      coverage: 'Coverage',
      expiry: 'Next expiry',
    },
    column: { name: 'Name', toDo: 'To do' },
    answered: '{{decided}} of {{total}}',
    do: {
      settle_one: 'Facts say otherwise about {{count}} criterion',
      settle_other: 'Facts say otherwise about {{count}} criteria',
      answerReviewer: 'Answer the reviewer, and submit again',
      start: 'Start the assessment',
      renew_one: '{{count}} answer expires by {{date}}',
      renew_other: '{{count}} answers expire, the first on {{date}}',
      complete_one: '{{count}} criterion without an answer',
      complete_other: '{{count}} criteria without an answer',
      nothing: 'Nothing',
    },
  },
} as const;
