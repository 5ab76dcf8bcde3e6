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
import { SMALL_MODEL } from '../../__testUtils__/smallModel';
import { loadTranslatedModels } from '../../loadModels';
import { collectIssues } from '../__testUtils__/collectIssues';
import { SMALL_TRANSLATION } from '../__testUtils__/smallTranslation';

describe('a translation', () => {
  const directory = createMockDirectory();

  const issuesOf = (
    translations: Parameters<typeof collectIssues>[1],
    options?: Parameters<typeof collectIssues>[2],
  ) => collectIssues(directory, translations, options);

  it('is right as it stands', async () => {
    expect(await issuesOf({ de: { ...SMALL_TRANSLATION } })).toEqual([]);
    expect(await issuesOf({})).toEqual([]);
  });

  it.each([
    ['a term inside a compound', 'Maschinengeräte', 'Eine Gerätemaschine.', 0],
    ['a plural in the original', 'machines', 'Der Apparat macht es.', 1],
    ['another word in the original', 'machinery', 'Der Apparat macht es.', 0],
    ['a verb that begins like a noun', 'machine', 'Es gerät leicht.', 0],
    ['a word in the middle of another', 'machine', 'Ein Maschinenpark.', 0],
  ])('is measured by the glossary: %s', async (_, english, german, count) => {
    const issues = await issuesOf(
      {
        de: {
          ...SMALL_TRANSLATION,
          'craft.yaml': SMALL_TRANSLATION['craft.yaml'].replace(
            'Eine Maschine macht es.',
            german,
          ),
        },
      },
      {
        model: {
          ...SMALL_MODEL,
          'craft.yaml': SMALL_MODEL['craft.yaml'].replace(
            'made by a machine',
            `made by ${english}`,
          ),
        },
      },
    );

    expect(issues).toHaveLength(count);
  });

  it('into Chinese is measured by the glossary without looking for spaces', async () => {
    const translate = (statement: string) =>
      issuesOf({
        zh: {
          'model.yaml':
            'glossary: { robot: { term: 机器人, forbidden: [机器, 自动机] } }',
          'craft.yaml': `criteria: { made-by-robot: { statement: ${statement} } }`,
        },
      });

    expect(await translate('它由机器人制造。')).toEqual([]);
    expect(await translate('它由自动机制造。')).toHaveLength(1);
  });

  it('that differs between editions names them where the original does', async () => {
    const model = {
      ...SMALL_MODEL,
      'craft.yaml': SMALL_MODEL['craft.yaml'].replace(
        'level: 1, meaning',
        "level: 1, editions: ['1.0'], meaning: The first., description: One. }\n      - { level: 1, editions: ['2.0'], meaning",
      ),
    };

    const [issue] = await issuesOf({ de: { ...SMALL_TRANSLATION } }, { model });

    expect(issue).toMatchObject({
      line: 6,
      problem: 'The text of this cell differs between editions.',
      remedy: expect.stringContaining('"1.0", "2.0"'),
    });
  });

  it('stands in a folder named by its language, in files named like dimensions', async () => {
    const issues = await issuesOf({
      German: { 'craft.yaml': '' },
      'notes.txt': 'What is this?',
      'README.md': 'Notes do not disturb.',
      en: { 'craft.yaml': 'dimension: { title: Handicraft }' },
      de: { 'luck.yaml': '{}', 'terms.csv': 'a,b', 'README.md': 'Notes.' },
    });

    expect(issues.map(({ file, problem }) => [file, problem])).toEqual([
      ['translations/de/luck.yaml', 'The model has no dimension "luck".'],
      [
        'translations/de/terms.csv',
        '"terms.csv" is not part of a translation.',
      ],
      ['translations/en', 'The model is written in "en" already.'],
      ['translations/German', '"German" is not a language.'],
      ['translations/notes.txt', '"notes.txt" is not a language.'],
    ]);
  });

  it('of an organisation is checked like the others, with its own glossary before theirs', async () => {
    const issues = await issuesOf(
      { de: { ...SMALL_TRANSLATION } },
      {
        ours: {
          small: {
            de: {
              'model.yaml':
                'glossary: { robot: { term: Automat, forbidden: [Roboter] } }',
              'craft.yaml':
                'criteria: { made-by-machine: { statement: Ein Gerät macht es. } }',
            },
          },
          large: { de: {} },
        },
      },
    );

    expect(
      issues.map(({ file, problem }) => [
        file.replace(directory.path, ''),
        problem,
      ]),
    ).toEqual([
      ['/ours/large', 'There is no model "large" to translate.'],
      [
        '/ours/small/de/craft.yaml',
        '"Gerät" is not the word for "machine" in this language.',
      ],
      [
        'translations/de/craft.yaml',
        '"Roboter" is not the word for "robot" in this language.',
      ],
    ]);
  });

  it('that cannot be found is told with the place and the setting', async () => {
    directory.setContent({ ...SMALL_MODEL });
    const missing = directory.resolve('missing');

    await expect(
      loadTranslatedModels(directory.path, [missing]),
    ).rejects.toThrow(
      `Create ${missing}, or correct maturity.translations.directories`,
    );
  });

  it('is not compared with a model that is wrong itself, but checked all the same', async () => {
    const issues = await issuesOf(
      {
        de: {
          ...SMALL_TRANSLATION,
          'care.yaml': 'criteria: { looked-on: { statement: 5 } }',
        },
      },
      {
        model: {
          ...SMALL_MODEL,
          'model.yaml': SMALL_MODEL['model.yaml'].replace('0.75', '0.5'),
        },
      },
    );

    expect(issues.map(({ file }) => file)).toEqual([
      'model.yaml',
      'translations/de/care.yaml',
    ]);
  });
});
