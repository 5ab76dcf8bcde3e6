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
  CategoryDocument,
  CellDocument,
  CriterionDocument,
  DimensionDocument,
  ManifestDocument,
  ModelDocuments,
} from '../../documents';

/**
 * What a model says in the language that it was written in, by the ids under which a translation refers to it.
 *
 * @internal
 */
export class OriginalTexts {
  readonly manifest: ManifestDocument;
  readonly dimensionIds: readonly string[];
  readonly #dimensions: ReadonlyMap<string, DimensionDocument>;

  static create(documents: ModelDocuments): OriginalTexts {
    return new OriginalTexts(documents);
  }

  private constructor({ manifest, dimensions }: ModelDocuments) {
    this.manifest = manifest;
    this.dimensionIds = manifest.dimensions;
    this.#dimensions = new Map(dimensions.map(one => [one.id, one]));
  }

  edition(editionId: string): ManifestDocument['editions'][number] | undefined {
    return this.manifest.editions.find(({ id }) => id === editionId);
  }

  dimension(dimensionId: string): DimensionDocument | undefined {
    return this.#dimensions.get(dimensionId);
  }

  /** A category and the dimension in whose file it is. */
  category(
    categoryId: string,
  ): { dimensionId: string; category: CategoryDocument } | undefined {
    for (const [dimensionId, { categories }] of this.#dimensions) {
      const category = categories.find(({ id }) => id === categoryId);
      if (category) {
        return { dimensionId, category };
      }
    }
    return undefined;
  }

  /** A criterion and the dimension in whose file it is. */
  criterion(
    criterionId: string,
  ): { dimensionId: string; criterion: CriterionDocument } | undefined {
    for (const [dimensionId, { categories }] of this.#dimensions) {
      const criterion = categories
        .flatMap(({ criteria }) => criteria)
        .find(({ id }) => id === criterionId);
      if (criterion) {
        return { dimensionId, criterion };
      }
    }
    return undefined;
  }

  /** The editions in which the text of a cell is valid. */
  editionsOf(category: CategoryDocument, cell: CellDocument): string[] {
    return (
      cell.editions ??
      category.editions ??
      this.manifest.editions.map(({ id }) => id)
    );
  }
}
