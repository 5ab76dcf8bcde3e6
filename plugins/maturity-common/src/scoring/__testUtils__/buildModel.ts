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

/** A criterion of which only what matters to the arithmetic is given. */
export type CriterionSketch = Partial<
  Omit<Criterion, 'id' | 'level' | 'successors'>
> & {
  id: string;
  dimensionId: string;
  categoryId?: string;
  level: number;
  /** Makes the criterion transitional. */
  successors?: string[];
};

/** A service in production. */
export const SERVICE = {
  scope: 'service',
  kind: 'Component',
  type: 'service',
  lifecycle: 'production',
} as const;

/** A model of five levels with the given criteria, and without texts. */
export function buildModel(options: {
  dimensionIds: string[];
  criteria: CriterionSketch[];
  threshold?: number;
}): MaturityModel {
  return {
    id: 'test',
    edition: '1',
    title: '',
    description: '',
    attribution: { text: '', url: '' },
    rule: { threshold: options.threshold ?? 0.8 },
    levels: [1, 2, 3, 4, 5].map(level => ({ level, name: '', meaning: '' })),
    dimensions: options.dimensionIds.map(dimensionId => {
      const sketches = options.criteria.filter(
        sketch => sketch.dimensionId === dimensionId,
      );
      const categoryIds = new Set(sketches.map(categoryOf));
      return {
        id: dimensionId,
        title: '',
        description: '',
        categories: [...categoryIds].map(categoryId => ({
          id: categoryId,
          title: '',
          meaning: '',
          cells: [],
          criteria: sketches
            .filter(sketch => categoryOf(sketch) === categoryId)
            .map(toCriterion),
        })),
      };
    }),
    hash: '',
  };
}

function categoryOf({ categoryId, dimensionId }: CriterionSketch): string {
  return categoryId ?? `${dimensionId}-main`;
}

function toCriterion(sketch: CriterionSketch): Criterion {
  const { dimensionId, categoryId, ...given } = sketch;
  return {
    scope: 'service',
    kind: given.successors ? 'transitional' : 'practice',
    statement: '',
    why: '',
    how: [],
    evidence: '',
    appliesTo: {},
    mustHave: false,
    allowNotApplicable: true,
    weight: 1,
    effort: 'small',
    lenses: [],
    ...given,
    successors: given.successors ?? [],
  };
}
