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

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collectFiles, TestCheckout } from '../__testUtils__/checkouts';
import { deployment, manifests } from '../__testUtils__/fixtures/manifests';

const aliases = (levels: number) =>
  [
    'apiVersion: v1',
    'kind: ConfigMap',
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from(
      { length: levels },
      (_, index) =>
        `a${index + 1}: &a${index + 1} [${Array(10)
          .fill(`*a${index}`)
          .join(', ')}]`,
    ),
  ].join('\n');

describe('a checkout that is not as it should be', () => {
  it.each([
    ['a YAML bomb', aliases(9), 'too many of them'],
    ['an alias of itself', 'apiVersion: &a [*a]\nkind: b\n', ''],
    ['binary junk', new Uint8Array([0, 255, 1, 254]), 'is not a text file'],
    ['another encoding', new Uint8Array([0xc3, 0x28]), 'is not UTF-8 text'],
    [
      'what is no YAML',
      'apiVersion: v1\nkind: [\n',
      'is not valid YAML at line',
    ],
    [
      'too many documents',
      'apiVersion: v1\nkind: A\n---\n'.repeat(2_500),
      'more than 2000 documents',
    ],
  ])('reports %s and reads the other files', async (_, content, reason) => {
    const { findings, notAnalysed } = await collectFiles({
      ...manifests(deployment()),
      'deploy/bad.yaml': content,
    });

    expect(findings.map(({ name }) => name)).toContain('kubernetes.manifests');
    const about = notAnalysed.filter(({ file }) => file === 'deploy/bad.yaml');
    expect(about.map(({ title }) => title).join()).toContain(reason);
  });

  it('reports a file of 1 GB without reading it', async () => {
    const checkout = TestCheckout.create({ Dockerfile: 'FROM node:24\n' });
    truncateSync(join(checkout.folder, 'Dockerfile'), 1024 ** 3);
    const { findings, notAnalysed } = await checkout.collect();
    checkout.remove();

    expect(notAnalysed).toContainEqual({
      file: 'Dockerfile',
      title: 'is larger than 2 MiB',
    });
    // that it exists is not known to be false, either
    expect(findings.map(({ name }) => name)).not.toContain('container.file');
  });

  it('follows no link, out of the checkout or in a circle', async () => {
    const outside = TestCheckout.create({ Dockerfile: 'FROM node:latest\n' });
    const checkout = TestCheckout.create({ 'a.txt': '' });
    symlinkSync(
      join(outside.folder, 'Dockerfile'),
      join(checkout.folder, 'Dockerfile'),
    );
    symlinkSync(outside.folder, join(checkout.folder, 'deploy'));
    symlinkSync(checkout.folder, join(checkout.folder, 'self'));
    const { files, findings, notAnalysed } = await checkout.collect();
    outside.remove();
    checkout.remove();

    expect(files).toBe(1);
    expect(notAnalysed.map(({ file }) => file)).toEqual([
      'Dockerfile',
      'deploy',
      'self',
    ]);
    expect(findings.filter(({ value }) => value === true)).toEqual([]);
  });

  it('includes nothing from outside, whatever a file says', async () => {
    const outside = TestCheckout.create({
      'scan.yml': 'scan:\n  script: gitleaks detect\n',
    });
    const secret = join(outside.folder, 'scan.yml');
    const { findings, notAnalysed } = await collectFiles({
      '.gitlab-ci.yml': {
        include: [
          { local: `../${basename(outside.folder)}/scan.yml` },
          { local: secret },
        ],
        build: { script: ['npm ci'] },
      },
      'deploy/kustomization.yaml': { resources: ['../../../../etc/passwd'] },
    });
    outside.remove();

    expect(findings.map(({ name }) => name)).not.toContain('ci.secret-scan');
    expect(notAnalysed.map(({ title }) => title).join()).toContain(
      'is not one file of the checkout',
    );
  });

  it('waits for no pipe', async () => {
    const checkout = TestCheckout.create({ 'a.txt': '' });
    execFileSync('mkfifo', [join(checkout.folder, 'Dockerfile')]);
    const { files } = await checkout.collect();
    checkout.remove();

    expect(files).toBe(1);
  });

  it('survives names that are meant to confuse', async () => {
    const names = ['__proto__', 'constructor', 'a\nb', '\u001b[2J', '-rf', ' '];
    const { files } = await collectFiles(
      Object.fromEntries(
        names.map(name => [`${name}.yaml`, { apiVersion: name, kind: name }]),
      ),
    );
    const workflow = {
      on: { __proto__x: {}, push: null },
      jobs: { constructor: { steps: [{ uses: 'toString', run: '${{' }] } },
    };
    const { findings } = await collectFiles({
      '.github/workflows/a.yml': workflow,
    });

    expect(files).toBe(names.length);
    expect(findings.map(({ name }) => name)).toContain('ci.pipeline');
  });

  it('stops at folders without end', async () => {
    const checkout = TestCheckout.create({ 'a.txt': '' });
    mkdirSync(join(checkout.folder, ...Array(70).fill('d')), {
      recursive: true,
    });
    const { notAnalysed } = await checkout.collect();
    checkout.remove();

    expect(notAnalysed.map(({ title }) => title)).toEqual([
      'folder is too deep',
    ]);
  });
});

describe('tests, examples and what is left out', () => {
  const dockerfile = 'FROM node:latest\n';

  it('says nothing by the files of tests, unless they are included', async () => {
    const files = { 'examples/shop/Dockerfile': dockerfile };
    const without = await collectFiles(files);
    const included = await collectFiles(files, {
      include: ['./examples/shop/'],
    });

    expect(without.samples).toBe(1);
    expect(without.findings).toContainEqual(
      expect.objectContaining({ name: 'container.file', value: false }),
    );
    expect(included.findings).toContainEqual(
      expect.objectContaining({ name: 'container.file', value: true }),
    );
  });

  it('establishes no absence in a part of a repository', async () => {
    const { findings } = await collectFiles(
      { 'a.txt': '' },
      { isRepository: false },
    );

    expect(findings).toEqual([]);
  });

  it('leaves out what is excluded, and the code of others', async () => {
    const { files } = await collectFiles(
      {
        'old/Dockerfile': dockerfile,
        'node_modules/a/Dockerfile': dockerfile,
        'src/main.ts': '',
      },
      { exclude: ['old'] },
    );

    expect(files).toBe(1);
  });
});
