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
import { DefaultModelRegistry, ModelRegistry } from '../../models';
import { hashModel } from '../../models/hashModel';

/** A criterion of which only what matters to scores is given. */
type Sketch = Pick<Criterion, 'id' | 'level'> & Partial<Criterion>;

/**
 * Three levels, three dimensions, and so few criteria that every level can be worked out on paper. Each level of
 * `delivery` and `safety` is passed by the first criterion of the level alone, except for Level 1 of `delivery`, which
 * needs both; `knowledge` has one level only, which is too few to make levels (DESIGN.md §3, rule 3).
 *
 * | | Level 1 | Level 2 | Level 3 |
 * |---|---|---|---|
 * | delivery | `builds` (a must-have), `manual-tests` (until `tests`) | `deploys` (weight 4), `tests` | `measures` |
 * | safety | `scans` | `patches` | `drills`, and for libraries `signs` |
 * | knowledge | `documents`, in production only | | |
 *
 * Teams are asked `plans`, `reviews` and `learns`, one at each level of `delivery`; the organisation is asked `funds`.
 */
export const handMadeModel = createModel({});

/** The same model with another threshold, in another edition or under another id, and with its hash. */
export function createModel(options: {
  id?: string;
  edition?: string;
  threshold?: number;
}): MaturityModel {
  const { id = 'hand-made', edition = '1', threshold = 0.8 } = options;
  const content = {
    id,
    edition,
    title: 'A model made by hand',
    description: '',
    attribution: { text: '', url: '' },
    rule: { threshold },
    levels: ['Walk', 'Run', 'Fly'].map((name, index) => ({
      level: index + 1,
      name,
      meaning: '',
    })),
    dimensions: [
      dimension('delivery', [
        { id: 'builds', level: 1, mustHave: true },
        {
          id: 'manual-tests',
          level: 1,
          kind: 'transitional',
          successors: ['tests'],
        },
        { id: 'deploys', level: 2, weight: 4 },
        { id: 'tests', level: 2 },
        { id: 'measures', level: 3, allowNotApplicable: false },
        { id: 'plans', level: 1, scope: 'team' },
        { id: 'reviews', level: 2, scope: 'team' },
        { id: 'learns', level: 3, scope: 'team' },
        { id: 'funds', level: 1, scope: 'org' },
      ]),
      dimension('safety', [
        { id: 'scans', level: 1 },
        { id: 'patches', level: 2 },
        { id: 'drills', level: 3, weight: 4 },
        { id: 'signs', level: 3, appliesTo: { types: ['Library'] } },
      ]),
      dimension('knowledge', [
        {
          id: 'documents',
          level: 1,
          appliesTo: { lifecycles: ['production'] },
        },
      ]),
    ],
  };
  return { ...content, hash: hashModel(content) };
}

/** The criteria that a service is asked, by the level that meeting all of them reaches. */
export const SERVICE_CRITERIA = {
  1: ['builds', 'manual-tests', 'scans', 'documents'],
  2: ['deploys', 'tests', 'patches'],
  3: ['measures', 'drills', 'signs'],
} as const;

/** A registry of models, the default first. */
export function registryOf(models: MaturityModel[]): ModelRegistry {
  return DefaultModelRegistry.create({ models });
}

function dimension(id: string, sketches: Sketch[]) {
  return {
    id,
    title: id,
    description: '',
    categories: [
      {
        id: `${id}-all`,
        title: id,
        meaning: '',
        cells: [],
        criteria: sketches.map(toCriterion),
      },
    ],
  };
}

function toCriterion(sketch: Sketch): Criterion {
  return {
    scope: 'service',
    kind: 'practice',
    successors: [],
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
    ...sketch,
  };
}
