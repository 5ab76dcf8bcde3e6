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

import { Criterion, MaturityModel } from '../../model/types';

/** All criteria of a model, of every scope. */
export function criteriaOf(model: MaturityModel): Criterion[] {
  return model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(({ criteria }) => criteria),
  );
}

/** The model with the criteria of every category changed. */
export function mapCriteria(
  model: MaturityModel,
  change: (criteria: Criterion[]) => Criterion[],
): MaturityModel {
  return {
    ...model,
    dimensions: model.dimensions.map(dimension => ({
      ...dimension,
      categories: dimension.categories.map(category => ({
        ...category,
        criteria: change(category.criteria),
      })),
    })),
  };
}

/** The model with all criteria made practices. */
export function withoutSuccessors(model: MaturityModel): MaturityModel {
  return mapCriteria(model, criteria =>
    criteria.map(criterion => ({
      ...criterion,
      kind: 'practice',
      successors: [],
    })),
  );
}

/** The model without must-haves. */
export function withoutMustHaves(model: MaturityModel): MaturityModel {
  return mapCriteria(model, criteria =>
    criteria.map(criterion => ({ ...criterion, mustHave: false })),
  );
}

/** The model with all its categories in one dimension. */
export function asOneDimension(model: MaturityModel): MaturityModel {
  const [first] = model.dimensions;
  return {
    ...model,
    dimensions: [
      {
        ...first,
        categories: model.dimensions.flatMap(({ categories }) => categories),
      },
    ],
  };
}
