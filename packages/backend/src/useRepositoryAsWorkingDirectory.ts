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
import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/**
 * Makes the relative paths in `app-config.yaml`, such as those of the catalog and of the database, relative to the
 * repository. Otherwise they would depend on where the process was started: `npm start` does it in `packages/backend`,
 * `node packages/backend` usually in the repository. Paths given on the command line keep their meaning.
 *
 * @internal
 */
export function useRepositoryAsWorkingDirectory(): void {
  process.argv = process.argv.map((argument, index, all) =>
    all[index - 1] === '--config' && !argument.includes('://')
      ? resolve(argument)
      : argument,
  );
  process.chdir(resolvePackagePath('backend', '..', '..'));
}
