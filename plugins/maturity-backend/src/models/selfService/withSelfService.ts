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

import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SelfServices } from './readSelfService';

/**
 * A model whose criteria carry what the organisation attached to them. The hash stays, because nothing of it decides a
 * number (DESIGN.md §3, rule 12).
 *
 * @internal
 */
export function withSelfService(
  model: MaturityModel,
  selfServices: SelfServices,
): MaturityModel {
  if (selfServices.size === 0) {
    return model;
  }
  return {
    ...model,
    dimensions: model.dimensions.map(dimension => ({
      ...dimension,
      categories: dimension.categories.map(category => ({
        ...category,
        criteria: category.criteria.map(criterion => {
          const selfService = selfServices.get(criterion.id);
          return selfService ? { ...criterion, selfService } : criterion;
        }),
      })),
    })),
  };
}
