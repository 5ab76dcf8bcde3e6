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

import { promises as fs } from 'fs';
import { dirname, resolve } from 'path';
import { InputError, isError } from '@backstage/errors';

/**
 * The folder to check: a folder itself, and for a file the folder of the model that it is part of.
 *
 * @throws InputError if there is no such file or folder, or if no model is around the file.
 *
 * @internal
 */
export async function findModelFolder(path: string): Promise<string> {
  const start = resolve(path);
  const found = await stat(start);
  if (!found) {
    throw new InputError(
      `There is no file or folder ${path}. Name the folder of a model, a folder of several, or a file of a model.`,
    );
  }
  if (found.isDirectory()) {
    return start;
  }
  // A translation is two folders below its model.
  let folder = dirname(start);
  for (let steps = 0; steps < 3; steps += 1) {
    if (await stat(resolve(folder, 'model.yaml'))) {
      // The model.yaml of a translation has the same name as the one of a model, in a folder called "translations".
      const above = resolve(folder, '../..');
      const isTranslation =
        resolve(above, 'translations') === dirname(folder) &&
        (await stat(resolve(above, 'model.yaml'))) !== undefined;
      return isTranslation ? above : folder;
    }
    folder = dirname(folder);
  }
  throw new InputError(
    `${path} is no part of a model: neither beside nor above it is a model.yaml. Name a file of a model, or its folder.`,
  );
}

async function stat(path: string) {
  try {
    return await fs.stat(path);
  } catch (error) {
    if (
      isError(error) &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    ) {
      return undefined;
    }
    throw error;
  }
}
