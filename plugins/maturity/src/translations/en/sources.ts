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

/** The sources of facts and how they are doing. */
export const sources = {
  sources: {
    title: 'Fact sources',
    subtitle: 'Who observes facts for this portal, and whether it still does',
    reload: 'Read again',
    loading: 'Loading the sources of facts',
    errorTitle: 'The sources of facts could not be read',
    empty:
      'Nobody observes facts. Collectors appear here once they are added to the backend, and pipelines once they send facts.',
    finding: {
      fine: 'Every source of facts works',
      trouble_one: '{{count}} source of facts needs attention',
      trouble_other: '{{count}} sources of facts need attention',
    },
    column: {
      source: 'Source',
      state: 'State',
      lastSuccess: 'Last success',
      subjects: 'Services covered',
      facts: 'Facts',
      overdue: 'Overdue',
    },
    kind: { collector: 'Collector of this portal', sender: 'Sends facts' },
    state: {
      working: 'Works',
      partly: 'Works in part',
      failing: 'Fails',
      silent: 'Silent',
      waiting: 'Has not run yet',
      off: 'Switched off',
    },
    covered: '{{covered}} of {{total}}',
    never: 'Never',
    failingSince: 'It fails since {{date}}',
    failingText:
      'What it observed before goes on counting, marked as stale, until it expires.',
    failedBatches_one: '{{count}} batch of services failed in the last run',
    failedBatches_other: '{{count}} batches of services failed in the last run',
    partlyText:
      'What it knew about these services goes on counting until it expires. It tries again with the next run. The first batch failed with:',
    seeLog: 'The log of the backend says why.',
    silentText:
      'Everything that it sent is overdue. See whether the pipelines that send it still run.',
    waitingText:
      'It runs for the first time soon after the backend has started.',
    senderText:
      'It runs elsewhere, such as in a pipeline, and sends what it observed.',
    lastRun: 'Last run on {{date}}, for {{seconds}} s',
  },
} as const;
