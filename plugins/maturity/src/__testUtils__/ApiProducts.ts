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
  Answer,
  applicableCriteria,
  computeProfile,
  Dimension,
  EntityMaturity,
  freshnessOf,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../dev/fixtures/FixtureMaturityApi';
import { answered } from './AlmostLevel1';

const SERVICE = {
  scope: 'service',
  kind: 'component',
  type: 'service',
} as const;

/** A dimension with one criterion at each level. */
function dimension(id: string, title: string): Dimension {
  return {
    id,
    title,
    description: `How ${title} is.`,
    categories: [
      {
        id: `${id}-all`,
        title: `All of ${title}`,
        meaning: `Everything about ${title}.`,
        cells: [],
        criteria: [1, 2, 3].map(level => ({
          id: `${id}-${level}`,
          level,
          scope: 'service',
          kind: 'practice',
          successors: [],
          statement: `${title} is as Level ${level} wants it.`,
          why: 'It is wanted.',
          how: ['Begin.', 'End.'],
          evidence: 'What was done.',
          appliesTo: {},
          mustHave: false,
          allowNotApplicable: true,
          weight: 1,
          effort: 'small',
          lenses: [],
        })),
      },
    ],
  };
}

/** A model that has nothing in common with the built-in one: three levels, four dimensions, other names. */
export const apiProducts: MaturityModel = {
  id: 'api-products',
  edition: '2027',
  title: 'API products',
  description: 'How well an API serves those who build on it.',
  attribution: { text: 'Made up.', url: 'https://example.com' },
  rule: { threshold: 0.75 },
  levels: [
    { level: 1, name: 'Draft', meaning: 'Colleagues can try it.' },
    { level: 2, name: 'Usable', meaning: 'Others can build on it.' },
    { level: 3, name: 'Dependable', meaning: 'Others can bet on it.' },
  ],
  hash: 'api-products',
  dimensions: [
    dimension('contract', 'Contract'),
    dimension('calls', 'Calls'),
    dimension('support', 'Support'),
    dimension('adoption', 'Adoption'),
  ],
};

/** A backend with that model, in which every service meets all of Contract, and all else up to Level 2. */
export class ApiProducts extends FixtureMaturityApi {
  constructor() {
    super({ model: apiProducts });
  }

  async getEntityMaturity(request: {
    entityRef: string;
  }): Promise<EntityMaturity> {
    const answers: Answer[] = applicableCriteria(apiProducts, SERVICE)
      .map(({ criterion }) => criterion)
      .filter(({ id, level }) => level <= 2 || id.startsWith('contract'))
      .map(({ id }) => answered(id));
    return {
      ...(await super.getEntityMaturity(request)),
      assessment: {
        scope: 'service',
        modelId: apiProducts.id,
        edition: apiProducts.edition,
        modelHash: apiProducts.hash,
        subject: SERVICE,
        answers,
        profile: computeProfile(apiProducts, SERVICE, {
          answers: new Map(
            answers.map(({ criterionId, status }) => [criterionId, status]),
          ),
        }),
        freshness: freshnessOf(answers, new Date('2026-11-02T12:00:00Z')),
        canUpdate: true,
        exceptions: [],
        version: 'first',
      },
    };
  }
}
