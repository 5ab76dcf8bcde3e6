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
import { hashModel } from '../hashModel';
import { CriterionChange, ModelExtension } from './CustomModel';

/**
 * A model in one edition with the changes of an organisation, and the hash that belongs to it. A category or dimension
 * whose criteria are all switched off is left out.
 *
 * @internal
 */
export function extendModel(
  model: MaturityModel,
  extension: ModelExtension,
): MaturityModel {
  const { editions, threshold, target } = extension;
  if (editions && !editions.includes(model.edition)) {
    return model;
  }
  const changes = new Map(
    (extension.changes ?? []).map(change => [change.criterion, change]),
  );
  const isOn = (id: string) => changes.get(id)?.enabled !== false;
  const dimensions = model.dimensions
    .map(dimension => ({
      ...dimension,
      categories: dimension.categories
        .map(category => ({
          ...category,
          criteria: category.criteria
            .filter(({ id }) => isOn(id))
            .map(criterion => ({
              ...changeCriterion(criterion, changes.get(criterion.id)),
              successors: criterion.successors.filter(isOn),
            }))
            .sort((a, b) => a.level - b.level),
        }))
        .filter(({ criteria }) => criteria.length > 0),
    }))
    .filter(({ categories }) => categories.length > 0);
  const extended = {
    ...model,
    rule: threshold === undefined ? model.rule : { ...model.rule, threshold },
    target: target
      ? {
          level: target.level ?? model.target?.level,
          dimensions: { ...model.target?.dimensions, ...target.dimensions },
        }
      : model.target,
    dimensions,
  };
  return { ...extended, hash: hashModel(extended) };
}

function changeCriterion(
  criterion: Criterion,
  change: CriterionChange | undefined,
): Criterion {
  return {
    ...criterion,
    level: change?.level ?? criterion.level,
    weight: change?.weight ?? criterion.weight,
    mustHave: change?.mustHave ?? criterion.mustHave,
    allowNotApplicable:
      change?.allowNotApplicable ?? criterion.allowNotApplicable,
    validityDays: change?.validityDays ?? criterion.validityDays,
  };
}
