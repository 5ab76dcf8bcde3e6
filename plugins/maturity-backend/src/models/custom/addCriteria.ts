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

import { CriterionDocument, ModelDocuments } from '../documents';

/**
 * Content of a file with added criteria, as `src/schema/model-criteria.schema.json` describes it.
 *
 * @internal
 */
export interface CriteriaDocument {
  /** By the id of the category. */
  categories: Record<string, CriterionDocument[]>;
}

/**
 * A model with further criteria at the end of its categories.
 *
 * @internal
 */
export function addCriteria(
  documents: ModelDocuments,
  added: readonly CriteriaDocument[],
): ModelDocuments {
  return {
    ...documents,
    dimensions: documents.dimensions.map(dimension => ({
      ...dimension,
      categories: dimension.categories.map(category => ({
        ...category,
        criteria: [
          ...category.criteria,
          ...added.flatMap(({ categories }) => categories[category.id] ?? []),
        ],
      })),
    })),
  };
}
