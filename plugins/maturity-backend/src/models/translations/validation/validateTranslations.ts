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
import { ModelDocuments } from '../../documents';
import { ModelIssue } from '../../ModelValidationError';
import { SourceFile } from '../../SourceFile';
import { ContentCursor } from '../../validation/ContentCursor';
import { validateSchema } from '../../validation/validateSchema';
import { originalLanguage } from '../originalLanguage';
import { TranslationFiles } from '../readTranslationFiles';
import { checkGlossary, checkGlossaryEntries } from './checkGlossary';
import { checkRepetition } from './checkRepetition';
import { Glossary } from './Glossary';
import { OriginalTexts } from './OriginalTexts';
import { pairDimension } from './pairDimension';
import { pairManifest } from './pairManifest';
import { joinPairs } from './TextPair';

/**
 * Everything that is wrong with the translations of a model.
 *
 * @param translations - of all languages; of several for one language the later ones go before the earlier ones.
 * @param documents - the model itself; `undefined` if it is not right, so that nothing can be compared with it.
 *
 * @internal
 */
export function validateTranslations(
  translations: readonly TranslationFiles[],
  documents: ModelDocuments | undefined,
): ModelIssue[] {
  const originals = documents && OriginalTexts.create(documents);
  return translations.flatMap(one => [
    ...one.issues,
    ...checkFiles(one),
    ...(originals
      ? compare(
          one,
          translations.filter(({ language }) => language === one.language),
          originals,
        )
      : []),
  ]);
}

function checkFiles({ manifest, dimensions }: TranslationFiles): ModelIssue[] {
  return [
    ...(manifest && isReadable(manifest)
      ? [
          ...validateSchema(manifest, 'translation'),
          ...checkGlossaryEntries(manifest),
        ]
      : []),
    ...dimensions
      .map(({ file }) => file)
      .filter(isReadable)
      .flatMap(file => validateSchema(file, 'dimensionTranslation')),
  ];
}

function compare(
  translation: TranslationFiles,
  ofLanguage: readonly TranslationFiles[],
  originals: OriginalTexts,
): ModelIssue[] {
  const { language, folder, manifest, dimensions } = translation;
  const written = originalLanguage(originals.manifest);
  if (language === written) {
    return [
      {
        file: folder,
        line: 1,
        problem: `The model is written in "${written}" already.`,
        remedy:
          'Change the texts of the model itself, or correct the name of the folder.',
      },
    ];
  }
  const { pairs, issues } = joinPairs([
    ...(manifest ? [pairManifest(manifest, originals)] : []),
    ...dimensions.map(({ dimensionId, file }) =>
      pairDimension(file, dimensionId, originals),
    ),
  ]);
  const manifests = ofLanguage.flatMap(one => one.manifest ?? []);
  return [
    ...issues,
    ...checkRepetition(pairs, manifests.flatMap(readUnchanged)),
    ...checkGlossary(pairs, Glossary.read(manifests)),
  ];
}

function readUnchanged(manifest: SourceFile): string[] {
  return ContentCursor.at(manifest)
    .get('unchanged')
    .items()
    .flatMap(text => text.text()?.value ?? []);
}

function isReadable(file: SourceFile): boolean {
  return file.syntaxIssues.length === 0;
}
