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
 * The median level of subjects: the highest level that at least half of those with a level have or exceed. Missing where
 * none has a level.
 *
 * @param levels - how many subjects are at each level; the index is the level
 * @public
 */
export function medianLevel(levels: readonly number[]): number | undefined {
  const scored = levels.reduce((total, count) => total + count, 0);
  let atOrAbove = 0;
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    atOrAbove += levels[level];
    if (scored > 0 && 2 * atOrAbove >= scored) {
      return level;
    }
  }
  return undefined;
}
