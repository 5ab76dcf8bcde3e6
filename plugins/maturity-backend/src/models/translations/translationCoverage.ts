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
import {
  MaturityModel,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { mapModelTexts, ModelText, ModelTextSort } from './mapModelTexts';

/**
 * How much of a model is translated.
 *
 * @internal
 */
export interface TranslationCoverage {
  language: string;
  /** How many texts of each sort are translated, of how many. The steps of a `how` are one text. */
  sorts: Record<ModelTextSort, { translated: number; total: number }>;
  /** The paths of the texts that are not translated, in the order of the model. */
  missing: string[];
}

/**
 * Counts the translated texts of a model.
 *
 * @param model - a model as the registry resolves it in that language.
 * @param language - a BCP 47 tag; in the language that the model was written in, every text counts as translated.
 * @param options - `scope`: of the criteria, only those that ask a service, a team or the organisation.
 *
 * @internal
 */
export function translationCoverage(
  model: MaturityModel,
  language: string,
  options: { scope?: Scope } = {},
): TranslationCoverage {
  const texts = listTexts(model).filter(
    ({ scope }) => scope === undefined || scope === (options.scope ?? scope),
  );
  const untranslated = new Set(model.untranslated);
  const isTranslated = ({ path }: ModelText) =>
    model.language === language && !untranslated.has(path);
  const count = (sort: ModelTextSort) => {
    const ofSort = texts.filter(text => text.sort === sort);
    return {
      translated: ofSort.filter(isTranslated).length,
      total: ofSort.length,
    };
  };
  return {
    language,
    sorts: {
      name: count('name'),
      meaning: count('meaning'),
      'cell-meaning': count('cell-meaning'),
      'cell-description': count('cell-description'),
      statement: count('statement'),
      why: count('why'),
      how: count('how'),
      evidence: count('evidence'),
    },
    missing: texts.filter(text => !isTranslated(text)).map(({ path }) => path),
  };
}

function listTexts(model: MaturityModel): ModelText[] {
  const texts: ModelText[] = [];
  mapModelTexts(model, (of, text) => {
    texts.push(of);
    return text;
  });
  return texts;
}
