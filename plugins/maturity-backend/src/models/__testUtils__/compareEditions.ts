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
  Criterion,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Where a criterion is in an edition. */
export interface CriterionPlace {
  criterion: Criterion;
  dimensionId: string;
  categoryId: string;
}

/** What became of the criteria of an edition in a later one. */
export interface EditionDifference {
  /** At the same level. */
  same: CriterionPlace[];
  /** At another level; where they are in the later edition. */
  moved: CriterionPlace[];
  /** Not in the earlier edition. */
  added: CriterionPlace[];
  /** Not in the later edition. */
  ended: CriterionPlace[];
}

export function placesOf(model: MaturityModel): CriterionPlace[] {
  return model.dimensions.flatMap(dimension =>
    dimension.categories.flatMap(category =>
      category.criteria.map(criterion => ({
        criterion,
        dimensionId: dimension.id,
        categoryId: category.id,
      })),
    ),
  );
}

export function compareEditions(
  earlier: MaturityModel,
  later: MaturityModel,
): EditionDifference {
  const before = new Map(
    placesOf(earlier).map(place => [place.criterion.id, place]),
  );
  const after = placesOf(later);
  const idsAfter = new Set(after.map(({ criterion }) => criterion.id));
  const levelBefore = ({ criterion }: CriterionPlace) =>
    before.get(criterion.id)?.criterion.level;
  const kept = after.filter(place => before.has(place.criterion.id));
  return {
    same: kept.filter(place => levelBefore(place) === place.criterion.level),
    moved: kept.filter(place => levelBefore(place) !== place.criterion.level),
    added: after.filter(place => !before.has(place.criterion.id)),
    ended: [...before.values()].filter(
      ({ criterion }) => !idsAfter.has(criterion.id),
    ),
  };
}
