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

/** Numbers from 0 to 1 that are the same every time. */
export function pseudoRandom(seed) {
  let state = seed;
  return () => {
    // the generator of Park and Miller
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const DIMENSIONS = 5;
const CATEGORIES = 23;
const LEVELS = 5;
const EFFORTS = ['small', 'medium', 'large'];

/**
 * A model with the shape of the built-in one, and as many service criteria as wanted: a tenth of them transitional, a
 * twentieth must-haves, and of all efforts.
 */
export function sampleModel(criteria) {
  const random = pseudoRandom(7);
  const categories = Array.from({ length: CATEGORIES }, (_, index) => ({
    id: `category-${index}`,
    title: '',
    meaning: '',
    cells: [],
    criteria: [],
  }));
  for (let index = 0; index < criteria; index += 1) {
    const { criteria: own } = categories[index % CATEGORIES];
    const level = 1 + (Math.floor(index / CATEGORIES) % LEVELS);
    const isTransitional = level < LEVELS && random() < 0.1;
    own.push({
      id: `criterion-${index}`,
      level,
      scope: 'service',
      // what replaces it is a level higher in the same category, if there is anything
      kind:
        isTransitional && index + CATEGORIES < criteria
          ? 'transitional'
          : 'practice',
      successors:
        isTransitional && index + CATEGORIES < criteria
          ? [`criterion-${index + CATEGORIES}`]
          : [],
      statement: '',
      why: '',
      how: [],
      evidence: '',
      appliesTo:
        index % 3 === 0 ? { exceptTypes: ['library', 'documentation'] } : {},
      mustHave: random() < 0.05,
      allowNotApplicable: true,
      weight: random() < 0.1 ? 2 : 1,
      effort: EFFORTS[Math.floor(random() * EFFORTS.length)],
      lenses: [],
    });
  }
  return {
    id: 'sample',
    edition: '1',
    title: '',
    description: '',
    attribution: { text: '', url: '' },
    rule: { threshold: 0.8 },
    levels: Array.from({ length: LEVELS }, (_, index) => ({
      level: index + 1,
      name: '',
      meaning: '',
    })),
    hash: '',
    dimensions: Array.from({ length: DIMENSIONS }, (_, index) => ({
      id: `dimension-${index}`,
      title: '',
      description: '',
      categories: categories.filter(
        (_category, at) => at % DIMENSIONS === index,
      ),
    })),
  };
}

/**
 * Answers like those of services: more of the lower levels is met; some of each status; a few exceptions.
 *
 * @returns one input of the arithmetic for each of so many services
 */
export function sampleInputs(model, services) {
  const random = pseudoRandom(11);
  const criteria = model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(category => category.criteria),
  );
  return Array.from({ length: services }, () => {
    const ability = 0.5 + 5 * random();
    const answers = new Map();
    const exceptions = new Set();
    for (const { id, level } of criteria) {
      const luck = random();
      if (luck < 0.8) {
        answers.set(id, statusOf(ability - level + 2 * random() - 1, luck));
      }
      if (random() < 0.02) {
        exceptions.add(id);
      }
    }
    return { answers, exceptions };
  });
}

function statusOf(margin, luck) {
  if (luck < 0.03) {
    return 'not-applicable';
  }
  if (margin > 0.3) {
    return 'met';
  }
  return margin > -0.3 ? 'partly' : 'not-met';
}
