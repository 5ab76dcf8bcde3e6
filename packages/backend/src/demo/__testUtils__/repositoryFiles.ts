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
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Config, ConfigReader } from '@backstage/config';
import { parse, parseAllDocuments } from 'yaml';

const repository = resolvePackagePath('backend', '..', '..');

/** `app-config.yaml` as it stands in the repository. */
export function readAppConfig(): Config {
  return new ConfigReader(
    parse(readFileSync(join(repository, 'app-config.yaml'), 'utf8')),
  );
}

/** Every entity of `examples/`, as written there. */
export function readExamples(): Entity[] {
  return readEntities('examples', name => name.endsWith('.yaml'));
}

/** The entities by which the project describes itself. */
export function readCatalogInfo(): Entity[] {
  return [
    ...readEntities('.', name => name === 'catalog-info.yaml'),
    ...readdirSync(join(repository, 'plugins')).flatMap(plugin =>
      readEntities(
        join('plugins', plugin),
        name => name === 'catalog-info.yaml',
      ),
    ),
  ];
}

function readEntities(
  folder: string,
  accepts: (name: string) => boolean,
): Entity[] {
  return readdirSync(join(repository, folder))
    .filter(accepts)
    .flatMap(name =>
      parseAllDocuments(
        readFileSync(join(repository, folder, name), 'utf8'),
      ).map(document => document.toJS()),
    );
}
