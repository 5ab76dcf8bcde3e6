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
import { CategoryOutline, ModelOutline } from './outlineModel';

/**
 * What a model offers: its editions with their levels, and its categories with the editions they are in.
 *
 * @internal
 */
export class EditionLookup {
  readonly categories: CategoryOutline[];
  readonly editionIds: string[];
  readonly #levels: Map<string, number[]>;
  readonly #categories: Map<string, CategoryOutline>;

  constructor(model: ModelOutline) {
    this.categories = model.dimensions.flatMap(({ categories }) => categories);
    this.editionIds = model.editions.map(({ value }) => value);
    this.#levels = new Map(
      model.editions.map(edition => [
        edition.value,
        edition.levels.map(({ value }) => value),
      ]),
    );
    this.#categories = new Map(
      this.categories.map(category => [category.value, category]),
    );
  }

  levelsOf(editionId: string): number[] | undefined {
    return this.#levels.get(editionId);
  }

  category(categoryId: string): CategoryOutline | undefined {
    return this.#categories.get(categoryId);
  }

  editionsOf(category: CategoryOutline): string[] {
    return (
      category.editions
        ?.map(({ value }) => value)
        .filter(editionId => this.#levels.has(editionId)) ?? this.editionIds
    );
  }
}
