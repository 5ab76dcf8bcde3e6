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

// node packages/facts/benchmarks/collect.mjs [FILES]: how long `collect` takes on a large repository, and how much
// memory. After `npm run build --workspace packages/facts`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, script, argument = '50000'] = process.argv;

if (process.env.MEASURED_FOLDER) {
  await measure(process.env.MEASURED_FOLDER);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-facts-benchmark-'));
  try {
    createRepository(folder, Number(argument));
    execFileSync(process.execPath, [...process.execArgv, script], {
      env: { ...process.env, MEASURED_FOLDER: folder },
      stdio: 'inherit',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder) {
  const dist = fileURLToPath(new URL('../dist/index.cjs.js', import.meta.url));
  const { collectCheckout } = createRequire(import.meta.url)(dist);
  const start = performance.now();
  const { files, findings } = await collectCheckout({
    folder,
    exclude: [],
    include: [],
  });
  const seconds = (performance.now() - start) / 1000;
  // kilobytes, also on macOS
  // on a machine with other work, the time of the processor tells more than that of the clock
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${files} files, ${findings.length} facts: ${seconds.toFixed(
      1,
    )} s by the clock, ${processor.toFixed(
      1,
    )} s of processor time, ${megabytes.toFixed(0)} MB\n`,
  );
}

/** Of a hundred files, 80 are code, and the others what the collectors read. */
function createRepository(folder, count) {
  mkdirSync(join(folder, '.git'));
  const code = 'export const value = 1;\n'.repeat(80);
  const values = 'key: value\nlist:\n  - one\n  - two\n'.repeat(20);
  const manifest = name =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: ${name} }\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/${name}:1.0.0\n          resources:\n            requests: { cpu: 100m, memory: 100Mi }\n            limits: { memory: 100Mi }\n          readinessProbe: { httpGet: { path: /, port: 80 } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n`;
  for (let index = 0; index < count; index += 1) {
    const area = `services/area-${Math.floor(
      index / 1000,
    )}/service-${Math.floor(index / 100)}`;
    const part = index % 100;
    const [path, content] = (() => {
      if (part < 80) return [`src/file-${part}.ts`, code];
      if (part < 88) return [`config/values-${part}.yaml`, values];
      if (part < 93)
        return [`deploy/app-${part}.yaml`, manifest(`app-${index}`)];
      if (part < 97) return [`data/data-${part}.json`, '{ "a": [1, 2, 3] }\n'];
      if (part === 97)
        return [
          'Dockerfile',
          'FROM node:24 AS build\nRUN npm ci\nFROM node:24\nUSER node\n',
        ];
      if (part === 98)
        return ['main.tf', 'resource "a" "b" {\n  c = "${var.d}"\n}\n'];
      return [
        'package.json',
        '{ "scripts": { "test": "jest" }, "dependencies": { "a": "1" } }\n',
      ];
    })();
    const file = join(folder, area, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (let index = 0; index < 50; index += 1) {
    const file = join(folder, '.github', 'workflows', `ci-${index}.yaml`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      'on: push\njobs:\n  build:\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          npm ci\n          npm test\n',
    );
  }
}
