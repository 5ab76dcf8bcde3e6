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

/** Saving answers: what is not sent yet, and taking answers back. */
export const saving = {
  saving: {
    undo: 'Undo',
    saved: 'Saved: {{statement}}',
    undone: 'Taken back: {{statement}}',
    announceUndone: 'Taken back: {{statement}}. Overall: {{level}}',
    unsent_one: '{{number}} answer is not saved yet',
    unsent_other: '{{number}} answers are not saved yet',
    leftHere: 'It was given before this page was left.',
    kept: 'Nothing is lost: this browser keeps what you answered.',
    notKept:
      'This browser has no room to keep it: leave this page open until it is saved.',
    sentAgainIn: 'Sent again in {{seconds}} s.',
    sentAgainNow: 'Being sent again.',
    tryNow: 'Try now',
    changedElsewhere_one:
      '{{number}} answer was changed by someone else just now',
    changedElsewhere_other:
      '{{number}} answers were changed by someone else just now',
    choose: 'Choose',
  },
} as const;
