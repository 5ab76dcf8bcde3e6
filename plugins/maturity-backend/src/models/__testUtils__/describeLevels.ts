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
import {
  Dimension,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The levels at which a dimension asks something of a scope, as the pages of the documentation have it. */
export function describeLevels(
  { categories }: Dimension,
  scope: Scope,
): string {
  const levels = new Set(
    categories
      .flatMap(({ criteria }) => criteria)
      .filter(criterion => criterion.scope === scope)
      .map(({ level }) => level),
  );
  const [lowest = 0, ...others] = [...levels].sort();
  const highest = others.at(-1) ?? lowest;
  if (levels.size > 2 && highest === lowest + levels.size - 1) {
    return `${lowest} to ${highest}`;
  }
  return levels.size < 2
    ? String(lowest || 'none')
    : `${[lowest, ...others].slice(0, -1).join(', ')} and ${highest}`;
}
