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

/** Keeping answers true: what supports them, and renewing them before they expire. */
export const expiring = {
  expiring: {
    expired_one: '{{count}} answer has expired',
    expired_other: '{{count}} answers have expired',
    soon_one: '{{count}} answer expires soon',
    soon_other: '{{count}} answers expire soon',
    review: 'Review',
    title: 'Are these still true?',
    explanation:
      'Take out what has changed and answer it anew. The rest counts from today, under your name.',
    stillTrue: 'Still true',
    stillTrueCount_one: 'Still true: {{count}} answer',
    stillTrueCount_other: 'Still true: {{count}} answers',
    changed_one: '{{count}} answer was changed by someone else and stands.',
    changed_other: '{{count}} answers were changed by someone else and stand.',
    confirmed: '{{author}}: still “{{answer}}”',
    proof:
      'It counts as met only with evidence. Attach a link or a note, and it is saved as met.',
    evidenceDate: 'Date',
    markdown: 'Markdown, if you like',
  },
} as const;
