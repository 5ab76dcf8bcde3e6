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
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SMALL_MODEL } from '../__testUtils__/smallModel';
import { ModelValidationError } from '../ModelValidationError';
import { ModelRegistry } from '../ModelRegistry';
import { openModels } from '../openModels';

const ADDED = `categories:
  watching:
    - id: our-camera
      levels: { '2.0': 2 }
      scope: service
      statement: A camera watches it.
      why: Cameras do not sleep.
      how: [Buy a camera., Hang it up.]
      evidence: The picture.
      effort: small
`;

describe('the models of the configuration', () => {
  const directory = createMockDirectory();

  beforeEach(() =>
    directory.setContent({ builtIn: { small: { ...SMALL_MODEL } } }),
  );

  const open = async (maturity: object) => {
    const logger = mockServices.logger.mock();
    const models = await openModels({
      builtIn: directory.resolve('builtIn'),
      config: mockServices.rootConfig({ data: { maturity } }),
      logger,
    });
    return { models, logger };
  };
  const registry = async (maturity: object): Promise<ModelRegistry> => {
    const { models } = await open(maturity);
    if (models instanceof ModelValidationError) {
      throw models;
    }
    return models;
  };
  const extended = async (extension: object, edition = '2.0') => {
    const models = await registry({
      models: [{ extends: 'small', ...extension }],
    });
    return models.get('small', edition);
  };
  const problems = async (maturity: object) => {
    const { models } = await open(maturity);
    return models instanceof ModelValidationError
      ? models.issues.map(
          ({ file, line, problem, remedy }) =>
            `${file.replace(directory.path, '')}${
              line === undefined ? '' : `:${line}`
            }: ${problem} ${remedy}`,
        )
      : [];
  };

  it('can be a model of its own, which the configuration makes the default', async () => {
    directory.addContent({
      kitchen: {
        ...SMALL_MODEL,
        'model.yaml': SMALL_MODEL['model.yaml'].replace('id: small', 'id: own'),
        translations: {
          de: { 'craft.yaml': 'dimension: { title: Handwerk }' },
        },
      },
    });

    const models = await registry({
      models: [{ folder: directory.resolve('kitchen') }],
      defaultModel: { id: 'own', edition: '1.0' },
    });

    expect(models.getDefault()).toMatchObject({ id: 'own', edition: '1.0' });
    expect(models.list().map(({ id, edition }) => [id, edition])).toEqual([
      ['own', '1.0'],
      ['small', '2.0'],
      ['small', '1.0'],
      ['own', '2.0'],
    ]);
    expect(models.get('own', '2.0', 'de').dimensions[0].title).toBe('Handwerk');
  });

  it('change criteria, threshold and target in the editions that they name', async () => {
    const before = await extended({});
    const after = await extended({
      editions: ['2.0'],
      threshold: 0.9,
      target: { level: 2, dimensions: { care: 3 } },
      changes: [
        { criterion: 'made-by-robot', weight: 5, mustHave: false },
        {
          criterion: 'looked-at',
          level: 3,
          allowNotApplicable: false,
          validityDays: 30,
        },
      ],
    });

    expect(after).toMatchObject({
      edition: '2.0',
      rule: { threshold: 0.9 },
      target: { level: 2, dimensions: { care: 3 } },
    });
    expect(byId(after)).toEqual({
      ...byId(before),
      'made-by-robot': {
        ...byId(before)['made-by-robot'],
        weight: 5,
        mustHave: false,
      },
      'looked-at': {
        ...byId(before)['looked-at'],
        level: 3,
        allowNotApplicable: false,
        validityDays: 30,
      },
    });
    expect(after.hash).not.toBe(before.hash);
    await expect(
      extended({ editions: ['2.0'], threshold: 0.9 }, '1.0'),
    ).resolves.toEqual(await extended({}, '1.0'));
  });

  it('keep the hash where nothing that decides scores is different', async () => {
    const { hash } = await extended({});

    await expect(
      extended({
        target: { level: 1 },
        changes: [{ criterion: 'looked-at', validityDays: 7 }],
      }),
    ).resolves.toMatchObject({ hash });
  });

  it.each([
    [{ threshold: 0.9 }],
    [{ changes: [{ criterion: 'looked-at', enabled: false }] }],
    [{ changes: [{ criterion: 'looked-at', level: 1 }] }],
    [{ changes: [{ criterion: 'looked-at', weight: 2 }] }],
    [{ changes: [{ criterion: 'looked-at', mustHave: true }] }],
    [{ changes: [{ criterion: 'looked-at', allowNotApplicable: false }] }],
  ])('are another model, by another hash, with %j', async extension => {
    const { hash } = await extended({});

    expect((await extended(extension)).hash).not.toBe(hash);
  });

  it('leave out what is switched off, and the category and dimension that hold nothing else', async () => {
    const { dimensions } = await extended({
      changes: [{ criterion: 'looked-at', enabled: false }],
    });

    expect(dimensions.map(({ id }) => id)).toEqual(['craft']);
  });

  it('add criteria to a category, which can be translated like all others', async () => {
    directory.addContent({
      'ours.yaml': ADDED,
      translations: {
        small: {
          de: {
            'care.yaml': `criteria:
  our-camera: { statement: Eine Kamera beobachtet es. }
`,
          },
        },
      },
    });

    const models = await registry({
      models: [
        { extends: 'small', criteria: [directory.resolve('ours.yaml')] },
      ],
      translations: { directories: [directory.resolve('translations')] },
    });

    expect(byId(models.get('small', '2.0'))['our-camera']).toMatchObject({
      level: 2,
      scope: 'service',
      weight: 1,
    });
    expect(byId(models.get('small', '1.0'))).not.toHaveProperty('our-camera');
    expect(byId(models.get('small', '2.0', 'de'))['our-camera'].statement).toBe(
      'Eine Kamera beobachtet es.',
    );
  });

  it('change what was added before, and each other in their order', async () => {
    directory.addContent({ 'ours.yaml': ADDED });

    const models = await registry({
      models: [
        { extends: 'small', criteria: [directory.resolve('ours.yaml')] },
        { extends: 'small', changes: [{ criterion: 'our-camera', weight: 2 }] },
        { extends: 'small', changes: [{ criterion: 'our-camera', weight: 3 }] },
      ],
    });

    expect(byId(models.get('small'))['our-camera'].weight).toBe(3);
  });

  it('tell all mistakes at once, each with its place and what to do, and log them without a stack trace', async () => {
    directory.addContent({
      broken: { ...SMALL_MODEL, 'care.yaml': 'id: [' },
      empty: {},
      'ours.yaml': ADDED.replace('watching:', 'sleeping:'),
      'again.yaml': ADDED.replace('our-camera', 'looked-at').replace(
        "{ '2.0': 2 }",
        "{ '2.0': 4 }",
      ),
      'wrong.yaml': ADDED.replace('effort: small', 'effort: tiny'),
    });
    const maturity = {
      models: [
        { folder: directory.resolve('broken') },
        { folder: directory.resolve('empty') },
        { folder: directory.resolve('missing') },
        {
          extends: 'small',
          criteria: [
            directory.resolve('ours.yaml'),
            directory.resolve('again.yaml'),
            directory.resolve('wrong.yaml'),
            directory.resolve('none.yaml'),
          ],
        },
        { extends: 'large', threshold: 0.7 },
        { folder: 'a', extends: 'small' },
        { extends: 'small', threshold: 0.5, changes: [{ criterion: 'x' }] },
      ],
    };

    expect(await problems(maturity)).toEqual([
      expect.stringMatching(
        /^\/again\.yaml:3: The criterion "looked-at" exists already, at small\/care\.yaml:11/,
      ),
      expect.stringMatching(/^\/again\.yaml:4: Edition "2.0" has no level 4/),
      expect.stringMatching(
        /^\/broken\/care\.yaml:1: The file is not valid YAML/,
      ),
      expect.stringMatching(
        /^\/broken\/model\.yaml:1: The model "small" exists already, in small\/model\.yaml/,
      ),
      expect.stringMatching(
        /^\/ours\.yaml:2: The model has no category "sleeping"\. Use one of its categories: "making", "checking", "watching"/,
      ),
      expect.stringMatching(
        /^\/wrong\.yaml:10: "effort" is "tiny"\. Use one of/,
      ),
      expect.stringMatching(
        /^maturity\.models\[1\]\.folder: .* holds no model/,
      ),
      expect.stringMatching(
        /^maturity\.models\[2\]\.folder: .* cannot be read\. Create \//,
      ),
      expect.stringMatching(
        /^maturity\.models\[3\]\.criteria\[3\]: .*none\.yaml" cannot be read/,
      ),
      expect.stringMatching(
        /^maturity\.models\[4\]\.extends: There is no model "large"\. .*"small"/,
      ),
      expect.stringMatching(
        /^maturity\.models\[5\]: Item 6 of .* is not one thing, but none or several at once\. Write "folder" for/,
      ),
      expect.stringMatching(
        /^maturity\.models\[6\]\.changes\[0\]: .* must NOT have fewer than 2 properties/,
      ),
      expect.stringMatching(
        /^maturity\.models\[6\]\.threshold: "threshold" must be > 0.5/,
      ),
    ]);
    const { models, logger } = await open(maturity);
    expect(logger.error).toHaveBeenCalledTimes(1);
    const [[message, ...more]] = logger.error.mock.calls;
    expect(more).toEqual([]);
    expect(message).toContain((models as ModelValidationError).message);
    expect(message).not.toMatch(/^\s+at /m);
  });

  it.each([
    [
      { editions: ['3.0'] },
      /editions\[0\]: .* no edition "3.0"\. .*"2.0", "1.0"/,
    ],
    [
      { editions: ['1.0'], target: { level: 3 } },
      /target\.level: Edition "1.0" of .* no level 3\. Use one of its levels: 1, 2, or name other "editions"/,
    ],
    [
      { editions: ['2.0'], target: { dimensions: { luck: 1 } } },
      /target\.dimensions\.luck: .* no dimension "luck"/,
    ],
    [
      { changes: [{ criterion: 'luck', weight: 2 }] },
      /changes\[0\]\.criterion: .* no criterion "luck"/,
    ],
    [
      { changes: [{ criterion: 'made-by-robot', level: 4 }] },
      /changes\[0\]\.level: .* no level 4/,
    ],
    [
      {
        changes: [
          { criterion: 'looked-at', weight: 2 },
          { criterion: 'looked-at', weight: 3 },
        ],
      },
      /changes\[1\]\.criterion: .* changed above already/,
    ],
    [
      { changes: [{ criterion: 'made-by-robot', enabled: false }] },
      /changes: The transitional criterion "made-by-hand" of edition "2.0" loses all that replaces it: "made-by-robot"\. .*"enabled: false"/,
    ],
    [
      {
        editions: ['2.0'],
        changes: ['made-by-hand', 'made-by-robot', 'looked-at'].map(
          criterion => ({ criterion, enabled: false }),
        ),
      },
      /changes: Edition "2.0" .* has no criteria left/,
    ],
    [
      { changes: [{ criterion: 'looked-at', weight: 'a lot' }] },
      /changes\[0\]\.weight: "weight" is text, not a number/,
    ],
  ])('are refused with %j', async (extension, message) => {
    expect(
      await problems({ models: [{ extends: 'small', ...extension }] }),
    ).toEqual([expect.stringMatching(message)]);
  });

  it('tell of a default model that does not exist', async () => {
    expect(await problems({ defaultModel: { id: 'large' } })).toEqual([
      expect.stringMatching(
        /^maturity\.defaultModel: There is no maturity model "large"\. Use one of these: small \(2.0\)/,
      ),
    ]);
  });

  it('leave the built-in model as it is without any configuration', async () => {
    const models = await openModels({
      builtIn: resolve(__dirname, '../../../models'),
      config: mockServices.rootConfig(),
      logger: mockServices.logger.mock(),
    });

    expect(models).not.toBeInstanceOf(ModelValidationError);
    expect((models as ModelRegistry).getDefault().id).toBe('cncf-cloud-native');
  });
});

function byId({ dimensions }: MaturityModel) {
  return Object.fromEntries(
    dimensions
      .flatMap(({ categories }) => categories)
      .flatMap(({ criteria }) => criteria)
      .map(criterion => [criterion.id, criterion]),
  );
}
