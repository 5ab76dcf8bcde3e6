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
import { issueAt, placeOf } from './issueAt';
import { Located } from './ContentCursor';
import { ModelOutline } from './outlineModel';

/**
 * Every id is there once: editions, levels within an edition, categories, criteria.
 *
 * @internal
 */
export function checkDuplicates(model: ModelOutline): ModelIssue[] {
  const categories = model.dimensions.flatMap(
    dimension => dimension.categories,
  );
  return [
    ...duplicates(model.editions, 'edition'),
    ...model.editions.flatMap(edition => duplicates(edition.levels, 'level')),
    ...duplicates(categories, 'category'),
    ...duplicates(
      categories.flatMap(category => category.criteria),
      'criterion',
    ),
  ];
}

function duplicates(
  located: readonly Located<string | number>[],
  what: string,
): ModelIssue[] {
  const first = new Map<string | number, Located<string | number>>();
  return located.flatMap(item => {
    const earlier = first.get(item.value);
    if (!earlier) {
      first.set(item.value, item);
      return [];
    }
    return issueAt(
      item,
      `The ${what} "${item.value}" exists already, at ${placeOf(earlier)}.`,
      'Give one of the two another id, or remove it.',
    );
  });
}
