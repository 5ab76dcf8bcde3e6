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
import { collectIssues } from '../__testUtils__/collectIssues';
import { SMALL_TRANSLATION } from '../__testUtils__/smallTranslation';

interface Mistake {
  mistake: string;
  file: keyof typeof SMALL_TRANSLATION;
  change: [string, string];
  /** A piece of the line that has to be named, if that is not where the change ends. */
  at?: string;
  problem: RegExp;
  remedy: RegExp;
}

const MISTAKES: Mistake[] = [
  {
    mistake: 'an unknown category',
    file: 'craft.yaml',
    change: ['  making:', '  makin:'],
    problem: /category "makin" is not in this dimension/,
    remedy: /Correct its id/,
  },
  {
    mistake: 'an unknown criterion',
    file: 'craft.yaml',
    change: ['  made-by-robot:', '  made-by-rabbit:'],
    problem: /criterion "made-by-rabbit" is not in this dimension/,
    remedy: /Correct its id, or remove it/,
  },
  {
    mistake: 'a criterion of another dimension',
    file: 'care.yaml',
    change: ['  looked-at:', '  made-by-robot:'],
    problem: /criterion "made-by-robot" is not in this dimension/,
    remedy: /Move it to craft.yaml/,
  },
  {
    mistake: 'a level that the category does not have',
    file: 'craft.yaml',
    change: ['      2: {', '      4: {'],
    problem: /category "making" has no cell at level "4"/,
    remedy: /levels: 1, 2, 3/,
  },
  {
    mistake: 'a level that the edition does not have',
    file: 'model.yaml',
    change: ['      3: {', '      7: {'],
    problem: /Edition "2.0" has no level "7"/,
    remedy: /levels: 1, 2, 3/,
  },
  {
    mistake: 'an unknown edition',
    file: 'model.yaml',
    change: ["'2.0':", "'9.0':"],
    problem: /edition "9.0" does not exist/,
    remedy: /"1.0", "2.0"/,
  },
  {
    mistake: 'an edition that YAML took for a number',
    file: 'model.yaml',
    change: ["'2.0':", '2.0:'],
    problem: /edition "2" does not exist/,
    remedy: /Write "2.0" in quotes/,
  },
  {
    mistake: 'an edition without the cell',
    file: 'craft.yaml',
    change: ['1: { meaning', "1: { editions: ['4.0'], meaning"],
    problem: /cell is not in edition "4.0"/,
    remedy: /"1.0", "2.0"/,
  },
  {
    mistake: 'an empty text',
    file: 'craft.yaml',
    change: ['evidence: Das Stück.', "evidence: ' '"],
    problem: /"evidence" must match pattern .* but is " "/,
    remedy: /not empty/,
  },
  {
    mistake: 'a text that was left out',
    file: 'craft.yaml',
    change: ['evidence: Das Stück.', 'evidence:'],
    problem: /"evidence" is empty, not text/,
    remedy: /not empty/,
  },
  {
    mistake: 'an unknown property',
    file: 'craft.yaml',
    change: ['evidence: Das Stück.', 'weight: 2'],
    problem: /"weight" is not known/,
    remedy: /statement, why, how, evidence/,
  },
  {
    mistake: 'a translation that repeats the original',
    file: 'care.yaml',
    change: ['Jemand sieht danach.', 'It is  looked at.'],
    problem: /"It is {2}looked at." only repeats the original/,
    remedy: /"unchanged" in model.yaml/,
  },
  {
    mistake: 'a step that repeats the original',
    file: 'craft.yaml',
    change: ['In die Hand nehmen.', 'Take it.'],
    problem: /"Take it." only repeats the original/,
    remedy: /remove it/,
  },
  {
    mistake: 'a name that is not listed as the same',
    file: 'model.yaml',
    change: ['unchanged: [Start]\n', ''],
    at: 'name: Start',
    problem: /"Start" only repeats the original/,
    remedy: /Translate it/,
  },
  {
    mistake: 'a step too few',
    file: 'craft.yaml',
    change: ['how: [In die Hand nehmen., Machen.]', 'how: [Machen.]'],
    problem: /"how" of "made-by-hand" has 1 steps, but 2 in the original/,
    remedy: /one by one/,
  },
  {
    mistake: 'a word that the glossary forbids',
    file: 'craft.yaml',
    change: ['Eine Maschine macht es.', 'Geräte machen es.'],
    problem: /"Gerät" is not the word for "machine"/,
    remedy: /Use "Maschine"/,
  },
  {
    mistake: 'a glossary that forbids its own term',
    file: 'model.yaml',
    change: ['[Gerät, Apparat]', '[Maschine, Apparat]'],
    problem: /"Maschine" is both the term and forbidden/,
    remedy: /choose another/,
  },
  {
    mistake: 'a glossary entry without a term',
    file: 'model.yaml',
    change: ['term: Maschine, ', ''],
    at: 'machine:',
    problem: /"term" is missing in "machine"/,
    remedy: /word that is used/,
  },
  {
    mistake: 'broken YAML',
    file: 'craft.yaml',
    change: ['Eine Maschine macht', 'Gut: eine Maschine macht'],
    problem: /not valid YAML/,
    remedy: /Correct the line/,
  },
];

describe('a mistake in a translation', () => {
  const directory = createMockDirectory();

  it.each(MISTAKES)(
    'is told with the line and what to do: $mistake',
    async ({ file, change: [from, to], at, problem, remedy }) => {
      expect(SMALL_TRANSLATION[file]).toContain(from);
      const text = SMALL_TRANSLATION[file].replace(from, to);

      const issues = await collectIssues(directory, {
        de: { ...SMALL_TRANSLATION, [file]: text },
      });

      const anchor = at ?? to;
      const end = text.indexOf(anchor) + anchor.trimEnd().length;
      const line = text.slice(0, end).split('\n').length;
      expect(issues).toEqual([
        {
          file: `translations/de/${file}`,
          line,
          problem: expect.stringMatching(problem),
          remedy: expect.stringMatching(remedy),
        },
      ]);
    },
  );
});
