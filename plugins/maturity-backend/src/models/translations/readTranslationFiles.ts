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
import { join } from 'path';
import { DirectoryEntry, listDirectory } from '../listDirectory';
import { ModelIssue } from '../ModelValidationError';
import { SourceFile } from '../SourceFile';

const MANIFEST = 'model.yaml';
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * The files of one folder with a translation, parsed but not yet known to be right.
 *
 * @internal
 */
export interface TranslationFiles {
  /** The name of the folder: a BCP 47 tag. */
  language: string;
  /** The folder, relative to the directory that was read, with forward slashes. */
  folder: string;
  manifest: SourceFile | undefined;
  /** The files named like dimensions, whether the model has such dimensions or not. */
  dimensions: { dimensionId: string; file: SourceFile }[];
  /** Files that are unexpected or not YAML. */
  issues: ModelIssue[];
}

/**
 * Reads a directory that holds a folder for each language.
 *
 * @param prefix - what goes before the names of files in messages.
 *
 * @internal
 */
export async function readTranslationFiles(
  directory: string,
  prefix: string,
): Promise<{ translations: TranslationFiles[]; issues: ModelIssue[] }> {
  const translations: TranslationFiles[] = [];
  const issues: ModelIssue[] = [];
  for (const { name, isDirectory } of await listDirectory(directory)) {
    if (isDirectory && LANGUAGE.test(name)) {
      translations.push(
        await readLanguage(join(directory, name), name, `${prefix}${name}`),
      );
    } else if (isDirectory || !name.endsWith('.md')) {
      issues.push({
        file: `${prefix}${name}`,
        line: 1,
        problem: `"${name}" is not a language.`,
        remedy:
          'Name the folder by the tag of its language, such as de, zh or pt-BR, and put the files into it.',
      });
    }
  }
  return { translations, issues };
}

async function readLanguage(
  directory: string,
  language: string,
  folder: string,
): Promise<TranslationFiles> {
  const entries = await listDirectory(directory);
  const isYaml = ({ name, isDirectory }: DirectoryEntry) =>
    !isDirectory && name.endsWith('.yaml');
  const files = new Map<string, SourceFile>();
  for (const { name } of entries.filter(isYaml)) {
    const text = await fs.readFile(join(directory, name), 'utf8');
    files.set(name, SourceFile.parse({ name: `${folder}/${name}`, text }));
  }
  return {
    language,
    folder,
    manifest: files.get(MANIFEST),
    dimensions: [...files]
      .filter(([name]) => name !== MANIFEST)
      .map(([name, file]) => ({
        dimensionId: name.replace(/\.yaml$/, ''),
        file,
      })),
    issues: [
      ...[...files.values()].flatMap(file => file.syntaxIssues),
      ...entries
        .filter(entry => !isYaml(entry) && !entry.name.endsWith('.md'))
        .map(({ name }) => ({
          file: `${folder}/${name}`,
          line: 1,
          problem: `"${name}" is not part of a translation.`,
          remedy: `Remove it; a translation consists of ${MANIFEST} and one .yaml file for each dimension.`,
        })),
    ],
  };
}
