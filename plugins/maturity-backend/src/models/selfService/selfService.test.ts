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
  mockServices,
} from '@backstage/backend-test-utils';
import { SMALL_MODEL } from '../__testUtils__/smallModel';
import { ModelRegistry } from '../ModelRegistry';
import { ModelValidationError } from '../ModelValidationError';
import { openModels } from '../openModels';

describe('maturity.selfService', () => {
  const directory = createMockDirectory({ content: { small: SMALL_MODEL } });

  const open = async (selfService?: object) =>
    openModels({
      builtIn: directory.path,
      config: mockServices.rootConfig({ data: { maturity: { selfService } } }),
      logger: mockServices.logger.mock(),
    });
  const registry = async (selfService?: object): Promise<ModelRegistry> => {
    const models = await open(selfService);
    if (models instanceof ModelValidationError) {
      throw models;
    }
    return models;
  };
  const criterion = (model: ReturnType<ModelRegistry['get']>, id: string) =>
    model.dimensions
      .flatMap(({ categories }) => categories)
      .flatMap(({ criteria }) => criteria)
      .find(one => one.id === id);

  const entry = {
    policy: 'Robots only, since **May**.',
    links: [{ title: 'Handbook', url: '/docs/default/{kind}/{name}' }],
    actions: [
      { title: 'Order', url: 'https://shop.example.com/?for={entityRef}' },
      {
        title: 'Build',
        template: 'default/robot',
        values: { owner: ['{name}'], fast: true, nothing: null },
      },
    ],
  };

  it('comes with its criterion, in every edition, for readers alone, and decides no number', async () => {
    const plain = await registry();
    const models = await registry({
      'made-by-robot': entry,
      // Only in the other edition.
      'made-by-machine': { policy: 'Ask first.' },
    });

    const read = models.getForReaders('small', {});
    expect(criterion(read, 'made-by-robot')?.selfService).toEqual(entry);
    expect(criterion(read, 'made-by-hand')).not.toHaveProperty('selfService');
    const older = models.getForReaders('small', { edition: '1.0' });
    expect(criterion(older, 'made-by-machine')?.selfService).toEqual({
      policy: 'Ask first.',
    });

    expect(read.hash).toBe(plain.get('small').hash);
    expect(models.get('small')).toEqual(plain.get('small'));
    expect(models.getForReaders('small', {})).toBe(read);
    expect(plain.getForReaders('small', {})).toEqual(plain.get('small'));
  });

  const of = (attached: object) => ({ 'made-by-robot': attached });
  const link = (url: unknown) => of({ links: [{ title: 'Page', url }] });
  const action = (more: object) => of({ actions: [{ title: 'Go', ...more }] });
  const template = { template: 'default/robot' };
  it.each<[string, RegExp, object]>([
    ['', /a list, not a group/, []],
    ['.made-by-magic', /No model has a criterion/, { 'made-by-magic': entry }],
    ['.made-by-robot', /is text, not/, { 'made-by-robot': 'Do it.' }],
    ['.made-by-robot', /fewer than 1/, of({})],
    ['.made-by-robot.runbook', /not known/, of({ runbook: 'x' })],
    ['.made-by-robot.policy', /pattern/, of({ policy: ' ' })],
    ['.made-by-robot.policy', /4000/, of({ policy: 'x'.repeat(4001) })],
    [
      '.made-by-robot.links[0]',
      /"url" is missing/,
      of({ links: [{ title: 'x' }] }),
    ],
    ...[
      ['javascript', 'alert(1)'].join(':'),
      'data:text/html,x',
      'ftp://example.com',
      '//evil.example.com',
      '/\\evil.example.com',
      'handbook',
      'https://',
      'https://example.com/a b',
    ].map((url): [string, RegExp, object] => [
      '.made-by-robot.links[0].url',
      /no address to follow/,
      link(url),
    ]),
    [
      '.made-by-robot.links[0].url',
      /in its host/,
      link('https://{name}.example.com/'),
    ],
    [
      '.made-by-robot.links[0].url',
      /"{owner}" is no placeholder/,
      link('/docs/{owner}'),
    ],
    [
      '.made-by-robot.actions[0].url',
      /no address to follow/,
      action({ url: 'vbscript:x' }),
    ],
    ['.made-by-robot.actions[0]', /not one thing/, action({})],
    [
      '.made-by-robot.actions[0]',
      /not one thing/,
      action({ ...template, url: '/x' }),
    ],
    [
      '.made-by-robot.actions[0]',
      /"template" is missing/,
      action({ url: '/x', values: {} }),
    ],
    [
      '.made-by-robot.actions[0].template',
      /pattern/,
      action({ template: '../robot' }),
    ],
    [
      '.made-by-robot.actions[0].values.a[1].b',
      /"{title}" is no placeholder/,
      action({ ...template, values: { a: [1, { b: '{title}' }] } }),
    ],
    [
      '.made-by-robot.actions[0].values.a',
      /without quotes/,
      action({ ...template, values: { a: { entityRef: null } } }),
    ],
    [
      '.made-by-robot.actions[0].values',
      /2000 characters/,
      action({ ...template, values: { a: 'x'.repeat(2000) } }),
    ],
  ])(
    'is refused at maturity.selfService%s: %s',
    async (key, problem, value) => {
      const models = await open(value);
      expect(models).toBeInstanceOf(ModelValidationError);
      const { issues } = models as ModelValidationError;
      expect(issues).toEqual([
        expect.objectContaining({
          file: `maturity.selfService${key}`,
          problem: expect.stringMatching(problem),
        }),
      ]);
    },
  );

  it('tells everything that is wrong at once', async () => {
    const models = await open({
      'made-by-magic': { links: [{ title: 'Page', url: 'x' }] },
      ...link('y'),
    });
    expect((models as ModelValidationError).issues).toHaveLength(3);
  });
});
