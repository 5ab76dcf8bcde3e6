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
  createMockDirectory,
  MockDirectory,
} from '@backstage/backend-test-utils';
import { SMALL_MODEL } from '../__testUtils__/smallModel';
import { loadModels } from '../loadModels';
import { ModelIssue, ModelValidationError } from '../ModelValidationError';

interface Mistake {
  mistake: string;
  file: keyof typeof SMALL_MODEL;
  change: [string, string];
  /** A piece of the line that has to be named, if that is not where the change ends. */
  at?: string;
  problem: RegExp;
  remedy: RegExp;
}

const MANIFEST_MISTAKES: Mistake[] = [
  {
    mistake: 'a threshold that half of the weight reaches',
    file: 'model.yaml',
    change: ['threshold: 0.75', 'threshold: 0.5'],
    problem: /"threshold" must be > 0.5, but is 0.5/,
    remedy: /above 0.5, at most 1/,
  },
  {
    mistake: 'a threshold above everything',
    file: 'model.yaml',
    change: ['threshold: 0.75', 'threshold: 80'],
    problem: /"threshold" must be <= 1, but is 80/,
    remedy: /0.8 is usual/,
  },
  {
    mistake: 'a default edition that is not declared',
    file: 'model.yaml',
    change: ["defaultEdition: '2.0'", "defaultEdition: '3.0'"],
    problem: /default edition "3.0" does not exist/,
    remedy: /"1.0", "2.0"/,
  },
  {
    mistake: 'an edition declared twice',
    file: 'model.yaml',
    change: [
      "  - id: '1.0'\n",
      "  - id: '2.0'\n    levels: [{ level: 1, name: A, meaning: B. }]\n  - id: '1.0'\n",
    ],
    at: "id: '2.0'",
    problem: /edition "2.0" exists already, at model.yaml:11/,
    remedy: /another id/,
  },
  {
    mistake: 'a gap between level numbers',
    file: 'model.yaml',
    change: ['level: 3, name: Fly', 'level: 4, name: Fly'],
    at: "id: '2.0'",
    problem: /up to level 4 but has no level 3/,
    remedy: /without gaps/,
  },
  {
    mistake: 'a level number used twice',
    file: 'model.yaml',
    change: ['level: 3, name: Fly', 'level: 2, name: Fly'],
    problem: /level "2" exists already, at model.yaml:18/,
    remedy: /remove it/,
  },
  {
    mistake: 'an address that is none',
    file: 'model.yaml',
    change: ['https://example.com/model', 'example.com'],
    problem: /"url" must match pattern .* but is "example.com"/,
    remedy: /http or https/,
  },
  {
    mistake: 'a dimension without a file',
    file: 'model.yaml',
    change: ['  - care', '  - care\n  - luck'],
    problem: /dimension "luck" has no file/,
    remedy: /Add luck.yaml/,
  },
  {
    mistake: 'a dimension listed twice',
    file: 'model.yaml',
    change: ['  - care', '  - care\n  - craft'],
    problem: /"dimensions" names the same thing twice/,
    remedy: /Keep one/,
  },
  {
    mistake: 'a dimension that is not called like its file',
    file: 'care.yaml',
    change: ['id: care', 'id: caring'],
    problem: /called "caring", but its file "care"/,
    remedy: /Use the id "care"/,
  },
];

const PLACEMENT_MISTAKES: Mistake[] = [
  {
    mistake: 'a category without criteria',
    file: 'care.yaml',
    change: ['category: watching', 'category: making'],
    at: 'id: watching',
    problem: /"watching" has no criteria in edition "2.0"/,
    remedy: /Add a criterion/,
  },
  {
    mistake: 'a category id used twice',
    file: 'care.yaml',
    change: ['id: checking', 'id: making'],
    problem: /category "making" exists already, at craft.yaml:5/,
    remedy: /another id/,
  },
  {
    mistake: 'a category of an unknown edition',
    file: 'care.yaml',
    change: ["editions: ['1.0']", "editions: ['1.0', '7.0']"],
    problem: /edition "7.0" does not exist/,
    remedy: /"1.0", "2.0"/,
  },
  {
    mistake: 'a criterion id used twice',
    file: 'care.yaml',
    change: ['id: looked-at', 'id: made-by-machine'],
    problem: /criterion "made-by-machine" exists already, at craft.yaml:23/,
    remedy: /another id/,
  },
  {
    mistake: 'a criterion of an unknown edition',
    file: 'craft.yaml',
    change: ["levels: { '2.0': 3 }", "levels: { '2.0': 3, '9.9': 1 }"],
    problem: /edition "9.9" does not exist/,
    remedy: /model.yaml/,
  },
  {
    mistake: 'an edition that YAML took for a number',
    file: 'craft.yaml',
    change: ["levels: { '2.0': 3 }", "levels: { '2.0': 3, 1.0: 2 }"],
    problem: /edition "1" does not exist/,
    remedy: /"1.0" in quotes/,
  },
  {
    mistake: 'a criterion at a level that its edition has not',
    file: 'craft.yaml',
    change: ["levels: { '1.0': 2 }", "levels: { '1.0': 3 }"],
    problem: /Edition "1.0" has no level 3/,
    remedy: /1, 2/,
  },
  {
    mistake: 'a criterion in an unknown category',
    file: 'care.yaml',
    change: ['category: watching', 'category: gazing'],
    problem: /category "gazing" does not exist/,
    remedy: /category of this model/,
  },
  {
    mistake: 'a criterion in a category that its edition has not',
    file: 'care.yaml',
    change: ['{ level: 2, category: watching }', '2'],
    problem: /"checking" is not in edition "2.0"/,
    remedy: /care.yaml:5/,
  },
  {
    mistake: 'a cell at a level that no edition has',
    file: 'care.yaml',
    change: ['{ level: 2, meaning: Watched.', '{ level: 5, meaning: Watched.'],
    problem: /Edition "2.0" has no level 5/,
    remedy: /1, 2, 3/,
  },
  {
    mistake: 'a cell at a level that only another edition has',
    file: 'craft.yaml',
    change: ["level: 3, editions: ['2.0'],", 'level: 3,'],
    problem: /Edition "1.0" has no level 3/,
    remedy: /1, 2/,
  },
  {
    mistake: 'a cell with two texts',
    file: 'craft.yaml',
    change: ['{ level: 2, meaning: More.', '{ level: 1, meaning: More.'],
    problem: /Level 1 of edition "2.0" has a text already, at craft.yaml:9/,
    remedy: /Keep one/,
  },
  {
    mistake: 'a cell of an edition that its category has not',
    file: 'care.yaml',
    change: ['{ level: 2, meaning', "{ level: 2, editions: ['1.0'], meaning"],
    problem: /"watching" is not in edition "1.0"/,
    remedy: /add it to the category/,
  },
];

const SUCCESSOR_MISTAKES: Mistake[] = [
  {
    mistake: 'an unknown successor',
    file: 'craft.yaml',
    change: ['made-by-robot]', 'made-by-robot, made-by-magic]'],
    problem: /successor "made-by-magic" of "made-by-hand" does not exist/,
    remedy: /id of a criterion/,
  },
  {
    mistake: 'a successor of another scope',
    file: 'craft.yaml',
    change: [
      "levels: { '2.0': 3 }\n        scope: service",
      "levels: { '2.0': 3 }\n        scope: team",
    ],
    at: 'successors:',
    problem:
      /"made-by-robot" has scope "team", but "made-by-hand" has scope "service"/,
    remedy: /same scope/,
  },
  {
    mistake: 'a successor of another edition',
    file: 'craft.yaml',
    change: ["levels: { '1.0': 1, '2.0': 1 }", "levels: { '2.0': 1 }"],
    at: 'successors:',
    problem: /"made-by-machine" is in no edition that "made-by-hand" is in/,
    remedy: /edition "2.0"/,
  },
  {
    mistake:
      'a transitional criterion without successor in one of its editions',
    file: 'craft.yaml',
    change: ['[made-by-machine, made-by-robot]', '[made-by-robot]'],
    at: "levels: { '1.0': 1, '2.0': 1 }",
    problem: /"made-by-hand" has no successor in edition "1.0"/,
    remedy: /Add a successor/,
  },
  {
    mistake: 'a transitional criterion without successors',
    file: 'craft.yaml',
    change: ['        successors: [made-by-machine, made-by-robot]\n', ''],
    at: 'id: made-by-hand',
    problem: /transitional criterion "made-by-hand" has no successors/,
    remedy: /make it a practice/,
  },
  {
    mistake: 'a practice with successors',
    file: 'craft.yaml',
    change: ['        kind: transitional\n', ''],
    at: 'successors:',
    problem: /practice "made-by-hand" has successors/,
    remedy: /kind: transitional/,
  },
  {
    mistake: 'successors that go round in a circle',
    file: 'craft.yaml',
    change: [
      '        statement: It is made by a machine.',
      '        kind: transitional\n        successors: [made-by-hand]\n        statement: It is made by a machine.',
    ],
    at: 'id: made-by-hand',
    problem: /made-by-hand → made-by-machine → made-by-hand/,
    remedy: /Remove one/,
  },
  {
    mistake: 'a criterion that succeeds itself',
    file: 'craft.yaml',
    change: ['made-by-robot]', 'made-by-robot, made-by-hand]'],
    at: 'id: made-by-hand',
    problem: /made-by-hand → made-by-hand/,
    remedy: /Remove one/,
  },
];

const SHAPE_MISTAKES: Mistake[] = [
  {
    mistake: 'a weight of nothing',
    file: 'craft.yaml',
    change: ['weight: 2', 'weight: 0'],
    problem: /"weight" must be > 0, but is 0/,
    remedy: /above 0/,
  },
  {
    mistake: 'a text that is missing',
    file: 'craft.yaml',
    change: ['        why: It is faster.\n', ''],
    at: 'id: made-by-machine',
    problem: /"why" is missing in item 2 of "criteria"/,
    remedy: /business words/,
  },
  {
    mistake: 'a text that is empty',
    file: 'craft.yaml',
    change: ['why: It is faster.', "why: ' '"],
    problem: /"why" must match pattern/,
    remedy: /not empty/,
  },
  {
    mistake: 'a property that is not known',
    file: 'craft.yaml',
    change: ['mustHave: true', 'musthave: true'],
    problem: /"musthave" is not known in item 3 of "criteria"/,
    remedy: /mustHave/,
  },
  {
    mistake: 'a value that is none of the allowed ones',
    file: 'craft.yaml',
    change: ['effort: large', 'effort: huge'],
    problem: /"effort" is "huge"/,
    remedy: /small, medium, large/,
  },
  {
    mistake: 'a number where text is meant',
    file: 'model.yaml',
    change: ["  - id: '1.0'", '  - id: 1.0'],
    problem: /"id" is a number, not text/,
    remedy: /Put it in quotes/,
  },
  {
    mistake: 'a property given twice',
    file: 'care.yaml',
    change: ['title: Care', 'title: Care\ntitle: Caring'],
    problem: /not valid YAML: Map keys must be unique/,
    remedy: /Keep one/,
  },
  {
    mistake: 'broken YAML',
    file: 'craft.yaml',
    change: ["levels: { '2.0': 3 }", "levels: '2.0': 3"],
    problem: /not valid YAML/,
    remedy: /check quotes, colons and indentation/,
  },
];

describe('validation', () => {
  const directory = createMockDirectory();

  it.each([
    ...MANIFEST_MISTAKES,
    ...PLACEMENT_MISTAKES,
    ...SUCCESSOR_MISTAKES,
    ...SHAPE_MISTAKES,
  ])(
    'names file, line and remedy of $mistake',
    async ({ file, change, at, problem, remedy }) => {
      const text = SMALL_MODEL[file].replace(...change);
      expect(text).not.toBe(SMALL_MODEL[file]);

      const issues = await issuesOf(directory, {
        ...SMALL_MODEL,
        [file]: text,
      });

      expect(issues).toContainEqual({
        file,
        line: at ? lineContaining(text, at) : lineOfChange(text, change),
        problem: expect.stringMatching(problem),
        remedy: expect.stringMatching(remedy),
      });
    },
  );

  it('refuses an edition without criteria', async () => {
    const issues = await issuesOf(directory, {
      ...SMALL_MODEL,
      'model.yaml': SMALL_MODEL['model.yaml'].replace(
        "  - id: '1.0'\n",
        "  - id: '0.9'\n    levels: [{ level: 1, name: A, meaning: B. }]\n  - id: '1.0'\n",
      ),
      'craft.yaml': SMALL_MODEL['craft.yaml'].replace(
        '    meaning: Making things.\n',
        "    meaning: Making things.\n    editions: ['1.0', '2.0']\n",
      ),
    });

    expect(issues).toEqual([
      {
        file: 'model.yaml',
        line: 11,
        problem: 'Edition "0.9" has no criteria.',
        remedy: expect.stringContaining('do not offer it yet'),
      },
    ]);
  });

  it('refuses a dimension with the name of all dimensions together', async () => {
    const issues = await issuesOf(directory, {
      'model.yaml': SMALL_MODEL['model.yaml'].replace('- care', '- overall'),
      'craft.yaml': SMALL_MODEL['craft.yaml'],
      'overall.yaml': SMALL_MODEL['care.yaml'].replace(
        'id: care',
        'id: overall',
      ),
    });

    expect(issues).toMatchObject([
      {
        file: 'overall.yaml',
        line: 1,
        problem: expect.stringContaining('all'),
      },
    ]);
  });

  it('refuses files and folders that no model lists', async () => {
    const issues = await issuesOf(directory, {
      ...SMALL_MODEL,
      'luck.yaml': SMALL_MODEL['care.yaml'],
      drafts: { 'notes.yaml': '' },
    });

    expect(issues).toMatchObject([
      { file: 'drafts', problem: expect.stringContaining('not part') },
      { file: 'luck.yaml', remedy: expect.stringContaining('model.yaml') },
    ]);
  });

  it('refuses folders without a model, and two models of one name', async () => {
    expect(await issuesOf(directory, { lost: {} })).toMatchObject([
      { file: 'lost/model.yaml', line: 1 },
    ]);
    expect(await issuesOf(directory, {})).toMatchObject([
      { problem: 'The folder holds no model.' },
    ]);
    expect(
      await issuesOf(directory, {
        alpha: { ...SMALL_MODEL },
        beta: { ...SMALL_MODEL },
      }),
    ).toMatchObject([
      {
        file: 'beta/model.yaml',
        line: 1,
        problem: 'The model "small" exists already, in alpha/model.yaml.',
      },
    ]);
  });

  it('survives files that are empty or hold something else altogether', async () => {
    const issues = await issuesOf(directory, {
      'model.yaml': SMALL_MODEL['model.yaml'],
      'craft.yaml': '',
      'care.yaml': '- a list\n',
    });

    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'craft.yaml', line: 1 }),
        expect.objectContaining({ file: 'care.yaml', line: 1 }),
      ]),
    );
  });
});

async function issuesOf(
  directory: MockDirectory,
  content: Parameters<MockDirectory['setContent']>[0],
): Promise<readonly ModelIssue[]> {
  directory.setContent(content);
  try {
    await loadModels(directory.path);
  } catch (error) {
    if (error instanceof ModelValidationError) {
      return error.issues;
    }
    throw error;
  }
  return [];
}

function lineOfChange(text: string, [, to]: [string, string]): number {
  return lineAt(text, text.indexOf(to) + to.length);
}

function lineContaining(text: string, piece: string): number {
  return lineAt(text, text.lastIndexOf(piece));
}

function lineAt(text: string, offset: number): number {
  expect(offset).toBeGreaterThanOrEqual(0);
  return text.slice(0, offset).split('\n').length;
}
