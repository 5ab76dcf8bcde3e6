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

import { ModelIssue } from '../ModelValidationError';
import { ModelFiles } from '../readModelFiles';
import { SourceFile } from '../SourceFile';
import { validateOutline } from '../validation';
import { ContentCursor } from '../validation/ContentCursor';
import { issueAt, listNames } from '../validation/issueAt';
import {
  CategoryOutline,
  ModelOutline,
  outlineCriterion,
  outlineModel,
} from '../validation/outlineModel';

/**
 * What added criteria say about the model that they are added to, and about each other.
 *
 * @param files - a model that is right.
 * @param added - files that are as their schema wants them.
 *
 * @internal
 */
export function validateAddedCriteria(
  files: ModelFiles,
  added: readonly SourceFile[],
): ModelIssue[] {
  const outline = outlineModel(files);
  const names = new Set(added.map(({ name }) => name));
  return [
    ...added.flatMap(file => addCriteria(outline, file)),
    ...validateOutline(outline).filter(({ file }) => names.has(file)),
  ];
}

function addCriteria(outline: ModelOutline, file: SourceFile): ModelIssue[] {
  const categories = new Map<string, CategoryOutline>(
    outline.dimensions
      .flatMap(dimension => dimension.categories)
      .map(category => [category.value, category]),
  );
  return ContentCursor.at(file)
    .get('categories')
    .properties()
    .flatMap(added => {
      const name = added.name();
      const category = categories.get(name.value);
      if (!category) {
        return [
          issueAt(
            name,
            `The model has no category "${name.value}".`,
            `Use one of its categories: ${listNames([...categories.keys()])}.`,
          ),
        ];
      }
      category.criteria.push(
        ...added.items().flatMap(item => outlineCriterion(item, name)),
      );
      return [];
    });
}
