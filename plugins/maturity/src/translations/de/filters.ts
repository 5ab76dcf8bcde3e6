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
  'filters.title': 'Kriterien filtern',
  'filters.dimension': 'Dimension',
  'filters.allDimensions': 'Alle Dimensionen',
  'filters.level': 'Stufe',
  'filters.allLevels': 'Alle Stufen',
  'filters.unanswered': 'Unbeantwortet {{number}}',
  'filters.expiring': 'Läuft ab {{number}}',
  'filters.conflicts': 'Konflikte {{number}}',
  'filters.todo': 'Für mich zu tun {{number}}',
  'filters.search': 'Kriterien suchen',
  'filters.clear': 'Filter zurücksetzen',
  'filters.count_one': '{{number}} von {{total}} Kriterien passt',
  'filters.count_other': '{{number}} von {{total}} Kriterien passen',
  'filters.matching': 'Was passt',
  'filters.none':
    'Nichts passt zu all diesen Filtern. Nimm einen davon zurück.',
};
