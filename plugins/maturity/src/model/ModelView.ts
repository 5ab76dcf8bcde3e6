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
  Category,
  Criterion,
  Dimension,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelOutline } from './ModelOutline';

/** A criterion with its home in the model. */
export interface LocatedCriterion {
  criterion: Criterion;
  category: Category;
  dimension: Dimension;
}

/** A model with everything in it found by id. */
export class ModelView extends ModelOutline {
  readonly model: MaturityModel;
  readonly #criteria = new Map<string, LocatedCriterion>();
  readonly #categories = new Map<
    string,
    { category: Category; dimension: Dimension }
  >();
  readonly #untranslated: ReadonlySet<string>;

  static create(model: MaturityModel): ModelView {
    return new ModelView(model);
  }

  private constructor(model: MaturityModel) {
    super(model);
    this.model = model;
    this.#untranslated = new Set(model.untranslated);
    for (const dimension of model.dimensions) {
      for (const category of dimension.categories) {
        this.#categories.set(category.id, { category, dimension });
        for (const criterion of category.criteria) {
          this.#criteria.set(criterion.id, { criterion, category, dimension });
        }
      }
    }
  }

  criterion(id: string): LocatedCriterion | undefined {
    return this.#criteria.get(id);
  }

  category(
    id: string,
  ): { category: Category; dimension: Dimension } | undefined {
    return this.#categories.get(id);
  }

  /** The language of a text that has no translation, by its path; undefined for a text in the model's language. */
  originalLanguageOf(path: string): string | undefined {
    return this.#untranslated.has(path)
      ? this.model.originalLanguage
      : undefined;
  }
}
