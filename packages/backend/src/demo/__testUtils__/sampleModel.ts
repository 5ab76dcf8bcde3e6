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

const LEVELS = [1, 2, 3, 4, 5];
const CRITERIA_PER_LEVEL = 6;

/**
 * A model of two dimensions with five levels. In every level one criterion forbids the answer not-applicable, one is
 * for services only, and one is for teams.
 */
export const sampleModel: MaturityModel = {
  id: 'sample',
  edition: '1.0',
  title: 'Sample model',
  description: 'For tests',
  attribution: { text: 'nobody', url: 'https://example.com' },
  rule: { threshold: 0.8 },
  levels: LEVELS.map(level => ({ level, name: `L${level}`, meaning: '' })),
  dimensions: ['process', 'technology'].map(dimensionId => ({
    id: dimensionId,
    title: dimensionId,
    description: '',
    categories: [
      {
        id: `${dimensionId}-all`,
        title: dimensionId,
        meaning: '',
        cells: [],
        criteria: LEVELS.flatMap(level =>
          Array.from({ length: CRITERIA_PER_LEVEL }, (_, index) =>
            createCriterion(dimensionId, level, index),
          ),
        ),
      },
    ],
  })),
  hash: 'sample',
};

function createCriterion(
  dimensionId: string,
  level: number,
  index: number,
): Criterion {
  return {
    id: `${dimensionId}-${level}-${index}`,
    level,
    scope: index === 2 ? 'team' : 'service',
    kind: 'practice',
    successors: [],
    statement: '',
    why: '',
    how: [],
    evidence: '',
    appliesTo: index === 1 ? { types: ['service'] } : {},
    mustHave: index === 0,
    allowNotApplicable: index !== 0,
    weight: 1,
    effort: 'medium',
    lenses: [],
  };
}
