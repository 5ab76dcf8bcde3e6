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
import { resolve } from 'path';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { DefaultModelRegistry } from '../DefaultModelRegistry';
import { ModelText, mapModelTexts } from './mapModelTexts';
import { translationCoverage } from './translationCoverage';

const MODELS = resolve(__dirname, '../../../models');

describe.each(['2.0', '3.0', '4.0-beta'])(
  'the built-in model in edition %s',
  edition => {
    let registry: DefaultModelRegistry;

    beforeAll(async () => {
      registry = await DefaultModelRegistry.fromFiles(MODELS);
    });

    const inLanguage = (language: string) =>
      registry.get('cncf-cloud-native', edition, language);

    it.each(['de', 'zh'])('is complete in %s', language => {
      const { missing, sorts } = translationCoverage(
        inLanguage(language),
        language,
      );

      expect(missing).toEqual([]);
      expect(sorts.statement.total).toBeGreaterThan(70);
    });

    it('has whole sentences in Chinese that address nobody', () => {
      const texts = translatedTexts(inLanguage('zh'));

      expect(
        texts.filter(
          ({ of, text }) => of.sort !== 'name' && !/[。？]$/.test(text),
        ),
      ).toEqual([]);
      expect(texts.filter(({ text }) => /[你您]|\n/.test(text))).toEqual([]);
    });

    it('has a whole sentence in German wherever one is read', () => {
      const sentences = translatedTexts(inLanguage('de')).filter(
        ({ of }) => of.sort !== 'name',
      );

      expect(
        sentences.filter(({ text }) => !/^[A-ZÄÖÜ„].*[.?]$/.test(text)),
      ).toEqual([]);
      expect(sentences.filter(({ text }) => / {2}|\n/.test(text))).toEqual([]);
    });

    it('speaks German to nobody in particular, neither formally nor informally', () => {
      // At the beginning of a sentence, "Ihr" is "their".
      const addressed =
        /(?<=[^.?] )(Ihr(e[mnrs]?)?|Ihnen)\b|\b(du|dir|dich|dein\w*|euch|euer|eure\w*)\b/;

      expect(
        translatedTexts(inLanguage('de')).filter(({ text }) =>
          addressed.test(text),
        ),
      ).toEqual([]);
    });
  },
);

function translatedTexts(
  model: MaturityModel,
): { of: ModelText; text: string }[] {
  const texts: { of: ModelText; text: string }[] = [];
  const untranslated = new Set(model.untranslated);
  mapModelTexts(model, (of, text) => {
    if (!untranslated.has(of.path)) {
      texts.push(...text.map(one => ({ of, text: one })));
    }
    return text;
  });
  return texts;
}
