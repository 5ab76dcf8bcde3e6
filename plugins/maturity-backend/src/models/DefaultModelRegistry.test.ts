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
import { createMockDirectory } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { InputError, NotFoundError } from '@backstage/errors';
import { SMALL_MODEL } from './__testUtils__/smallModel';
import { DefaultModelRegistry } from './DefaultModelRegistry';
import { ModelValidationError } from './ModelValidationError';
import { readDefaultModelSelection } from './readDefaultModelSelection';

describe('DefaultModelRegistry', () => {
  const directory = createMockDirectory();

  beforeEach(() =>
    directory.setContent({
      alpha: { ...SMALL_MODEL },
      beta: {
        ...SMALL_MODEL,
        'model.yaml': SMALL_MODEL['model.yaml'].replace(
          'id: small\ntitle: Small model',
          'id: other\ntitle: Other model',
        ),
      },
    }),
  );

  it('offers the built-in model', async () => {
    const registry = await DefaultModelRegistry.fromFiles(
      resolve(__dirname, '../../models'),
    );

    expect(registry.list()[0]).toEqual({
      id: 'cncf-cloud-native',
      edition: '2.0',
      title: 'Cloud Native Maturity Model',
      isDefault: true,
    });
    expect(registry.list().filter(({ isDefault }) => isDefault)).toHaveLength(
      1,
    );
    expect(registry.getDefault()).toBe(registry.get('cncf-cloud-native'));
  });

  it('lists every model in every edition, the default first', async () => {
    const registry = await DefaultModelRegistry.fromFiles(directory.path, {
      defaultModel: { id: 'other', edition: '1.0' },
    });

    expect(registry.list()).toEqual([
      { id: 'other', edition: '1.0', title: 'Other model', isDefault: true },
      { id: 'small', edition: '2.0', title: 'Small model', isDefault: false },
      { id: 'small', edition: '1.0', title: 'Small model', isDefault: false },
      { id: 'other', edition: '2.0', title: 'Other model', isDefault: false },
    ]);
    expect(registry.get('other')).toBe(registry.getDefault());
    expect(registry.get('other', '2.0').edition).toBe('2.0');
    expect(registry.get('small').edition).toBe('2.0');
  });

  it.each([
    [{}, 'small', '2.0'],
    [{ id: 'other' }, 'other', '2.0'],
    [{ edition: '1.0' }, 'small', '1.0'],
  ])(
    'takes the default that the configuration %j chooses',
    async (defaultModel, id, edition) => {
      const registry = await DefaultModelRegistry.fromFiles(directory.path, {
        defaultModel: readDefaultModelSelection(
          new ConfigReader({ maturity: { defaultModel } }),
        ),
      });

      expect(registry.getDefault()).toMatchObject({ id, edition });
    },
  );

  it('refuses a configured default that does not exist, naming what does', async () => {
    await expect(
      DefaultModelRegistry.fromFiles(directory.path, {
        defaultModel: { id: 'small', edition: '4.0' },
      }),
    ).rejects.toThrow(
      new ModelValidationError([
        {
          file: 'maturity.defaultModel',
          problem: 'There is no maturity model "small" in edition "4.0".',
          remedy:
            'Use one of these: small (2.0), small (1.0), other (2.0), other (1.0).',
        },
      ]),
    );
    expect(() => DefaultModelRegistry.create({ models: [] })).toThrow(
      InputError,
    );
  });

  it('says what exists when asked for what does not', async () => {
    const registry = await DefaultModelRegistry.fromFiles(directory.path);

    expect(() => registry.get('large')).toThrow(
      new NotFoundError(
        'There is no maturity model "large". Available: small (2.0), small (1.0), other (2.0), other (1.0).',
      ),
    );
    expect(() => registry.get('small', '3.0')).toThrow(NotFoundError);
  });

  it('passes on what is wrong with the files', async () => {
    directory.setContent({ alpha: { ...SMALL_MODEL, 'care.yaml': '' } });

    await expect(
      DefaultModelRegistry.fromFiles(directory.path),
    ).rejects.toBeInstanceOf(ModelValidationError);
  });
});
