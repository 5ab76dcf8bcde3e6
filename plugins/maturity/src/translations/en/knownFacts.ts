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

/** What machines know of a subject, and collecting it now. */
export const knownFacts = {
  knownFacts: {
    title: 'What facts cover',
    summary:
      'Criteria answered by facts: {{answered}} · with a hint only: {{hinted}}',
    sources: 'Sources of facts',
    none: 'There are no facts yet. They come from your pipelines and from the collectors of the portal.',
    source_one: '{{count}} fact in use · {{time}}',
    source_other: '{{count}} facts in use · {{time}}',
    stale_one: '{{count}} not heard of lately',
    stale_other: '{{count}} not heard of lately',
    disputed_one: 'Facts and people disagree on {{count}} criterion',
    disputed_other: 'Facts and people disagree on {{count}} criteria',
    collect: 'Collect facts now',
    collecting: 'Collecting…',
    wait: 'Facts can be collected again in {{seconds}} s.',
    running: 'Facts are being collected',
    stopped: 'The collection broke off. Try again.',
    unchanged: 'Collected: nothing has changed',
    changed: 'Collected: facts have changed',
    level: 'Collected: {{before}} → {{after}}',
    noCollector:
      'This portal has no collectors. What was sent from pipelines has been looked at again.',
    collector: {
      running: '{{title}}: being asked…',
      succeeded_one: '{{title}}: {{count}} fact',
      succeeded_other: '{{title}}: {{count}} facts',
      failed: '{{title}}: failed. What it said before counts until it expires.',
    },
    new: '{{value}} (new)',
    change: '{{before}} → {{after}}',
    criteria: 'Answered otherwise by facts now:',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
} as const;
