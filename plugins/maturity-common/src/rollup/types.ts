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

/**
 * Where a subject is counted in the distribution of one dimension: at a level from 0 upwards, as not assessed, as
 * without a level (the set is small or empty for it, rule 3), or as opted out.
 *
 * @public
 */
export type Bucket = number | 'not-assessed' | 'no-level' | 'opted-out';

/**
 * How the subjects of a scope are spread over the levels of one dimension, or overall. Every subject of the scope is in
 * exactly one of the counts (DESIGN.md §3, rule 10).
 *
 * @public
 */
export interface Distribution {
  /** A dimension id, or `overall`. */
  dimensionId: string;
  /** Subjects at each level; the index is the level, from 0 to the highest of the model. */
  levels: number[];
  notAssessed: number;
  noLevel: number;
  optedOut: number;
  /** Mean score of the subjects that have a level; missing where none has. Always shown with `scored`. */
  meanScore?: number;
  /** How many subjects the mean is taken over. */
  scored: number;
}
