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
import { hashModel } from '../../models/hashModel';
import { handMadeModel } from '../../tests/__testUtils__/handMadeModel';

/**
 * The model made by hand in a later edition: `deploys` ends, and `canaries` takes its place and its weight. All other
 * criteria stay. Who met all of Level 2 is at Level 1 in `delivery` and overall, and stays where it was in `safety`.
 */
export const nextEdition: MaturityModel = createNextEdition();

function createNextEdition(): MaturityModel {
  const { hash: _, ...content } = handMadeModel;
  const next = {
    ...content,
    edition: '2',
    dimensions: content.dimensions.map(dimension => ({
      ...dimension,
      categories: dimension.categories.map(category => ({
        ...category,
        criteria: category.criteria.map(criterion =>
          criterion.id === 'deploys'
            ? { ...criterion, id: 'canaries' }
            : criterion,
        ),
      })),
    })),
  };
  return { ...next, hash: hashModel(next) };
}
