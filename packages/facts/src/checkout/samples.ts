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
 * Folders whose files show, test or develop something and are not what the service runs with. Said aloud in the result, and
 * changed with --include.
 */
const sampleFolders = new Set([
  '.devcontainer',
  '__fixtures__',
  '__mocks__',
  '__testdata__',
  '__tests__',
  'e2e',
  'e2e-test',
  'e2e-tests',
  'example',
  'examples',
  'fixture',
  'fixtures',
  'integration-tests',
  'mocks',
  'sample',
  'samples',
  'spec',
  'test',
  'test-data',
  'test-fixtures',
  'test-resources',
  'test_data',
  'testdata',
  'testing',
  'tests',
]);

/**
 * Whether a file belongs to tests or examples.
 *
 * @param path - a path in the checkout
 * @param included - paths in the checkout that are taken for the service's own all the same
 */
export function isSample(path: string, included: string[]): boolean {
  if (included.some(own => path === own || path.startsWith(`${own}/`))) {
    return false;
  }
  return path
    .split('/')
    .slice(0, -1)
    .some(folder => sampleFolders.has(folder.toLowerCase()));
}
