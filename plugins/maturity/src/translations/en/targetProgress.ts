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

/** How far the subjects of a rollup are from their targets. */
export const targetProgress = {
  targetProgress: {
    services: 'Services at their target',
    column: 'At target',
    title: 'How far it is to the targets',
    subtitle:
      'Services with a target that have reached it, and how far the others are',
    below_one: '{{count}} lacks {{levels}}',
    below_other: '{{count}} lack {{levels}} on average',
    lacks: 'lacks {{levels}}',
    levels_one: '{{number}} level',
    levels_other: '{{number}} levels',
    notAssessed_one: '{{count}} is not assessed',
    notAssessed_other: '{{count}} are not assessed',
    all: 'all have reached it',
    none: 'No targets',
    belowColumn: 'Below',
    missing: 'Levels missing, mean',
  },
} as const;
