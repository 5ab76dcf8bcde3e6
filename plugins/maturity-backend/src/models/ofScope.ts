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
  MaturityModel,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { mapModelTexts } from './translations/mapModelTexts';

/** The models without what other scopes are asked, so that each is made once. */
const known = new WeakMap<MaturityModel, Map<string, MaturityModel>>();

/**
 * A model with the criteria of one scope and the texts of the cells that have such criteria; with `none`, without any. All
 * dimensions, categories and levels are there with their names. The hash is the one of the whole model.
 *
 * @internal
 */
export function ofScope(
  model: MaturityModel,
  scope: Scope | 'none',
): MaturityModel {
  const ofModel = known.get(model) ?? new Map<string, MaturityModel>();
  known.set(model, ofModel);
  const restricted = ofModel.get(scope) ?? restrict(model, scope);
  ofModel.set(scope, restricted);
  return restricted;
}

function restrict(model: MaturityModel, scope: Scope | 'none'): MaturityModel {
  const restricted = {
    ...model,
    dimensions: model.dimensions.map(dimension => ({
      ...dimension,
      categories: dimension.categories.map(category => {
        const criteria = category.criteria.filter(one => one.scope === scope);
        const levels = new Set(criteria.map(({ level }) => level));
        return {
          ...category,
          cells: category.cells.filter(({ level }) => levels.has(level)),
          criteria,
        };
      }),
    })),
  };
  if (!model.untranslated) {
    return restricted;
  }
  const paths = new Set<string>();
  mapModelTexts(restricted, ({ path }, text) => {
    paths.add(path);
    return text;
  });
  return {
    ...restricted,
    untranslated: model.untranslated.filter(path => paths.has(path)),
  };
}
