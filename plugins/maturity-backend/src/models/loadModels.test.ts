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
import { createMockDirectory } from '@backstage/backend-test-utils';
import { SMALL_MODEL } from './__testUtils__/smallModel';
import { loadModels } from './loadModels';
import { ModelValidationError } from './ModelValidationError';

describe('loadModels', () => {
  const directory = createMockDirectory();

  it('reads a folder of models, the default edition of each first', async () => {
    directory.setContent({
      alpha: { ...SMALL_MODEL },
      beta: {
        ...SMALL_MODEL,
        'model.yaml': SMALL_MODEL['model.yaml'].replace(
          'id: small',
          'id: other',
        ),
        'README.md': 'Notes do not disturb.',
      },
    });

    const models = await loadModels(directory.path);

    expect(models.map(({ id, edition }) => [id, edition])).toEqual([
      ['small', '2.0'],
      ['small', '1.0'],
      ['other', '2.0'],
      ['other', '1.0'],
    ]);
  });

  it('gives each edition its own levels, categories, cells and criteria', async () => {
    directory.setContent({ ...SMALL_MODEL });

    const [second, first] = await loadModels(directory.path);

    const names = (model: typeof first) => model.levels.map(({ name }) => name);
    expect(names(first)).toEqual(['Start', 'Go']);
    expect(names(second)).toEqual(['Start', 'Go', 'Fly']);

    const placed = (model: typeof first) =>
      model.dimensions.flatMap(({ categories }) =>
        categories.map(category => ({
          category: category.id,
          cells: category.cells.map(({ level }) => level),
          criteria: category.criteria.map(({ id, level, successors }) => [
            id,
            level,
            ...successors,
          ]),
        })),
      );
    expect(placed(first)).toEqual([
      {
        category: 'making',
        cells: [1, 2],
        criteria: [
          ['made-by-hand', 1, 'made-by-machine'],
          ['made-by-machine', 2],
        ],
      },
      { category: 'checking', cells: [], criteria: [['looked-at', 1]] },
    ]);
    expect(placed(second)).toEqual([
      {
        category: 'making',
        cells: [1, 2, 3],
        criteria: [
          ['made-by-hand', 1, 'made-by-robot'],
          ['made-by-robot', 3],
        ],
      },
      { category: 'watching', cells: [2], criteria: [['looked-at', 2]] },
    ]);
  });

  it('fills in what an author left out', async () => {
    directory.setContent({ ...SMALL_MODEL });

    const [model] = await loadModels(directory.path);
    const [byHand, byRobot] = model.dimensions[0].categories[0].criteria;

    expect(byHand).toMatchObject({
      kind: 'transitional',
      appliesTo: {},
      mustHave: false,
      allowNotApplicable: true,
      weight: 1,
      lenses: [],
    });
    expect(byRobot).toMatchObject({
      kind: 'practice',
      successors: [],
      appliesTo: { types: ['service'], lifecycles: ['production'] },
      mustHave: true,
      allowNotApplicable: false,
      weight: 2,
      lenses: ['performance'],
    });
  });

  it('tells everything that is wrong at once, in reading order and without a stack trace', async () => {
    directory.setContent({
      'model.yaml': SMALL_MODEL['model.yaml'].replace('0.75', '0.5'),
      'craft.yaml': SMALL_MODEL['craft.yaml']
        .replace('weight: 2', 'weight: -1')
        .replace('made-by-robot]', 'made-by-magic]'),
      'care.yaml': SMALL_MODEL['care.yaml'].replace(
        'category: watching',
        'category: gazing',
      ),
    });

    const error = await loadModels(directory.path).then(
      () => undefined,
      (reason: unknown) => reason,
    );

    expect(error).toBeInstanceOf(ModelValidationError);
    const { message, stack, issues } = error as ModelValidationError;
    expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'care.yaml:12', // the criterion in an unknown category
      'care.yaml:19', // the category that it leaves without criteria
      'craft.yaml:14', // the edition in which it has no successor any more
      'craft.yaml:17', // the unknown successor
      'craft.yaml:41', // the weight
      'model.yaml:8', // the threshold
    ]);
    expect(message).toMatch(
      /^The maturity models cannot be used because of 6 problems:\n/,
    );
    expect(message).toContain(
      '\n  craft.yaml:41: "weight" must be > 0, but is -1.',
    );
    expect(stack).toBe(`ModelValidationError: ${message}`);
  });
});
