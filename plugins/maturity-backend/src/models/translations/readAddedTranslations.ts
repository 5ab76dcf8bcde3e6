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
import { join, resolve } from 'path';
import { isError } from '@backstage/errors';
import { DirectoryEntry, listDirectory } from '../listDirectory';
import { ModelIssue } from '../ModelValidationError';
import { readTranslationFiles, TranslationFiles } from './readTranslationFiles';

/**
 * The translations of one model that an organisation adds to those that came with it.
 *
 * @internal
 */
export interface AddedTranslations {
  /** The name of the folder, which should be the id of a model. */
  modelId: string;
  /** The folder as it is named in messages. */
  folder: string;
  translations: TranslationFiles[];
}

/**
 * Reads directories of which each holds a folder for each model, and in it one for each language.
 *
 * @internal
 */
export async function readAddedTranslations(
  directories: readonly string[],
): Promise<{ added: AddedTranslations[]; issues: ModelIssue[] }> {
  const added: AddedTranslations[] = [];
  const issues: ModelIssue[] = [];
  for (const directory of directories) {
    const entries = await tryToList(directory);
    if (!entries) {
      issues.push({
        file: directory,
        line: 1,
        problem: 'The directory of translations cannot be read.',
        remedy: `Create ${resolve(
          directory,
        )}, or correct maturity.translations.directories in the configuration.`,
      });
    }
    for (const { name } of (entries ?? []).filter(one => one.isDirectory)) {
      const folder = `${directory.replace(/\/$/, '')}/${name}`;
      const read = await readTranslationFiles(
        join(directory, name),
        `${folder}/`,
      );
      added.push({ modelId: name, folder, translations: read.translations });
      issues.push(...read.issues);
    }
  }
  return { added, issues };
}

async function tryToList(
  directory: string,
): Promise<DirectoryEntry[] | undefined> {
  try {
    return await listDirectory(directory);
  } catch (error) {
    if (isError(error) && typeof error.code === 'string') {
      return undefined;
    }
    throw error;
  }
}
