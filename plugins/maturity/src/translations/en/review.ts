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

/** Reviews: submitting an assessment, confirming or returning it. */
export const review = {
  review: {
    notSubmitted: 'Not submitted for review',
    submitted: 'Submitted for review by {{author}} on {{date}}',
    confirmed: 'Confirmed by {{author}} on {{date}}',
    returned: 'Returned with comments by {{author}} on {{date}}',
    noLevel: 'A review never changes a level.',
    submit: 'Submit for review',
    submitAgain: 'Submit again',
    submitNow: 'Submit',
    submitExplanation:
      'Somebody else confirms the answers or returns them with comments. You can go on answering; what changes is shown to the reviewer.',
    note: 'Note for the reviewer (optional)',
    decide: 'Review the assessment',
    decideExplanation:
      'Confirm the answers, or return them and say what has to change. Levels stay as the answers make them.',
    comment: 'Comment',
    commentOn: 'Comment on a criterion',
    chooseCriterion: 'Choose a criterion',
    confirm: 'Confirm',
    return: 'Return with comments',
    recordConfirmed: '{{author}} confirmed the assessment',
    recordReturned: '{{author}} returned the assessment',
    changed_one: '{{count}} answer has changed since it was submitted',
    changed_other: '{{count}} answers have changed since they were submitted',
    waiting_one: '{{count}} assessment waits for your review',
    waiting_other: '{{count}} assessments wait for your review',
    cameBack_one: '{{count}} assessment was returned to you',
    cameBack_other: '{{count}} assessments were returned to you',
    moreCameBack_one: '{{count}} more',
    moreCameBack_other: '{{count}} more',
    moreComments_one: '{{count}} more comment',
    moreComments_other: '{{count}} more comments',
  },
} as const;
