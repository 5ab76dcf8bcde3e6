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
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useRepositoryAsWorkingDirectory } from './useRepositoryAsWorkingDirectory';

describe('useRepositoryAsWorkingDirectory', () => {
  const { argv } = process;
  const folder = process.cwd();

  afterEach(() => {
    process.argv = argv;
    process.chdir(folder);
  });

  it('moves to the repository, and keeps what paths on the command line mean', () => {
    process.chdir(__dirname);
    process.argv = [
      'node',
      '--config',
      'own.yaml',
      '--config',
      'https://example.com/own.yaml',
      'packages',
    ];

    useRepositoryAsWorkingDirectory();

    expect(existsSync('examples/all.yaml')).toBe(true);
    expect(process.argv).toEqual([
      'node',
      '--config',
      join(__dirname, 'own.yaml'),
      '--config',
      'https://example.com/own.yaml',
      'packages',
    ]);
  });
});
