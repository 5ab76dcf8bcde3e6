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

/** What moved between two dates, and why. */
export const movement = {
  movement: {
    title: 'What moved and why',
    titleChange: 'What moved and why: {{change}}',
    titleMain: 'What moved and why: {{change}}, mostly {{cause}}',
    subtitle:
      'Services at {{level}} or above; the causes add up to the difference',
    since: 'Since',
    until: 'Until',
    now: 'Now',
    loading: 'Loading what moved',
    errorTitle: 'What moved could not be read',
    nothing: 'Nothing moved in this period.',
    assumed:
      'The period begins before the catalog was first read. Who owned what then is taken to be as it was at the first reading.',
    causeTitle: 'Cause',
    subjects: 'Services moved',
    moved_one: 'Moved {{count}} service',
    moved_other: 'Moved {{count}} services',
    servicesOf: 'Services moved by: {{cause}}',
    listed:
      'Every service whose overall level this changed, at whichever level.',
    before: 'Before',
    after: 'After',
    lastChange: 'Last change',
    notCounted: 'not counted',
    cause: {
      answer: 'Answers',
      facts: 'Facts',
      expiry: 'Expired answers',
      exception: 'Exceptions',
      added: 'Services added',
      removed: 'Services removed',
      placement: 'Moved between teams',
      attributes: 'Type or lifecycle changed',
      model: 'Model or rule changed',
      correction: 'Corrections',
    },
  },
} as const;
