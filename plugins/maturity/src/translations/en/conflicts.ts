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

/** Where people and facts disagree, in rollups. */
export const conflicts = {
  conflicts: {
    title_one: 'Facts or the repository say otherwise than {{count}} answer',
    title_other: 'Facts or the repository say otherwise than {{count}} answers',
    text: 'These answers count until they change, or what speaks against them does.',
    show_one: 'Show the service',
    show_other: 'Show the {{count}} services',
    services: 'Services about which facts or the repository say otherwise',
    mark_one: 'Facts or the repository say otherwise about {{count}} criterion',
    mark_other:
      'Facts or the repository say otherwise about {{count}} criteria',
  },
} as const;
