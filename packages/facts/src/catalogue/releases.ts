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

import { defineFacts } from './types';

/** From the tags of a Git repository, by `maturity-facts releases`. */
export const releaseFacts = defineFacts(
  {
    collector: 'releases',
    unknown: 'the repository has no tags that match',
    validityDays: 30,
  },
  {
    'releases.in-90-days': {
      meaning: 'How many releases there were in the last 90 days.',
      type: 'number',
      known: 'there is a tag that matches',
    },
    'releases.days-since-last': {
      meaning: 'How many days ago the last release was.',
      type: 'number',
      known: 'there is a tag that matches',
    },
    'releases.days-between': {
      meaning: 'The median of the days between two releases in the last year.',
      type: 'number',
      known: 'there are two releases in the last year',
      unknown: 'there are fewer than two releases in the last year',
    },
    'releases.lead-time-hours': {
      meaning:
        'The median of the hours from a commit to the release with it, in the last year.',
      type: 'number',
      known:
        'there are two releases in the last year with commits between them',
      unknown:
        'there are fewer than two releases in the last year, or the commits were not fetched',
    },
    'releases.as-frequent': {
      meaning:
        'In the last 90 days there were at least as many releases as in the 90 days before.',
      known: 'there were as many or more',
      false: 'there were fewer',
      unknown: 'there was no release in the last 180 days',
    },
    'releases.more-frequent': {
      meaning:
        'In the last 90 days there were more releases than in the 90 days before.',
      known: 'there were more',
      false: 'there were as many or fewer',
      unknown: 'there was no release in the last 180 days',
    },
    'releases.faster': {
      meaning:
        'In the last 90 days commits waited less for their release than in the 90 days before, by the median.',
      known: 'they waited less',
      false: 'they waited as long or longer',
      unknown:
        'one of the two quarters has no release with commits that were fetched',
    },
  },
);
