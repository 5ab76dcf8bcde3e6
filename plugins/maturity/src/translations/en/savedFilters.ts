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

/** Filters that a person has saved. */
export const savedFilters = {
  savedFilters: {
    title: 'Saved filter',
    none: 'None',
    save: 'Save this filter',
    remove: 'Forget this filter',
    dialogTitle: 'Save this filter',
    explanation:
      'It is there for you on all pages, for any team or system. To share what you see, send the address of the page.',
    name: 'Name',
    replaces: 'There is a filter of this name; it will be replaced.',
    dialogSave: 'Save',
  },
} as const;
