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
/** The lists of exceptions, and their figures. */
export const exceptionList = {
  exceptionList: {
    title: 'Exceptions',
    titleCount_one: '{{count}} exception',
    titleCount_other: '{{count}} exceptions',
    titleDecide_one: '{{count}} exception for you to decide',
    titleDecide_other: '{{count}} exceptions for you to decide',
    titleRenew_one: '{{count}} exception to renew',
    titleRenew_other: '{{count}} exceptions to renew',
    titleOwned_one: '{{count}} exception for everything owned here',
    titleOwned_other: '{{count}} exceptions for everything owned here',
    subtitle: 'Newest first',
    subtitleOwned:
      'Given to this group or to one above it, open or waiting for a decision',
    subtitleSubject: 'Open or waiting for a decision',
    subtitleDecide: 'Asked for by others, below the groups that you are in',
    subtitleRenew:
      'They end within 30 days. Meet the criterion by then, or ask again afterwards.',
    showAll: 'Show all {{total}}',
    loading: 'Loading the exceptions',
    errorTitle: 'The exceptions could not be read',
    empty:
      'No exception is open or waits for a decision. Owners ask for one in the panel of a criterion, in the Maturity tab.',
    noMatch: 'No exception matches these filters.',
    allOwned: 'Everything that it owns',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    part: 'Part',
    wholePart: 'all parts',
    mine: {
      title: 'For',
      all: 'everybody',
      decide: 'me to decide',
      owned: 'what I own',
    },
    state: {
      title: 'State',
      standing: 'open and requested',
      requested: 'requested',
      approved: 'open',
      expired: 'ended',
      denied: 'denied',
      revoked: 'revoked',
      all: 'all',
    },
    within: { title: 'Ends', any: 'any time', days: 'within {{days}} days' },
    criterion: { title: 'Criterion', any: 'any' },
    figure: {
      open: 'Open',
      openDetail: 'approved and not ended',
      requested: 'Requested',
      requestedDetail: 'waiting for a decision',
      age: 'Median age',
      oldest: 'the oldest: {{age}}',
      ending: 'Ending',
      endingDetail: 'within 90 days',
      falling: 'Losing a level',
      fallingDetail: 'services and groups, within 90 days',
      firstFall: 'the first on {{date}}',
      inEffect: 'With exceptions',
      inEffectDetail_one: 'services; {{count}} criterion left out',
      inEffectDetail_other: 'services; {{count}} criteria left out',
    },
    lapses: {
      title_one: '{{count}} falls as exceptions end in the next 90 days',
      title_other: '{{count}} fall as exceptions end in the next 90 days',
      none: 'What falls as exceptions end',
      subtitle: 'With the answers as they are now',
      date: 'On',
      falls: 'What falls',
      exceptions: 'Exceptions that end',
      fall: '{{dimension}}: {{before}} → {{after}}',
      incomplete:
        'There are more exceptions or services than could be looked at. Choose a part to see all of it.',
    },
    switch: {
      title: 'Levels',
      with: 'with exceptions',
      without: 'without exceptions',
    },
    withoutTitle: 'Levels without exceptions',
    without_one:
      '{{count}} service has an exception in effect. Here its criteria count as they are answered.',
    without_other:
      '{{count}} services have an exception in effect. Here their criteria count as they are answered.',
    gapsWithTitle: 'Gaps with exceptions',
    gapsWithoutTitle: 'Gaps without exceptions',
    gaps_one:
      '{{count}} service has an exception in effect; what it takes out holds nobody back here.',
    gaps_other:
      '{{count}} services have exceptions in effect; what these take out holds nobody back here.',
    waived_one: '{{count}} criterion under an exception',
    waived_other: '{{count}} criteria under exceptions',
  },
} as const;
