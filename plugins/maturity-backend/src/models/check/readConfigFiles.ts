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
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { parseDocument } from 'yaml';

/**
 * The configuration of several files, of which later ones go before earlier ones, as in Backstage. What Backstage would
 * fill in, such as environment variables, stays as it is written.
 *
 * @throws InputError if a file is not YAML with properties.
 *
 * @internal
 */
export async function readConfigFiles(
  paths: readonly string[],
): Promise<Config> {
  const files: { context: string; data: JsonObject }[] = [];
  for (const path of paths) {
    const document = parseDocument(await fs.readFile(path, 'utf8'));
    const data: unknown = document.toJS();
    const [error] = document.errors;
    if (error || !isObject(data)) {
      throw new InputError(
        `${path} is no configuration: ${
          error?.message ?? 'it has no properties'
        }`,
      );
    }
    files.push({ context: path, data });
  }
  return ConfigReader.fromConfigs(files);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
