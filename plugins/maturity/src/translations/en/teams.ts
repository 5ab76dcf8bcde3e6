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

/** The tree of teams, and two scopes side by side. */
export const teams = {
  teams: {
    title: 'Teams',
    titleWaiting_one: '{{count}} of {{total}} services is still to assess',
    titleWaiting_other: '{{count}} of {{total}} services are still to assess',
    titleAssessed_one: 'Its service is assessed',
    titleAssessed_other: 'All of {{count}} services are assessed',
    subtitle:
      'Squares: the median level of the services that have one. Bars: distribution over the levels',
    loading: 'Loading the teams',
    errorTitle: 'The teams could not be read',
    open: 'Open {{name}}',
    close: 'Close {{name}}',
    levels: 'Levels',
    withExceptions: 'with exceptions',
    withoutExceptions: 'without exceptions',
    noLeague:
      'This is no league table. In the order of levels you see your own teams and up to {{neighbours}} above and below them; those who lead a group see all of its teams. In the order of names everyone sees all teams.',
    furtherAway_one: '{{count}} team further away in level is not listed.',
    furtherAway_other: '{{count}} teams further away in level are not listed.',
    noneIsYours:
      'None of these teams is yours: they are in the order of their names.',
    notNamed_one:
      '{{count}} more is counted above and not named: it is beyond the first hundred, or you may not read it.',
    notNamed_other:
      '{{count}} more are counted above and not named: they are beyond the first hundred, or you may not read them.',
    nothingBelow:
      'No group was below it then; services by name are of today only.',
    moreServices_one: '{{count}} more service',
    moreServices_other: '{{count}} more services',
    compareColumn: 'Compare',
    compare: 'Compare {{name}}',
    compareTitle: 'Side by side',
    comparing: '{{first}} and {{second}} side by side',
    compareSubtitle:
      'Median level, distribution, and mean score with the number of services that have one',
    compareError: 'One of the two could not be read',
    chooseSecond:
      '{{name}} is chosen. Choose a second team in the last column of the table.',
    stopComparing: 'Stop comparing',
    servicesOf_one: '{{name}} · {{count}} service',
    servicesOf_other: '{{name}} · {{count}} services',
    mean: 'mean {{score}} (n = {{n}})',
    meanDifference: 'Difference of the means',
    difference: 'Difference',
    points: '{{points}} points',
    gapsTitle_one: '{{count}} criterion holds them back differently',
    gapsTitle_other: '{{count}} criteria hold them back differently',
    gapsSubtitle:
      'Services that need the criterion for their next level, of those with a level. The largest differences first; those below 5 points are left out.',
    gapsAlike:
      'No criterion holds back one of the two much more than the other.',
    gapsNotAssessed:
      'One of the two has no service with a level yet, so that there is nothing to compare.',
    gapsToday: 'Gaps are of today only and are left out.',
    heldOf: '{{held}} of {{assessed}} ({{share}})',
  },
} as const;
