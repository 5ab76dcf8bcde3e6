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
import {
  Criterion,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SMALL_MODEL } from '../__testUtils__/smallModel';
import { DefaultModelRegistry } from '../DefaultModelRegistry';
import { SMALL_TRANSLATION } from './__testUtils__/smallTranslation';
import { translationCoverage } from './translationCoverage';

describe('a translated model', () => {
  const directory = createMockDirectory();

  async function load(
    translations: Record<string, Record<string, string>>,
    model: Record<string, string> = SMALL_MODEL,
  ): Promise<DefaultModelRegistry> {
    directory.setContent({ models: { small: { ...model, translations } } });
    return DefaultModelRegistry.fromFiles(directory.resolve('models'));
  }

  const criterion = (model: MaturityModel, id: string): Criterion | undefined =>
    model.dimensions
      .flatMap(({ categories }) => categories)
      .flatMap(({ criteria }) => criteria)
      .find(one => one.id === id);

  it('falls back to the original text by text', async () => {
    const registry = await load({ de: { ...SMALL_TRANSLATION } });
    const model = registry.get('small', '2.0', 'de');

    expect(model.title).toBe('Kleines Modell');
    expect(model.description).toBe('A model for tests.');
    expect(model.levels.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['Start', 'Es geht los.'],
      ['Go', 'It is moving.'],
      ['Flug', 'Es hat abgehoben.'],
    ]);
    expect(model.dimensions[0].categories[0]).toMatchObject({
      title: 'Machen',
      meaning: 'Making things.',
      cells: [
        { meaning: 'Das erste Stück.', description: 'One thing was made.' },
        { meaning: 'Mehr.', description: 'Mehrere Stücke sind entstanden.' },
        { meaning: 'Many.', description: 'Things are made.' },
      ],
    });
    expect(criterion(model, 'made-by-hand')).toMatchObject({
      statement: 'Es ist von Hand gemacht.',
      why: 'Someone needs it.',
      how: ['In die Hand nehmen.', 'Machen.'],
      evidence: 'Das Stück.',
    });
    expect(model).toMatchObject({ language: 'de', originalLanguage: 'en' });
    expect(model.untranslated).toEqual([
      'description',
      'attribution',
      'levels.2.name',
      'levels.2.meaning',
      'categories.making.meaning',
      'categories.making.cells.1.description',
      'categories.making.cells.3.meaning',
      'categories.making.cells.3.description',
      'criteria.made-by-hand.why',
      'criteria.made-by-robot.why',
      'criteria.made-by-robot.how',
      'criteria.made-by-robot.evidence',
      'dimensions.care.title',
      'dimensions.care.description',
      'categories.watching.title',
      'categories.watching.meaning',
      'categories.watching.cells.2.meaning',
      'categories.watching.cells.2.description',
      'criteria.looked-at.why',
      'criteria.looked-at.how',
      'criteria.looked-at.evidence',
    ]);
  });

  it('falls back by edition', async () => {
    const registry = await load({ de: { ...SMALL_TRANSLATION } });
    const model = registry.get('small', '1.0', 'de');

    expect(model.levels.map(({ name }) => name)).toEqual(['Start', 'Go']);
    expect(model.untranslated).toContain('levels.1.name');
    expect(criterion(model, 'looked-at')?.statement).toBe(
      'Jemand sieht danach.',
    );
  });

  it('has the numbers of the original, and so has the original of before', async () => {
    const registry = await load({ de: { ...SMALL_TRANSLATION } });
    const original = registry.get('small', '2.0');
    const translated = registry.get('small', '2.0', 'de');

    expect(translated.hash).toBe(original.hash);
    expect(original).toMatchObject({ title: 'Small model', language: 'en' });
    expect(original.untranslated).toBeUndefined();
    expect(criterion(translated, 'made-by-robot')).toMatchObject({
      level: 3,
      mustHave: true,
      weight: 2,
      appliesTo: { types: ['service'] },
    });
    expect(registry.get('small', '2.0', 'de')).toBe(translated);
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at-1996', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
  ])('who asks for %s gets %s', async (wanted, language) => {
    const registry = await load({
      de: { ...SMALL_TRANSLATION },
      'pt-BR': { 'care.yaml': 'dimension: { title: Cuidado }' },
    });

    expect(registry.get('small', undefined, wanted).language).toBe(language);
  });

  it.each(['pt', 'fr', 'en', 'en-GB'])(
    'who asks for %s gets the original',
    async wanted => {
      const registry = await load({
        'pt-BR': { 'care.yaml': 'dimension: { title: Cuidado }' },
      });

      expect(registry.get('small', undefined, wanted)).toBe(
        registry.get('small'),
      );
    },
  );

  it('can be written in another language than English', async () => {
    const registry = await load(
      { en: { 'care.yaml': 'dimension: { title: Looking after }' } },
      {
        ...SMALL_MODEL,
        'model.yaml': SMALL_MODEL['model.yaml'].replace(
          'id: small\n',
          'id: small\nlanguage: nl\n',
        ),
      },
    );

    expect(registry.get('small').language).toBe('nl');
    expect(registry.get('small', '2.0', 'fr').language).toBe('nl');
    expect(registry.get('small', '2.0', 'en')).toMatchObject({
      language: 'en',
      originalLanguage: 'nl',
      dimensions: [{ title: 'Craft' }, { title: 'Looking after' }],
    });
  });

  it('can say different things in different editions where the original does', async () => {
    const registry = await load(
      {
        de: {
          'craft.yaml': `categories:
  making:
    cells:
      1:
        - { editions: ['1.0'], meaning: Das erste. }
        - { editions: ['2.0'], meaning: Das allererste. }
`,
        },
      },
      {
        ...SMALL_MODEL,
        'craft.yaml': SMALL_MODEL['craft.yaml'].replace(
          'level: 1, meaning',
          "level: 1, editions: ['1.0'], meaning: The first., description: One. }\n      - { level: 1, editions: ['2.0'], meaning",
        ),
      },
    );

    const meaning = (edition: string) =>
      registry.get('small', edition, 'de').dimensions[0].categories[0].cells[0]
        .meaning;
    expect(meaning('1.0')).toBe('Das erste.');
    expect(meaning('2.0')).toBe('Das allererste.');
  });

  it('takes what an organisation translates itself before what came with the model', async () => {
    await load({ de: { ...SMALL_TRANSLATION } });
    directory.addContent({
      ours: {
        small: {
          de: { 'craft.yaml': 'dimension: { title: Fertigung }' },
          fr: { 'craft.yaml': 'dimension: { title: Artisanat }' },
        },
      },
    });

    const registry = await DefaultModelRegistry.fromFiles(
      directory.resolve('models'),
      { translationDirectories: [directory.resolve('ours')] },
    );

    expect(registry.get('small', '2.0', 'de').dimensions[0]).toMatchObject({
      title: 'Fertigung',
      description: 'Wie etwas entsteht.',
    });
    const french = registry.get('small', '2.0', 'fr');
    expect(french.dimensions[0]).toMatchObject({
      title: 'Artisanat',
      description: 'How things are made.',
    });
  });

  it('can be counted', async () => {
    const registry = await load({ de: { ...SMALL_TRANSLATION } });
    const model = registry.get('small', '2.0', 'de');

    const { language, sorts, missing } = translationCoverage(model, 'de');

    expect(language).toBe('de');
    expect(sorts).toEqual({
      name: { translated: 5, total: 8 },
      meaning: { translated: 3, total: 9 },
      'cell-meaning': { translated: 2, total: 4 },
      'cell-description': { translated: 1, total: 4 },
      statement: { translated: 3, total: 3 },
      why: { translated: 0, total: 3 },
      how: { translated: 1, total: 3 },
      evidence: { translated: 1, total: 3 },
    });
    expect(missing).toEqual(model.untranslated);
  });

  it('counts only the criteria of a scope if told to', async () => {
    const registry = await load(
      { de: { ...SMALL_TRANSLATION } },
      {
        ...SMALL_MODEL,
        'care.yaml': SMALL_MODEL['care.yaml'].replace(
          'scope: service',
          'scope: team',
        ),
      },
    );
    const model = registry.get('small', '2.0', 'de');

    const { sorts, missing } = translationCoverage(model, 'de', {
      scope: 'service',
    });

    expect(sorts.statement).toEqual({ translated: 2, total: 2 });
    expect(missing).not.toContain('criteria.looked-at.why');
    expect(missing).toContain('dimensions.care.title');
  });

  it('counts nothing in a language that it does not have', async () => {
    const registry = await load({ de: { ...SMALL_TRANSLATION } });
    const statements = (language: string) =>
      translationCoverage(registry.get('small', '2.0', language), language)
        .sorts.statement;

    expect(statements('fr')).toEqual({ translated: 0, total: 3 });
    expect(statements('en')).toEqual({ translated: 3, total: 3 });
  });
});
