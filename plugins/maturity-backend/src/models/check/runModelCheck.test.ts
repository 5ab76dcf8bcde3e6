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
import { SMALL_MODEL } from '../__testUtils__/smallModel';
import { runModelCheck } from './runModelCheck';

const BUILT_IN = resolve(__dirname, '../../../models');
const CLAIMS = resolve(__dirname, '../../../../../docs/model-coverage.md');

describe('maturity-model-check', () => {
  const directory = createMockDirectory();

  const run = async (...args: string[]) => {
    const printed: string[] = [];
    const errors: string[] = [];
    const exitCode = await runModelCheck({
      args,
      builtIn: BUILT_IN,
      print: line => printed.push(line),
      printError: line => errors.push(line),
    });
    return { exitCode, printed, errors };
  };

  it('counts the built-in models in one line, with every claim of their documents mapped', async () => {
    const { exitCode, printed, errors } = await run('--claims', CLAIMS);

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(printed).toHaveLength(1);
    const { editions, claimsMapped } = JSON.parse(printed[0]);
    expect(claimsMapped).toEqual({ sections: 129, claims: expect.any(Number) });
    expect(claimsMapped.claims).toBeGreaterThan(200);
    expect(editions).toContainEqual(
      expect.objectContaining({
        model: 'cncf-cloud-native',
        edition: '2.0',
        default: true,
        levels: 5,
        dimensions: 5,
        categories: 23,
        cells: 114,
        translations: {
          de: expect.objectContaining({ percent: 100 }),
          zh: expect.objectContaining({ percent: 100 }),
        },
      }),
    );
  });

  const none = { total: 0, service: 0, team: 0, org: 0 };
  const one = { ...none, total: 1, service: 1 };

  it('counts criteria by scope, those with facts, and what is translated', async () => {
    directory.setContent({
      ...SMALL_MODEL,
      'craft.yaml': SMALL_MODEL['craft.yaml'].replace(
        'effort: medium',
        `effort: medium
        facts:
          refute: { fact: machines.sold, operator: equal, value: true }
          hint: { fact: machines.bought, operator: greaterThan, value: 0 }`,
      ),
      translations: {
        de: { 'craft.yaml': 'dimension: { title: Handwerk }' },
      },
    });

    const { printed } = await run(directory.path);

    expect(JSON.parse(printed[0])).toEqual({
      editions: [
        {
          model: 'small',
          edition: '2.0',
          default: true,
          hash: expect.any(String),
          levels: 3,
          dimensions: 2,
          categories: 2,
          cells: 4,
          criteria: { total: 3, service: 3, team: 0, org: 0 },
          facts: {
            answer: none,
            decide: none,
            prove: none,
            refute: none,
            hint: none,
          },
          translations: { de: { translated: 1, texts: 37, percent: 2.7 } },
        },
        expect.objectContaining({
          edition: '1.0',
          default: false,
          facts: {
            answer: one,
            decide: none,
            prove: none,
            refute: one,
            hint: one,
          },
        }),
      ],
    });
  });

  it.each([
    ['', 'the folder'],
    ['care.yaml', 'the file of a dimension'],
    ['translations/de/craft.yaml', 'a translation'],
    ['translations/de/model.yaml', 'the translation of the manifest'],
  ])(
    'tells all mistakes with file, line and remedy, given “%s”: %s',
    async path => {
      directory.setContent({
        ...SMALL_MODEL,
        'care.yaml': SMALL_MODEL['care.yaml'].replace('small', 'tiny'),
        translations: {
          de: {
            'model.yaml': 'title: Kleines Modell\nunknown: 1\n',
            'craft.yaml': 'dimension: { title: Handwerk }',
          },
        },
      });

      const { exitCode, printed, errors } = await run(directory.resolve(path));

      expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [] });
      expect(errors).toEqual([
        expect.stringMatching(
          /care\.yaml:18: "effort" is "tiny"\. Use one of: /,
        ),
        expect.stringMatching(
          /de\/model\.yaml:2: "unknown" is not known\. Remove/,
        ),
      ]);
    },
  );

  it('tells of a translation that repeats the original and of a word that the glossary forbids', async () => {
    directory.setContent({
      ...SMALL_MODEL,
      translations: {
        de: {
          'model.yaml':
            'glossary: { robot: { term: Roboter, forbidden: [Automat] } }',
          'craft.yaml': `dimension: { title: Craft }
criteria:
  made-by-robot: { statement: Ein Automat macht es. }
`,
        },
      },
    });

    const { exitCode, errors } = await run(directory.path);

    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/craft\.yaml:1: "Craft" only repeats the original/),
      expect.stringMatching(
        /craft\.yaml:3: "Automat" is not the word for "robot"/,
      ),
    ]);
  });

  it('tells of a claim that nothing carries any more', async () => {
    const page = await fs.readFile(CLAIMS, 'utf8');
    directory.setContent({
      'page.md': page.replaceAll('`PE-certs-4a`', '`PE-certs-9z`'),
    });

    const { exitCode, errors } = await run(
      '--claims',
      directory.resolve('page.md'),
    );

    expect(exitCode).toBe(1);
    expect(errors).toContainEqual(
      expect.stringMatching(/page\.md:\d+: .* no criterion "PE-certs-9z"/),
    );
  });

  it('checks the models of a configuration, the later file before the earlier', async () => {
    directory.setContent({
      own: { ...SMALL_MODEL },
      'app-config.yaml': JSON.stringify({
        app: { title: 'Portal' },
        maturity: {
          models: [
            { folder: directory.resolve('own') },
            { extends: 'small', threshold: 0.9 },
          ],
        },
      }),
      'app-config.production.yaml': 'maturity: { defaultModel: { id: small } }',
      'app-config.wrong.yaml': `maturity:
  models:
    - extends: smal
  translations:
    directories: [./nowhere]
`,
    });
    const configs = (...names: string[]) =>
      names.flatMap(name => ['--config', directory.resolve(name)]);

    const right = await run(
      ...configs('app-config.yaml', 'app-config.production.yaml'),
    );
    expect(right).toMatchObject({ exitCode: 0, errors: [] });
    const { editions } = JSON.parse(right.printed[0]);
    expect(
      editions
        .filter(({ default: isDefault }: { default: boolean }) => isDefault)
        .map(({ model }: { model: string }) => model),
    ).toEqual(['small']);

    const wrong = await run(...configs('app-config.wrong.yaml'));
    expect(wrong).toMatchObject({ exitCode: 1, printed: [] });
    expect(wrong.errors).toEqual([
      expect.stringMatching(/^\.\/nowhere:1: .* cannot be read/),
      expect.stringMatching(
        /^maturity\.models\[0\]\.extends: There is no model "smal"\. Use/,
      ),
    ]);
  });

  it.each([
    [['missing'], /There is no file or folder .*missing/],
    [['notes.txt'], /notes\.txt is no part of a model/],
    [['.', '.'], /one file or folder at a time/],
    [['.', '--config', 'notes.txt'], /either a file or folder, or/],
    [['--config', 'notes.txt'], /notes\.txt is no configuration/],
    [['--config', 'missing'], /ENOENT.*missing/],
    [['--what'], /--what/],
  ])('says what is wrong with the arguments %j', async (args, message) => {
    directory.setContent({ 'notes.txt': 'Nothing.' });

    const { exitCode, errors } = await run(
      ...args.map(arg => (/^-/.test(arg) ? arg : directory.resolve(arg))),
    );

    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(message)]);
  });
});
