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

import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import schema from '../schema/facts.schema.json';
import { TestCheckout } from './__testUtils__/checkouts';
import { callCommand } from './__testUtils__/terminal';
import { workflow } from './__testUtils__/fixtures/pipelines';

const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));

describe('maturity-facts', () => {
  let checkout: TestCheckout;

  beforeEach(() => {
    checkout = TestCheckout.create({
      ...workflow([{ run: 'npm test' }, { run: './scan.sh' }]),
      'a\u001b[31m.yaml': 'apiVersion: v1\nkind: [\n',
    });
  });

  afterEach(() => checkout.remove());

  const collect = (...more: string[]) =>
    callCommand([
      'collect',
      '--entity',
      'Component:Foo',
      '--dir',
      checkout.folder,
      ...more,
    ]);

  it('prints what it found, why, and what it could not analyse', async () => {
    const { code, out } = await collect();

    expect(code).toBe(0);
    expect(out).toMatch(
      /ci\.tests +true +\.github\/workflows\/ci\.yaml:\d+: npm test/,
    );
    expect(out).toContain('what ./scan.sh does is not known');
    expect(out).not.toContain('ci.image-scan');
    // nothing in a name reaches the terminal
    expect(out).not.toContain('\u001b');
  });

  it('shows why facts are unknown', async () => {
    const { out } = await collect('--unknown');

    expect(out).toMatch(/ci\.image-scan +unknown +what \.\/scan\.sh does/);
  });

  it('prints JSON by the schema', async () => {
    const { out } = await collect('--format', 'json');
    const document = JSON.parse(out);

    expect(ajv.validate(schema, document)).toBe(true);
    expect(document.facts).toContainEqual(
      expect.objectContaining({
        subject: 'component:default/foo',
        name: 'ci.tests',
        value: true,
        observedAt: '2026-11-21T12:00:00.000Z',
        source: 'maturity-facts',
      }),
    );
    expect(document.notAnalysed.length).toBeGreaterThan(0);
  });

  it.each([
    [['collect'], '--entity is missing'],
    [['collect', '--entity', 'foo'], 'kind:namespace/name'],
    [
      ['collect', '--entity', 'a:b', '--dir', '/does/not/exist'],
      'not a folder',
    ],
    [['collect', '--entity', 'a:b', '--format', 'xml'], 'table and json'],
    [['collect', '--entity', 'a:b', '--observed-at', 'soon'], 'write a time'],
    [['collect', '--entity', 'a:b', '--bogus'], '--bogus'],
    [['bogus'], 'maturity-facts help'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await callCommand(args);

    expect(code).toBeGreaterThan(0);
    expect(err).toContain(message);
  });
});
