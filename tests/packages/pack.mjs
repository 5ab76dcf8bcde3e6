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
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  environmentWithTools,
  repository,
} from '../../scripts/lib/repository.mjs';

const plugins = [
  'maturity-common',
  'maturity-node',
  'maturity-backend',
  'maturity-backend-module-tech-insights',
  'maturity',
];

/**
 * Builds and packs what is published, as `npm publish` would.
 *
 * @param destination - the folder for the tarballs
 * @returns the packed packages: name, tarball, the files in it, and package.json before and after packing
 */
export function packPlugins(destination) {
  return plugins.map(plugin =>
    packPackage(join('plugins', plugin), destination),
  );
}

/**
 * Builds and packs one package.
 *
 * @param path - where it is in the repository
 * @param destination - the folder for the tarball
 */
export function packPackage(path, destination) {
  const folder = join(repository, path);
  const readPackageJson = () =>
    readFileSync(join(folder, 'package.json'), 'utf8');
  const before = readPackageJson();
  execFileSync('backstage-cli', ['package', 'build'], {
    cwd: folder,
    env: environmentWithTools(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', destination], {
      cwd: folder,
      env: environmentWithTools(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  return {
    name: packed.name,
    tarball: join(destination, packed.filename),
    files: packed.files.map(file => file.path),
    before,
    after: readPackageJson(),
  };
}
