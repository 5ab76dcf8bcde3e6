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

import { posix } from 'node:path';
import { parseYaml, YamlDocument } from '../parsers/yaml';

/** A text file of the checkout, parsed at most once however many collectors read it. */
export class SourceFile {
  #documents: YamlDocument[] | undefined;

  constructor(
    /** The path in the checkout, with forward slashes. */
    readonly path: string,
    readonly text: string,
    /** Whether it belongs to tests or examples, and says nothing about what the service runs with. */
    readonly isSample: boolean,
  ) {}

  get name(): string {
    return posix.basename(this.path);
  }

  get folder(): string {
    return posix.dirname(this.path);
  }

  /**
   * The documents of a YAML or JSON file.
   *
   * @throws Error if it is neither
   */
  yaml(): YamlDocument[] {
    this.#documents ??= parseYaml(this.text);
    return this.#documents;
  }
}
