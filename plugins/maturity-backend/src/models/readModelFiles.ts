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
import { basename, join } from 'path';
import { isError } from '@backstage/errors';
import { DirectoryEntry, listDirectory } from './listDirectory';
import { ModelIssue } from './ModelValidationError';
import { SourceFile } from './SourceFile';
import { readTranslationFiles, TranslationFiles } from './translations';

const MANIFEST = 'model.yaml';
const TRANSLATIONS = 'translations';

/**
 * The files of one model, parsed but not yet known to be right.
 *
 * @internal
 */
export interface ModelFiles {
  manifest: SourceFile;
  hasManifest: boolean;
  /** In the order in which the manifest lists them, as far as they exist. */
  dimensions: SourceFile[];
  /** Whether every file that the manifest lists is there and can be parsed. */
  isComplete: boolean;
  /** The translations that came with the model, by language. */
  translations: TranslationFiles[];
  /** What does not belong among the translations. */
  translationIssues: ModelIssue[];
  /** Files that are missing, unexpected or not YAML. */
  issues: ModelIssue[];
}

/**
 * Reads a directory that holds one model, or one folder for each model.
 *
 * @param prefix - what goes before the names of files in messages.
 *
 * @internal
 */
export async function readModelFiles(
  directory: string,
  prefix: string = '',
): Promise<ModelFiles[]> {
  const entries = await listDirectory(directory);
  if (entries.some(entry => entry.name === MANIFEST)) {
    return [await readModel(directory, prefix)];
  }
  const models = [];
  for (const entry of entries.filter(({ isDirectory }) => isDirectory)) {
    models.push(
      await readModel(join(directory, entry.name), `${prefix}${entry.name}/`),
    );
  }
  return models;
}

async function readModel(folder: string, prefix: string): Promise<ModelFiles> {
  const read = async (fileName: string) =>
    SourceFile.parse({
      name: `${prefix}${fileName}`,
      text: await readText(join(folder, fileName)),
    });
  const entries = await listDirectory(folder);
  const present = new Set(entries.map(entry => entry.name));
  const manifest = await read(MANIFEST);
  if (!present.has(MANIFEST)) {
    const issue = manifest.issue(
      [],
      `The folder "${basename(folder)}" has no ${MANIFEST}.`,
      'Add one, or remove the folder.',
    );
    return {
      manifest,
      hasManifest: false,
      dimensions: [],
      isComplete: false,
      translations: [],
      translationIssues: [],
      issues: [issue],
    };
  }

  const listed = listedDimensions(manifest);
  const missing = listed.filter(
    ({ dimensionId }) => !present.has(`${dimensionId}.yaml`),
  );
  const dimensions: SourceFile[] = [];
  for (const { dimensionId } of listed.filter(one => !missing.includes(one))) {
    dimensions.push(await read(`${dimensionId}.yaml`));
  }
  const { translations, issues: translationIssues } = present.has(TRANSLATIONS)
    ? await readTranslationFiles(
        join(folder, TRANSLATIONS),
        `${prefix}${TRANSLATIONS}/`,
      )
    : { translations: [], issues: [] };
  const unreadable = [manifest, ...dimensions].flatMap(
    file => file.syntaxIssues,
  );
  return {
    manifest,
    hasManifest: true,
    dimensions,
    isComplete: missing.length === 0 && unreadable.length === 0,
    translations,
    translationIssues,
    issues: [
      ...unreadable,
      ...missing.map(({ dimensionId, index }) =>
        manifest.issue(
          ['dimensions', index],
          `The dimension "${dimensionId}" has no file.`,
          `Add ${dimensionId}.yaml beside ${MANIFEST}, or remove the dimension from the list.`,
        ),
      ),
      ...(manifest.syntaxIssues.length === 0
        ? unexpected(entries, listed, prefix)
        : []),
    ],
  };
}

function listedDimensions(
  manifest: SourceFile,
): { dimensionId: string; index: number }[] {
  const { content } = manifest;
  const listed =
    typeof content === 'object' && content && 'dimensions' in content
      ? content.dimensions
      : undefined;
  // A repetition or an id of another shape is reported by the schema; it must not lead out of the folder.
  return (Array.isArray(listed) ? listed : []).flatMap(
    (dimensionId, index, all) =>
      typeof dimensionId === 'string' &&
      /^[a-z0-9-]+$/.test(dimensionId) &&
      all.indexOf(dimensionId) === index
        ? [{ dimensionId, index }]
        : [],
  );
}

function unexpected(
  entries: DirectoryEntry[],
  listed: { dimensionId: string }[],
  prefix: string,
): ModelIssue[] {
  const expected = new Set([
    MANIFEST,
    TRANSLATIONS,
    ...listed.map(({ dimensionId }) => `${dimensionId}.yaml`),
  ]);
  return entries
    .filter(({ name }) => !expected.has(name) && !name.endsWith('.md'))
    .map(({ name, isDirectory }) => ({
      file: `${prefix}${name}`,
      line: 1,
      problem: `${
        isDirectory ? 'The folder' : 'The file'
      } is not part of the model.`,
      remedy: isDirectory
        ? 'Remove it.'
        : `List the dimension under "dimensions" in ${MANIFEST}, or remove the file.`,
    }));
}

async function readText(path: string): Promise<string> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (isError(error) && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}
