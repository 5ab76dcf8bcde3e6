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
import { collectTexts } from './collectTexts';
import { TranslationLayer } from './documents';
import { lookupLanguage } from './lookupLanguage';
import { mapModelTexts } from './mapModelTexts';

/**
 * The translations of all models. Every text is looked up by itself, so that what has no translation stays in the
 * original language, and what an organisation translates itself goes before what came with the model.
 *
 * @internal
 */
export class ModelTranslations {
  readonly #layers: readonly TranslationLayer[];
  readonly #translated = new WeakMap<
    MaturityModel,
    Map<string, MaturityModel>
  >();

  /**
   * @param layers - what each folder contributes; of several for one model and language the later ones win.
   */
  static create(layers: readonly TranslationLayer[]): ModelTranslations {
    return new ModelTranslations(layers);
  }

  private constructor(layers: readonly TranslationLayer[]) {
    this.#layers = layers;
  }

  /** The languages into which a model is translated, in full or in part, in alphabetical order. */
  languagesOf(modelId: string): string[] {
    const languages = this.#layers
      .filter(layer => layer.modelId === modelId)
      .map(({ language }) => language);
    return [...new Set(languages)].sort();
  }

  /**
   * A model in another language. The model itself if it was written in that language or is not translated into it.
   * Answered from memory from the second time on.
   */
  translate(model: MaturityModel, wanted: string): MaturityModel {
    const languages = this.languagesOf(model.id);
    const language = lookupLanguage(wanted, [
      ...(model.language === undefined ? [] : [model.language]),
      ...languages,
    ]);
    if (language === undefined || !languages.includes(language)) {
      return model;
    }
    const known = this.#translated.get(model) ?? new Map();
    this.#translated.set(model, known);
    const translated = known.get(language) ?? this.#build(model, language);
    known.set(language, translated);
    return translated;
  }

  #build(model: MaturityModel, language: string): MaturityModel {
    const texts = new Map(
      this.#layers
        .filter(
          layer => layer.modelId === model.id && layer.language === language,
        )
        .flatMap(layer => [...collectTexts(layer, model.edition)]),
    );
    const untranslated: string[] = [];
    const translated = mapModelTexts(model, ({ path }, original) => {
      const text = texts.get(path);
      if (!text) {
        untranslated.push(path);
      }
      return text ?? original;
    });
    return {
      ...translated,
      language,
      originalLanguage: model.language,
      untranslated,
    };
  }
}
