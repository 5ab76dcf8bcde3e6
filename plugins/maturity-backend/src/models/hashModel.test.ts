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
import { SMALL_MODEL } from './__testUtils__/smallModel';
import { loadModels } from './loadModels';

type Change = [
  what: string,
  file: keyof typeof SMALL_MODEL,
  from: string,
  to: string,
];

describe('hashModel', () => {
  const directory = createMockDirectory();

  async function hashWith(
    file: keyof typeof SMALL_MODEL,
    from: string,
    to: string,
  ): Promise<string> {
    const text = SMALL_MODEL[file].replaceAll(from, to);
    directory.setContent({ ...SMALL_MODEL, [file]: text });
    const [model] = await loadModels(directory.path);
    return model.hash;
  }

  const original = () => hashWith('craft.yaml', 'unchanged', 'unchanged');

  it('is a SHA-256 digest, the same every time', async () => {
    expect(await original()).toMatch(/^[0-9a-f]{64}$/);
    expect(await original()).toBe(await original());
  });

  it.each<Change>([
    ['a statement', 'craft.yaml', 'made by a robot', 'made by a kind robot'],
    ['the why', 'craft.yaml', 'more precise', 'more exact'],
    ['a step', 'craft.yaml', 'Teach it.', 'Teach it well.'],
    ['the evidence', 'craft.yaml', 'The robot.', 'A picture of it.'],
    ['the effort', 'craft.yaml', 'effort: large', 'effort: medium'],
    [
      'where a fix belongs',
      'craft.yaml',
      'effort: large',
      'effort: large\n        fixIn: platform',
    ],
    ['the lenses', 'craft.yaml', '[performance]', '[cost]'],
    ['a cell', 'craft.yaml', 'One thing was made', 'A thing was made'],
    ['a title', 'care.yaml', 'title: Watching', 'title: Watch'],
    ['the name of a level', 'model.yaml', 'name: Fly', 'name: Soar'],
    ['the attribution', 'model.yaml', 'Made up.', 'Invented.'],
    [
      'the order of dimensions',
      'model.yaml',
      '- craft\n  - care',
      '- care\n  - craft',
    ],
    ['letter case', 'craft.yaml', '[production]', '[Production]'],
    [
      'a default spelled out',
      'craft.yaml',
      'effort: large',
      'effort: large\n        kind: practice',
    ],
    ['what another edition has', 'craft.yaml', "'1.0': 2", "'1.0': 1"],
  ])('stays the same with another text: %s', async (_, file, from, to) => {
    expect(SMALL_MODEL[file]).toContain(from);
    expect(await hashWith(file, from, to)).toBe(await original());
  });

  it.each<Change>([
    ['the threshold', 'model.yaml', '0.75', '0.8'],
    [
      'the levels that exist',
      'model.yaml',
      'off the ground. }',
      'off the ground. }\n      - { level: 4, name: Land, meaning: It is down. }',
    ],
    ['a criterion id', 'care.yaml', 'id: looked-at', 'id: glanced-at'],
    ['a level', 'craft.yaml', "'2.0': 3", "'2.0': 2"],
    ['the category', 'care.yaml', ': watching', ': gazing'],
    ['a scope', 'care.yaml', 'scope: service', 'scope: team'],
    [
      'kind and successors',
      'craft.yaml',
      'kind: transitional\n        successors: [made-by-machine, made-by-robot]\n        ',
      '',
    ],
    ['what it applies to', 'craft.yaml', '[service],', '[service, website],'],
    [
      'what it leaves out',
      'craft.yaml',
      '[service],',
      '[service], exceptTypes: [job],',
    ],
    [
      'whom it leaves out',
      'craft.yaml',
      '[service],',
      '[service], exceptKinds: [API],',
    ],
    [
      'when it is left out',
      'craft.yaml',
      'lifecycles: [prod',
      'exceptLifecycles: [prod',
    ],
    ['must-have', 'craft.yaml', 'mustHave: true', 'mustHave: false'],
    [
      'whether it may be not applicable',
      'craft.yaml',
      'allowNotApplicable: false',
      'allowNotApplicable: true',
    ],
    ['a weight', 'craft.yaml', 'weight: 2', 'weight: 3'],
  ])('changes with what decides scores: %s', async (_, file, from, to) => {
    expect(SMALL_MODEL[file]).toContain(from);
    expect(await hashWith(file, from, to)).not.toBe(await original());
  });

  it('differs between editions', async () => {
    directory.setContent({ ...SMALL_MODEL });
    const models = await loadModels(directory.path);

    expect(new Set(models.map(({ hash }) => hash)).size).toBe(2);
  });
});
