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
import { issueAt, listNames } from './issueAt';
import { EditionOutline, ModelOutline } from './outlineModel';

/**
 * What an edition aims at are levels that it has, in dimensions that the model has.
 *
 * @internal
 */
export function checkTargets(model: ModelOutline): ModelIssue[] {
  return model.editions.flatMap(edition => checkEdition(edition, model));
}

function checkEdition(
  edition: EditionOutline,
  model: ModelOutline,
): ModelIssue[] {
  const levels = edition.levels.map(({ value }) => value);
  const dimensions = model.dimensions.map(({ value }) => value);
  return edition.targets.flatMap(target => [
    ...(levels.includes(target.value)
      ? []
      : [
          issueAt(
            target,
            `Edition "${edition.value}" has no level ${target.value} to aim at.`,
            `Use one of its levels: ${levels.join(', ')}.`,
          ),
        ]),
    ...(target.dimension === undefined || dimensions.includes(target.dimension)
      ? []
      : [
          issueAt(
            target,
            `There is no dimension "${target.dimension}" to aim at a level in.`,
            `Use one of the dimensions: ${listNames(dimensions)}.`,
          ),
        ]),
  ]);
}
