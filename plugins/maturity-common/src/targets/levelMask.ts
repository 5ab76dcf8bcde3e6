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

import { SetResult } from '../scoring/types';

/**
 * The levels at which a set has criteria, in one number: the sum of 2 to the power of each. Whatever the answers, subjects
 * that are asked the same have the same, so that they can be counted together.
 *
 * @param levels - Levels from 1 to 30
 * @public
 */
export function levelMask(levels: SetResult['levels']): number {
  return levels.reduce((mask, { level }) => mask + 2 ** level, 0);
}

/**
 * How many levels with criteria are above one level and not above a target: what is missing to be at the target.
 *
 * @param mask - The levels with criteria, see {@link levelMask}
 * @param level - The level of the subject; 0 below Level 1
 * @returns 0 at the target and above it, and at the ceiling (DESIGN.md §3, rule 3)
 * @public
 */
export function levelsMissing(
  mask: number,
  level: number,
  target: number,
): number {
  let missing = 0;
  for (let next = level + 1; next <= target; next += 1) {
    missing += Math.floor(mask / 2 ** next) % 2;
  }
  return missing;
}
