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
import { ModelIssue } from './ModelValidationError';
import { ModelFiles } from './readModelFiles';
import { AddedTranslations } from './translations';
import { validateModel, validateSchema } from './validation';
import { listNames } from './validation/issueAt';

/** What is wrong with the files of one model, by themselves and with each other. */
export function validateModelFiles(files: ModelFiles): ModelIssue[] {
  const readable = (file: { syntaxIssues: readonly ModelIssue[] }) =>
    file.syntaxIssues.length === 0;
  return [
    ...files.issues,
    ...(files.hasManifest && readable(files.manifest)
      ? validateSchema(files.manifest, 'manifest')
      : []),
    ...files.dimensions
      .filter(readable)
      .flatMap(file => validateSchema(file, 'dimension')),
    // What one file says about another cannot be judged while a file is missing or unreadable.
    ...(files.isComplete ? validateModel(files) : []),
  ];
}

/** A directory without a model is a mistake. */
export function checkAnyModel(
  models: ModelFiles[],
  directory: string,
): ModelIssue[] {
  return models.length > 0
    ? []
    : [
        {
          file: directory,
          line: 1,
          problem: 'The folder holds no model.',
          remedy:
            'Add a folder with a model.yaml and a file for each dimension.',
        },
      ];
}

/** No two models may have the same id. */
export function checkModelIds(models: readonly ModelFiles[]): ModelIssue[] {
  const first = new Map<string, string>();
  return models.flatMap(files => {
    const { manifest } = files;
    const id = modelIdOf(files);
    if (id === undefined) {
      return [];
    }
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, manifest.name);
      return [];
    }
    return manifest.issue(
      ['id'],
      `The model "${id}" exists already, in ${earlier}.`,
      'Give one of the two another id.',
    );
  });
}

/** Translations must be of a model that there is. */
export function checkAddedModels(
  added: readonly AddedTranslations[],
  models: readonly ModelFiles[],
): ModelIssue[] {
  const ids = models.flatMap(files => modelIdOf(files) ?? []);
  return added
    .filter(({ modelId }) => !ids.includes(modelId))
    .map(({ modelId, folder }) => ({
      file: folder,
      line: 1,
      problem: `There is no model "${modelId}" to translate.`,
      remedy: `Name the folder by the id of a model: ${listNames(ids)}.`,
    }));
}

/** The id that a model gives itself, if it is one. */
export function modelIdOf({
  manifest: { content },
}: ModelFiles): string | undefined {
  const id =
    typeof content === 'object' && content && 'id' in content
      ? content.id
      : undefined;
  return typeof id === 'string' ? id : undefined;
}
