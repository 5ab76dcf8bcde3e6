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

import { OVERALL } from '../constants';
import { Profile, SetResult } from '../scoring/types';
import { Bucket } from './types';

/**
 * Where a subject is counted in each distribution: by dimension id and `overall`. Levels are those with exceptions unless
 * the other side is asked for (DESIGN.md §3, rule 9). Every subject is in exactly one bucket of each (rule 10): an
 * opted-out subject in `opted-out` whatever its answers, a small or empty set in `no-level` (rule 3).
 *
 * @public
 */
export function bucketsOf(
  profile: Profile,
  options?: { optedOut?: boolean; side?: keyof Profile },
): Record<string, Bucket> {
  const { overall, dimensions } = profile[options?.side ?? 'withExceptions'];
  const place = (set: SetResult) =>
    options?.optedOut ? 'opted-out' : bucketOf(set);
  return Object.fromEntries([
    [OVERALL, place(overall)],
    ...dimensions.map(dimension => [dimension.dimensionId, place(dimension)]),
  ]);
}

function bucketOf({ state, level }: SetResult): Bucket {
  if (state === 'assessed') {
    return level ?? 0;
  }
  return state === 'not-assessed' ? 'not-assessed' : 'no-level';
}
