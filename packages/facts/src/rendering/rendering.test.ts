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

import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectFiles, Files, TestCheckout } from '../__testUtils__/checkouts';
import { deployment, object } from '../__testUtils__/fixtures/manifests';
import { TestPrograms } from '../__testUtils__/programs';
import { callCommand } from '../__testUtils__/terminal';
import { findRenderers } from './findRenderers';
import { Renderer } from './Renderer';

const TEMPLATE = 'apiVersion: apps/v1\nkind: Deployment\nname: {{ .x }}\n';

const chart: Files = {
  'chart/Chart.yaml': 'name: shop\n',
  'chart/templates/deployment.yaml': TEMPLATE,
};

/** A workload as a renderer prints it, with or without a request for resources. */
const workload = (name: string, source?: string, hasResources = true) =>
  `---
${source ? `# Source: ${source}\n` : ''}apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: main
          image: shop:1.0
          ${
            hasResources
              ? 'resources: { requests: { cpu: 1, memory: 1Gi }, limits: { memory: 1Gi } }'
              : 'ports: []'
          }
`;

let programs: TestPrograms;

beforeEach(() => {
  programs = new TestPrograms();
});

afterEach(() => programs.remove());

const collect = (
  files: Files,
  renderers: { helm?: string; kustomize?: string },
) => collectFiles(files, { renderers });

const valueOf = (
  result: Awaited<ReturnType<typeof collect>>,
  name = 'kubernetes.resources',
) => result.findings.find(finding => finding.name === name);

describe('finding renderers', () => {
  let checkout: TestCheckout;

  beforeEach(() => {
    checkout = TestCheckout.create({ 'bin/keep': '' });
  });

  afterEach(() => checkout.remove());

  it('takes those on the PATH, the first that can be started', async () => {
    const kubectl = programs.printing('kubectl', '');
    const folder = checkout.folder;
    const path = `/nowhere:${programs.folder}`;
    expect(await findRenderers({ folder, path })).toEqual({
      helm: undefined,
      kustomize: kubectl,
    });
    const kustomize = programs.printing('kustomize', '');
    const helm = programs.printing('helm', '');
    expect(await findRenderers({ folder, path })).toEqual({ helm, kustomize });
    expect(
      await findRenderers({ folder, path, helm: 'off', kustomize: kubectl }),
    ).toEqual({ helm: undefined, kustomize: kubectl });
    expect(await findRenderers({ folder })).toEqual({});
  });

  it('takes nothing from the checkout, whatever leads there', async () => {
    const helm = programs.printing('helm', '');
    const folder = checkout.folder;
    const own = join(folder, 'bin', 'helm');
    symlinkSync(helm, own);
    checkout.write('bin/kustomize', '#!/bin/sh\n');
    const elsewhere = new TestPrograms();
    try {
      symlinkSync(join(folder, 'bin'), join(elsewhere.folder, 'bin'));
      for (const path of [
        '',
        '.',
        'bin',
        join(folder, 'bin'),
        join(elsewhere.folder, 'bin'),
      ]) {
        expect(await findRenderers({ folder, path })).toEqual({});
      }
    } finally {
      elsewhere.remove();
    }
    for (const named of ['helm', './bin/helm', own, programs.folder]) {
      await expect(findRenderers({ folder, helm: named })).rejects.toThrow(
        /absolute path, outside of the checkout/,
      );
    }
  });

  it('is what the command does', async () => {
    checkout.write('chart/Chart.yaml', chart['chart/Chart.yaml']);
    checkout.write('chart/templates/deployment.yaml', TEMPLATE);
    const helm = programs.printing('helm', workload('shop'));
    const call = (...more: string[]) =>
      callCommand(
        [
          'collect',
          '--entity',
          'component:shop',
          '--dir',
          checkout.folder,
          ...more,
        ],
        { PATH: programs.folder },
      );
    expect((await call()).out).toMatch(/kubernetes\.resources +true/);
    const { out } = await call('--helm', 'off');
    expect(out).not.toMatch(/kubernetes\.resources +true/);
    expect(out).toContain('only known by rendering them');
    expect(programs.calls(helm)).toHaveLength(1);
    expect(await call('--helm', 'helm')).toMatchObject({ code: 2 });
  });
});

describe('charts', () => {
  it('are rendered on their own, with nothing of the environment, and leave nothing behind', async () => {
    const helm = programs.printing(
      'helm',
      workload('shop', 'shop/templates/deployment.yaml') +
        workload('packed', 'shop/charts/packed/templates/x.yaml'),
    );
    const result = await collect(
      {
        ...chart,
        // a plain object among the templates comes out of rendering, too
        'chart/templates/plain.yaml': workload('plain', undefined, false),
        'chart/charts/inner/Chart.yaml': 'name: inner\n',
        'chart/charts/inner/templates/deployment.yaml': TEMPLATE,
      },
      { helm },
    );
    expect(valueOf(result)).toEqual({
      name: 'kubernetes.resources',
      value: true,
      evidence: [
        {
          title: expect.stringMatching(/^Deployment shop: /),
          file: 'chart/templates/deployment.yaml',
        },
        {
          title: expect.stringMatching(/^Deployment packed: /),
          file: 'chart/Chart.yaml',
        },
      ],
    });
    expect(result.notAnalysed).toEqual([]);
    const [call, ...others] = programs.calls(helm);
    expect(others).toEqual([]);
    expect(call.args).toEqual([
      'template',
      'release',
      expect.stringMatching(/^\/.*\/chart$/),
      '--skip-tests',
    ]);
    expect(Object.keys(call.environment)).not.toContain('NODE_ENV');
    expect(call.environment.PATH).toBe(join(call.folder, 'empty'));
    expect(call.environment.HOME).toBe(call.folder);
    expect(call.folder.startsWith(dirname(call.args[2]))).toBe(false);
    expect(existsSync(call.folder)).toBe(false);
  });

  it('take the values for production that lie beside them', async () => {
    const helm = programs.printing('helm', workload('shop'));
    const result = await collect(
      {
        ...chart,
        'chart/values-prod.yaml': 'a: 1\n',
        'chart/values-test.yaml': 'a: 1\n',
      },
      { helm },
    );
    expect(valueOf(result)?.value).toBe(true);
    expect(programs.calls(helm)[0].args.slice(4)).toEqual([
      '--values',
      expect.stringMatching(/\/chart\/values-prod\.yaml$/),
    ]);
  });

  it('lack nothing for certain where values are used that are not known', async () => {
    const helm = programs.printing('helm', workload('shop', undefined, false));
    const other = { ...chart, 'chart/values-europe.yaml': 'a: 1\n' };
    expect(valueOf(await collect(chart, { helm }))?.value).toBe(false);
    const result = await collect(other, { helm });
    expect(valueOf(result)).toBeUndefined();
    expect(result.unknown).toContainEqual({
      name: 'kubernetes.resources',
      reason: expect.stringContaining('what changes it was not rendered'),
    });
    expect(result.notAnalysed).toEqual([
      {
        file: 'chart/values-europe.yaml',
        line: 1,
        title: expect.stringContaining('without these values'),
      },
    ]);
  });

  it('are not given to a renderer with a symbolic link, which it would follow', async () => {
    const helm = programs.printing('helm', workload('shop'));
    const checkout = TestCheckout.create(chart);
    try {
      mkdirSync(join(checkout.folder, 'chart/files'));
      symlinkSync('/etc/hostname', join(checkout.folder, 'chart/files/name'));
      const result = await checkout.collect({ renderers: { helm } });
      expect(result.notAnalysed).toContainEqual({
        file: 'chart/Chart.yaml',
        line: 1,
        title:
          'the chart could not be rendered: chart/files/name is a symbolic link, which a renderer would follow',
      });
      expect(programs.calls(helm)).toEqual([]);
    } finally {
      checkout.remove();
    }
  });

  it.each([
    [
      'fails',
      `process.stderr.write('Error: no\\u001b[31m values in ' + process.argv[4] + '/values.yaml\\n'); process.exit(1);`,
      'the renderer failed: no\ufffd[31m values in chart/values.yaml',
    ],
    [
      'prints without end',
      `const more = () => process.stdout.write('#'.repeat(1 << 20), more); more();`,
      'the renderer printed more than 10485760 bytes',
    ],
    [
      'prints no YAML',
      `process.stdout.write('a: [');`,
      'what the renderer printed is not valid YAML at line 1',
    ],
    [
      'prints a bomb',
      `process.stdout.write('a: &a [x,x,x,x,x,x,x,x,x]\\n' + 'bcdefghi'.split('').map((each, index) => each + ': &' + each + ' [' + Array(9).fill('*' + 'abcdefgh'[index]).join(',') + ']').join('\\n'));`,
      'what the renderer printed has aliases that cannot be resolved',
    ],
  ])('are not analysed if the renderer %s', async (_, script, reason) => {
    const helm = programs.add('helm', script);
    const result = await collect(chart, { helm });
    expect(valueOf(result)).toBeUndefined();
    const [gap, ...others] = result.notAnalysed;
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ file: 'chart/Chart.yaml', line: 1 });
    expect(gap.title).toContain(reason);
  });

  it('do not wait for a renderer for long, nor for one that takes all memory, nor for one that cannot be started', async () => {
    const render = async (helm: string, timeout = 300) => {
      const renderer = Renderer.create({
        root: programs.folder,
        programs: { helm },
        timeout,
        memory: 150 * 1024 * 1024,
      });
      try {
        return await renderer.renderChart('chart', []);
      } finally {
        await renderer.close();
      }
    };
    expect(
      await render(programs.add('slow', 'setInterval(() => {}, 1000);')),
    ).toEqual({ reason: 'the renderer took too long' });
    const large = programs.add(
      'large',
      'globalThis.kept = Buffer.alloc(300 * 1024 * 1024, 1); setInterval(() => {}, 1000);',
    );
    expect(await render(large, 20_000)).toEqual({
      reason: 'the renderer took too much memory',
    });
    expect(await render(join(programs.folder, 'nothing'))).toEqual({
      reason: 'the renderer could not be started (ENOENT)',
    });
  });
});

describe('kustomizations', () => {
  const base = (more: object = {}): Files => ({
    'base/kustomization.yaml': { resources: ['shop.yaml'], ...more },
    'base/shop.yaml': deployment(),
    'base/patch.yaml': 'spec: {}\n',
    'base/settings.env': 'a=1\n',
  });
  const overlay: Files = {
    'prod/kustomization.yaml': {
      resources: ['../base'],
      patches: [{ path: 'patch.yaml' }],
    },
    'prod/patch.yaml': deployment(),
  };

  it('are rendered where no other takes them in, in place of the files that they take in', async () => {
    const kustomize = programs.printing('kustomize', workload('shop'));
    const result = await collect({ ...base(), ...overlay }, { kustomize });
    expect(valueOf(result)).toEqual({
      name: 'kubernetes.resources',
      value: true,
      evidence: [
        {
          title: expect.stringMatching(/^Deployment shop: /),
          file: 'prod/kustomization.yaml',
        },
      ],
    });
    expect(programs.calls(kustomize).map(({ args }) => args)).toEqual([
      ['build', expect.stringMatching(/\/prod$/)],
    ]);
    const kubectl = programs.printing('kubectl', workload('shop'));
    await collect({ ...base(), ...overlay }, { kustomize: kubectl });
    expect(programs.calls(kubectl)[0].args[0]).toBe('kustomize');
  });

  it('of Flux are objects, and nothing to render', async () => {
    const kustomize = programs.printing('kustomize', workload('shop'));
    const result = await collect(
      {
        'apps/kustomization.yaml': object(
          'kustomize.toolkit.fluxcd.io/v1',
          'Kustomization',
          { spec: { path: './deploy' } },
        ),
      },
      { kustomize },
    );
    expect(programs.calls(kustomize)).toEqual([]);
    expect(result.notAnalysed).toEqual([]);
    expect(valueOf(result, 'gitops.application')?.value).toBe(true);
  });

  it('may name files of the checkout, and what is no file', async () => {
    const kustomize = programs.printing('kustomize', workload('shop'));
    const result = await collect(
      base({
        commonAnnotations: { docs: 'https://example.com' },
        configMapGenerator: [
          {
            name: 'a',
            envs: ['settings.env'],
            files: ['key=settings.env'],
            literals: ['url=https://example.com'],
          },
        ],
        images: [
          { name: 'shop', newName: 'registry.example.com/shop', newTag: '2' },
        ],
        patches: [
          { path: './patch.yaml' },
          {
            patch: '- op: remove\n  path: /a\n',
            target: { kind: 'Deployment' },
          },
        ],
      }),
      { kustomize },
    );
    expect(valueOf(result)?.value).toBe(true);
    expect(result.notAnalysed).toEqual([]);
  });

  it.each<[string, object]>([
    [
      'a repository elsewhere',
      { resources: ['https://example.com/base?ref=1'] },
    ],
    ['a repository without a scheme', { resources: ['example.com/org/base'] }],
    ['a repository by SSH', { resources: ['git@example.com:org/base'] }],
    ['a folder outside of the checkout', { resources: ['../../other'] }],
    ['an absolute path', { resources: ['/etc'] }],
    [
      'a patch elsewhere',
      { patches: [{ path: 'https://example.com/patch.yaml' }] },
    ],
    [
      'a patch that is written otherwise',
      { patches: [{ Path: 'https://example.com/patch.yaml' }] },
    ],
    ['a generator', { generators: ['shop.yaml'] }],
    ['a transformer', { transformers: ['shop.yaml'] }],
    ['a validator that is written otherwise', { VALIDATORS: ['shop.yaml'] }],
    [
      'a chart',
      { helmCharts: [{ name: 'redis', repo: 'https://example.com' }] },
    ],
    [
      'a secret elsewhere',
      { secretGenerator: [{ name: 'a', files: ['a=https://example.com/a'] }] },
    ],
    [
      'a schema elsewhere',
      { openapi: { path: 'https://example.com/schema.json' } },
    ],
    ['a list that is none', { resources: [{ url: 'https://example.com' }] }],
  ])('are not given to a renderer if they name %s', async (_, more) => {
    const kustomize = programs.printing('kustomize', workload('shop'));
    const result = await collect({ ...base(more), ...overlay }, { kustomize });
    expect(programs.calls(kustomize)).toEqual([]);
    expect(result.notAnalysed).toContainEqual({
      file: 'prod/kustomization.yaml',
      line: 1,
      title: expect.stringContaining(
        'the kustomization could not be rendered: base/kustomization.yaml: ',
      ),
    });
    expect(valueOf(result)?.value).not.toBe(true);
  });

  it('are not given to a renderer if a folder has the name of a host, or a file is a link', async () => {
    const kustomize = programs.printing('kustomize', workload('shop'));
    const checkout = TestCheckout.create({
      'github.com/org/base/kustomization.yaml': { resources: [] },
      'kustomization.yaml': { resources: ['github.com/org/base'] },
      'linked/kustomization.yaml': { resources: ['shop.yaml'] },
    });
    try {
      symlinkSync('/etc/hostname', join(checkout.folder, 'linked/shop.yaml'));
      await checkout.collect({ renderers: { kustomize } });
      expect(programs.calls(kustomize).map(({ args }) => args[1])).toEqual([
        join(await realpath(checkout.folder), 'github.com/org/base'),
      ]);
    } finally {
      checkout.remove();
    }
  });
});
