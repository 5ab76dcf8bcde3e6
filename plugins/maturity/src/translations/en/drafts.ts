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

/** Answers copied from similar subjects, until somebody confirms them. */
export const drafts = {
  drafts: {
    copy: 'Copy from a similar service…',
    copyTeam: 'Copy from a similar team…',
    copyTitle: 'Copy answers as drafts',
    copyFrom: 'Copy from {{title}}',
    explanation:
      'Choose what to copy from. Its answers come over as drafts with reasons and evidence, and count for nothing until you confirm them.',
    search: 'Find by name',
    similar: 'Similar, the most similar first',
    noneSimilar: 'Nothing comparable has been assessed yet that you may read.',
    noneFound: 'Nothing assessed has this in its name.',
    sameType: 'same type',
    sameSystem: 'same system',
    sameOwner: 'same owner',
    sharedTags: 'shared tags',
    answered: '{{decided}} of {{total}} answered',
    dimensions: 'Which dimensions?',
    another: 'Choose another',
    close: 'Close',
    nothingCounts: 'Drafts count for nothing until they are confirmed.',
    review: 'Review',
    withheldWhy:
      'What they were copied from is hidden from you or gone, or their criteria are not asked any more.',
    title: 'Drafts',
    reviewExplanation:
      'Confirm what is true here, too: it counts from today, under your name. What is answered already is not chosen.',
    from: 'from {{title}}',
    replaces: 'Replaces “{{answer}}” of {{date}}.',
    draft: 'Draft',
    suggested: 'Draft: {{answer}}',
    origin: 'Copied from {{title}} by {{author}} on {{date}}.',
    confirm: 'Confirm',
    discard: 'Discard',
    copiedFrom: 'copied from {{title}}',
    copyCount_one: 'Copy {{count}} answer as a draft',
    copyCount_other: 'Copy {{count}} answers as drafts',
    copied_one: '{{count}} draft copied',
    copied_other: '{{count}} drafts copied',
    skipped_one: '{{count}} answer does not come over:',
    skipped_other: '{{count}} answers do not come over:',
    notAsked_one: '{{count}} to a criterion that is not asked here',
    notAsked_other: '{{count}} to criteria that are not asked here',
    expired_one: '{{count}} has expired',
    expired_other: '{{count}} have expired',
    repository_one: '{{count}} is answered in the repository',
    repository_other: '{{count}} are answered in the repository',
    fact_one: '{{count}} is answered by a fact',
    fact_other: '{{count}} are answered by facts',
    notAllowed_one: '{{count}} could not be given like that today',
    notAllowed_other: '{{count}} could not be given like that today',
    same_one: '{{count}} is the same here already',
    same_other: '{{count}} are the same here already',
    note_one: '{{count}} draft to confirm',
    note_other: '{{count}} drafts to confirm',
    withheld_one: '{{count}} draft is not shown to you',
    withheld_other: '{{count}} drafts are not shown to you',
    changed_one:
      '{{count}} criterion was answered by someone else meanwhile; that answer stands.',
    changed_other:
      '{{count}} criteria were answered by someone else meanwhile; those answers stand.',
    evidence_one: '{{count}} piece of evidence',
    evidence_other: '{{count}} pieces of evidence',
    confirmCount_one: 'Confirm {{count}}',
    confirmCount_other: 'Confirm {{count}}',
    discardCount_one: 'Discard {{count}}',
    discardCount_other: 'Discard {{count}}',
  },
} as const;
