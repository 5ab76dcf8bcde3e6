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
import { promises as fs } from 'fs';
import { resolve } from 'path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { DefaultModelRegistry } from '../DefaultModelRegistry';
import { translationCoverage } from './translationCoverage';

const ROOT = resolve(__dirname, '../../../../..');

const read = (page: string) => fs.readFile(resolve(ROOT, page), 'utf8');

describe('docs/translations.md', () => {
  const directory = createMockDirectory();

  it('shows files that work as they stand', async () => {
    const pages = `${await read('docs/model.md')}${await read(
      'docs/translations.md',
    )}`;
    const blocks = [...pages.matchAll(/```yaml\n# (\S+)\n(.*?)```/gs)];
    for (const [, name, text] of blocks) {
      directory.addContent({ [name]: text });
    }

    const registry = await DefaultModelRegistry.fromFiles(directory.path);

    const model = registry.get('kitchen', '1.0', 'de');
    expect(model.title).toBe('Küchenmodell');
    expect(model.dimensions[0].categories[0]).toMatchObject({
      title: 'Messer',
      criteria: [
        { statement: expect.stringContaining('von Hand geschärft') },
        { statement: expect.stringContaining('Eine Maschine') },
      ],
    });
  });

  it('says truly how much is translated', async () => {
    const registry = await DefaultModelRegistry.fromFiles(
      resolve(__dirname, '../../../models'),
    );
    const page = await read('docs/translations.md');
    const rows = [...page.matchAll(/^\| ([a-z]{2}\S*) +\|(.*)\|$/gm)];

    expect(
      rows.map(([, language, row]) => [language, row.split('|')[0].trim()]),
    ).toEqual(
      registry.list().flatMap(({ edition }) => [
        ['de', edition],
        ['zh', edition],
      ]),
    );
    for (const [, language, row] of rows) {
      const [edition, ...percents] = row.split('|').map(cell => cell.trim());
      const model = registry.get('cncf-cloud-native', edition, language);
      const { sorts } = translationCoverage(model, language);
      expect([language, edition, ...percents.map(Number)]).toEqual([
        language,
        edition,
        ...Object.values(sorts).map(({ translated, total }) =>
          Math.floor((100 * translated) / total),
        ),
      ]);
    }
  });
});
