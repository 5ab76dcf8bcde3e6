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

/** Filters over the staircase and its criteria. */
export const filters = {
  filters: {
    title: 'Filter the criteria',
    dimension: 'Dimension',
    allDimensions: 'All dimensions',
    level: 'Level',
    allLevels: 'All levels',
    unanswered: 'Unanswered {{number}}',
    expiring: 'Expiring {{number}}',
    conflicts: 'Conflicts {{number}}',
    todo: 'Mine to do {{number}}',
    search: 'Search criteria',
    clear: 'Clear filters',
    count_one: '{{number}} of {{total}} criteria matches',
    count_other: '{{number}} of {{total}} criteria match',
    matching: 'What matches',
    none: 'Nothing matches all of these filters. Clear one of them.',
  },
} as const;
