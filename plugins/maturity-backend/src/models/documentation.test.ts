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
import { describeLevels } from './__testUtils__/describeLevels';
import { loadModels } from './loadModels';

const ROOT = resolve(__dirname, '../../../..');

describe('docs/model.md', () => {
  const directory = createMockDirectory();

  it('shows files that work as they stand', async () => {
    const page = await fs.readFile(resolve(ROOT, 'docs/model.md'), 'utf8');
    const blocks = [...page.matchAll(/```yaml\n# (\S+)\n(.*?)```/gs)];
    directory.setContent(
      Object.fromEntries(blocks.map(([, name, text]) => [name, text])),
    );

    const [model] = await loadModels(directory.path);

    expect(model.id).toBe('kitchen');
    expect(model.dimensions[0].categories[0].criteria).toMatchObject([
      { id: 'knives-1a', level: 1, successors: ['knives-3a'] },
      { id: 'knives-3a', level: 3, mustHave: true, weight: 2 },
    ]);
  });

  it('names the categories and the levels that the built-in model has', async () => {
    const page = await fs.readFile(resolve(ROOT, 'docs/model.md'), 'utf8');
    const [model] = await loadModels(resolve(__dirname, '../../models'));
    const categories = model.dimensions.flatMap(one => one.categories);

    for (const dimension of model.dimensions) {
      const row = page
        .split('\n')
        .find(line => line.startsWith(`| ${dimension.title} `));

      expect(row?.split('|').map(cell => cell.trim())).toEqual([
        '',
        dimension.title,
        dimension.categories.map(({ title }) => title).join(', '),
        describeLevels(dimension, 'service'),
        describeLevels(dimension, 'team'),
        describeLevels(dimension, 'org'),
        '',
      ]);
    }
    expect(page).toContain(
      `There are ${categories.length} categories, ${
        categories.flatMap(({ cells }) => cells).length
      } cells with a text, and ${
        categories.flatMap(({ criteria }) => criteria).length
      } criteria.`,
    );
  });
});
