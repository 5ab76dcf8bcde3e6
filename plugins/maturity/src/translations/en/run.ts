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

/** The guided run: one criterion at a time. */
export const run = {
  run: {
    title: 'Guided run',
    profile: 'Profile so far',
    profileProvisional: 'Profile so far, provisional',
    question: 'Is this so for {{subject}}, today?',
    meansMet: 'It is so, and could be shown',
    meansPartly: 'In part, or not everywhere',
    meansNotMet: 'It is not so yet',
    meansNotApplicable: 'It cannot apply here; a reason is asked for',
    moreEvidence_one: '{{count}} piece of evidence, add more',
    moreEvidence_other: '{{count}} pieces of evidence, add more',
    back: 'Back',
    skip: 'Skip for now',
    comeback: 'skipped before',
    foot: 'Saved at once. Leave whenever you like: the run goes on where you left it. Keys 1 to 4 answer and move on.',
    timeLeft_one: 'about {{count}} minute left',
    timeLeft_other: 'about {{count}} minutes left',
    part: '{{part}}/{{whole}}',
    byFacts_one:
      '{{count}} is answered by facts already. You can correct it later.',
    byFacts_other:
      '{{count}} are answered by facts already. You can correct them later.',
    leave: 'Leave the guided run',
    start: 'Start, question by question',
    continue: 'Continue, question by question',
    doneTitle: 'Done: {{level}}',
    doneNoLevel: 'Done for now',
    doneOpen_one:
      '{{count}} criterion of higher levels is open. The tab shows the whole picture and the next steps.',
    doneOpen_other:
      '{{count}} criteria of higher levels are open. The tab shows the whole picture and the next steps.',
    doneAll:
      'Every criterion is answered. The tab shows the whole picture and the next steps.',
    toTab: 'To the maturity tab',
    goOn: 'Go on with the next level',
  },
} as const;
