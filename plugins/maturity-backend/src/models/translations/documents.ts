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

/**
 * A term of the glossary of a language: the word that is used, or the word together with words that are not used for
 * the same thing.
 *
 * @internal
 */
export type GlossaryEntry = string | { term: string; forbidden?: string[] };

/**
 * Content of `translations/<language>/model.yaml`, as `src/schema/model-translation.schema.json` describes it.
 *
 * @internal
 */
export interface TranslationDocument {
  title?: string;
  description?: string;
  attribution?: string;
  /** By edition and number of the level. */
  editions?: Record<
    string,
    { levels?: Record<string, { name?: string; meaning?: string }> }
  >;
  /** By the term of the original language. */
  glossary?: Record<string, GlossaryEntry>;
  /** Texts that are the same in both languages. */
  unchanged?: string[];
}

/**
 * The translated text of a cell.
 *
 * @internal
 */
export interface CellTranslation {
  /** Every edition that has the cell if missing. */
  editions?: string[];
  meaning?: string;
  description?: string;
}

/**
 * Content of `translations/<language>/<dimension>.yaml`, as `src/schema/model-translation-dimension.schema.json`
 * describes it.
 *
 * @internal
 */
export interface DimensionTranslationDocument {
  dimension?: { title?: string; description?: string };
  /** By the id of the category. */
  categories?: Record<
    string,
    {
      title?: string;
      meaning?: string;
      /** By the number of the level; a list where the text differs between editions. */
      cells?: Record<string, CellTranslation | CellTranslation[]>;
    }
  >;
  /** By the id of the criterion. */
  criteria?: Record<
    string,
    { statement?: string; why?: string; how?: string[]; evidence?: string }
  >;
}

/**
 * What one folder contributes to the translation of a model into a language.
 *
 * @internal
 */
export interface TranslationLayer {
  modelId: string;
  /** A BCP 47 tag, as the folder is named. */
  language: string;
  manifest: TranslationDocument;
  dimensions: {
    dimensionId: string;
    document: DimensionTranslationDocument;
  }[];
}
