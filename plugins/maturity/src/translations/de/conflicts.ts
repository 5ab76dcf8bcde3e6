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
  'conflicts.title_one':
    'Fakten oder das Repository widersprechen {{count}} Antwort',
  'conflicts.title_other':
    'Fakten oder das Repository widersprechen {{count}} Antworten',
  'conflicts.text':
    'Diese Antworten zählen, bis sie sich ändern oder das, was ihnen widerspricht.',
  'conflicts.show_one': 'Den Service zeigen',
  'conflicts.show_other': 'Die {{count}} Services zeigen',
  'conflicts.services':
    'Services, zu denen Fakten oder das Repository etwas anderes sagen',
  'conflicts.mark_one':
    'Zu {{count}} Kriterium sagen Fakten oder das Repository etwas anderes',
  'conflicts.mark_other':
    'Zu {{count}} Kriterien sagen Fakten oder das Repository etwas anderes',
};
