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
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  checkAddedModels,
  checkAnyModel,
  checkModelIds,
  modelIdOf,
  validateModelFiles,
} from './checkFiles';
import {
  addCriteria,
  AddedCriteria,
  applyExtensions,
  CriteriaDocument,
  CustomModel,
  CustomModels,
  readCustomFiles,
  validateAddedCriteria,
} from './custom';
import {
  DimensionDocument,
  ManifestDocument,
  ModelDocuments,
} from './documents';
import { ModelIssue, ModelValidationError } from './ModelValidationError';
import { ModelFiles, readModelFiles } from './readModelFiles';
import { resolveEdition } from './resolveEdition';
import { SourceFile } from './SourceFile';
import {
  AddedTranslations,
  DimensionTranslationDocument,
  ModelTranslations,
  readAddedTranslations,
  TranslationDocument,
  TranslationFiles,
  TranslationLayer,
  validateTranslations,
} from './translations';

/**
 * Reads and validates every model of a directory: the models in the order of their folders, each with its default
 * edition first and its other editions in the order in which they are declared.
 *
 * @throws ModelValidationError with everything that is wrong in any of the files.
 *
 * @internal
 */
export async function loadModels(directory: string): Promise<MaturityModel[]> {
  const { models } = await loadTranslatedModels(directory);
  return models;
}

/** A model, and the criteria that an organisation adds to it. */
interface ModelSources {
  files: ModelFiles;
  criteria: SourceFile[];
}

/** A model that was read, with what is wrong with it. Without issues, its editions. */
interface LoadedModel {
  models: MaturityModel[];
  layers: TranslationLayer[];
  issues: ModelIssue[];
}

/**
 * Reads and validates the models of a directory like {@link loadModels}, and the translations: those in the folder
 * `translations` of each model, and those of further directories, which go before them.
 *
 * @param translationDirectories - each holds a folder for each model, and in it one for each language.
 * @param custom - models that come after those of the directory, and changes to models.
 * @throws ModelValidationError with everything that is wrong in any of the files and in the configuration of models.
 *
 * @internal
 */
export async function loadTranslatedModels(
  directory: string,
  translationDirectories: readonly string[] = [],
  custom: CustomModels = { entries: [], issues: [] },
): Promise<{ models: MaturityModel[]; translations: ModelTranslations }> {
  const own = await readCustomFiles(custom.entries);
  const files = [...(await readModelFiles(directory)), ...own.models];
  const { added, issues: unreadable } = await readAddedTranslations(
    translationDirectories,
  );
  return assembleModels({
    files,
    criteria: own.criteria,
    entries: custom.entries,
    added,
    issues: [
      ...custom.issues,
      ...own.issues,
      ...unreadable,
      ...checkAnyModel(files, directory),
    ],
  });
}

/**
 * The models that files and changes to them make up, after the strict validation of all of them.
 *
 * @param sources - `criteria`: files with criteria that are added; `entries`: changes to models; `added`: translations
 * beside those of the files; `issues`: what is known to be wrong already.
 * @throws ModelValidationError with everything that is wrong.
 *
 * @internal
 */
export function assembleModels(sources: {
  files: readonly ModelFiles[];
  criteria: readonly AddedCriteria[];
  entries: readonly CustomModel[];
  added: readonly AddedTranslations[];
  issues: readonly ModelIssue[];
}): { models: MaturityModel[]; translations: ModelTranslations } {
  const { files, criteria, entries, added } = sources;
  const loaded = files.map(one =>
    loadModel(
      {
        files: one,
        criteria: criteria
          .filter(
            ({ modelId, issues }) =>
              modelId === modelIdOf(one) && issues.length === 0,
          )
          .map(({ file }) => file),
      },
      added,
    ),
  );
  const { models, issues: misapplied } = applyExtensions({
    models: loaded.flatMap(one => one.models),
    modelIds: files.flatMap(one => modelIdOf(one) ?? []),
    entries,
  });
  const issues = [
    ...sources.issues,
    ...criteria.flatMap(one => one.issues),
    ...loaded.flatMap(one => one.issues),
    ...misapplied,
    ...checkModelIds(files),
    ...checkAddedModels(added, files),
  ];
  if (issues.length > 0) {
    throw new ModelValidationError(issues);
  }
  return {
    models,
    translations: ModelTranslations.create(loaded.flatMap(one => one.layers)),
  };
}

function loadModel(
  sources: ModelSources,
  added: readonly AddedTranslations[],
): LoadedModel {
  const { files, criteria } = sources;
  const wrongFiles = validateModelFiles(files);
  const wrongModel =
    wrongFiles.length === 0
      ? validateAddedCriteria(files, criteria)
      : wrongFiles;
  const translations = translationsOf(files, added);
  const isRight = wrongModel.length === 0;
  const issues = [
    ...wrongModel,
    ...files.translationIssues,
    ...validateTranslations(
      translations,
      isRight ? documentsOf(sources) : undefined,
    ),
  ];
  return {
    models: isRight ? resolveModel(documentsOf(sources)) : [],
    layers:
      issues.length === 0
        ? translations.map(one => toLayer(one, documentsOf(sources)))
        : [],
    issues,
  };
}

function translationsOf(
  files: ModelFiles,
  added: readonly AddedTranslations[],
): TranslationFiles[] {
  const modelId = modelIdOf(files);
  return [
    ...files.translations,
    ...added
      .filter(one => one.modelId === modelId)
      .flatMap(({ translations }) => translations),
  ];
}

// The schemas vouch for these shapes.
function documentsOf({ files, criteria }: ModelSources): ModelDocuments {
  return addCriteria(
    {
      manifest: files.manifest.content as ManifestDocument,
      dimensions: files.dimensions.map(
        file => file.content as DimensionDocument,
      ),
    },
    criteria.map(file => file.content as CriteriaDocument),
  );
}

function toLayer(
  translation: TranslationFiles,
  documents: ModelDocuments,
): TranslationLayer {
  return {
    modelId: documents.manifest.id,
    language: translation.language,
    manifest: (translation.manifest?.content ?? {}) as TranslationDocument,
    dimensions: translation.dimensions.map(({ dimensionId, file }) => ({
      dimensionId,
      document: file.content as DimensionTranslationDocument,
    })),
  };
}

function resolveModel(documents: ModelDocuments): MaturityModel[] {
  const { defaultEdition, editions } = documents.manifest;
  return [
    defaultEdition,
    ...editions.map(({ id }) => id).filter(id => id !== defaultEdition),
  ].map(editionId => resolveEdition(documents, editionId));
}
