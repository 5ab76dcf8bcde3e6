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
  ModelSummary,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * The models that entities can be assessed by, each in the editions it offers. They are read once, at start, so that
 * every call answers from memory.
 *
 * @internal
 */
export interface ModelRegistry {
  /** Every model in every edition, the default first. */
  list(): ModelSummary[];

  /** The model and edition that entities are assessed by unless told otherwise. */
  getDefault(): MaturityModel;

  /**
   * Editions that are not configured any more. They are not listed and nothing begins by them, but what was assessed by
   * them before can be asked for by `get`, so that it keeps its levels until it is moved.
   */
  listRetired(): MaturityModel[];

  /** The same models, and these as the ones that are not configured any more. */
  withRetired(retired: readonly MaturityModel[]): ModelRegistry;

  /**
   * One model in one edition; in the model's default edition if none is named. A retired edition has to be named.
   *
   * @param language - a BCP 47 tag. Texts without a translation, or all of them if there is none into that language,
   * are in the language that the model was written in, as they are if no language is named. Scores and hash are the
   * same in every language.
   * @throws NotFoundError, naming what exists, if there is no such model or it has no such edition.
   */
  get(modelId: string, edition?: string, language?: string): MaturityModel;

  /** Any model, also one that was in force in the past, in another language as far as it is translated. */
  translate(model: MaturityModel, language: string): MaturityModel;

  /**
   * A model as people read it: as `get` has it, with what the organisation attached to its criteria. The same call
   * answers with the same object each time.
   *
   * @param options - `scope`: only the criteria of that scope, or none; all unless it is named.
   * @throws NotFoundError, as `get` does.
   */
  getForReaders(
    modelId: string,
    options: { edition?: string; language?: string; scope?: Scope | 'none' },
  ): MaturityModel;
}

/**
 * What `maturity.defaultModel` of the configuration chooses: a model, an edition, or both. What is missing stays as
 * the models have it.
 *
 * @internal
 */
export interface DefaultModelSelection {
  id?: string;
  edition?: string;
}
