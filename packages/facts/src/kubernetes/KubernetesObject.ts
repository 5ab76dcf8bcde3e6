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

import { YamlDocument } from '../parsers/yaml';
import { at, listAt, Path, textAt } from '../parsers/data';
import { Evidence } from '../facts/types';

/** An object of a manifest. */
export class KubernetesObject {
  readonly #document: YamlDocument;
  readonly #path: Path;
  readonly #isRendered: boolean;
  readonly value: unknown;

  constructor(
    /** The file, or what it was rendered from. */
    readonly file: string,
    document: YamlDocument,
    path: Path = [],
    isRendered = false,
  ) {
    this.#isRendered = isRendered;
    this.#document = document;
    this.#path = path;
    this.value = at(document.value, ...path);
  }

  get apiVersion(): string {
    return textAt(this.value, 'apiVersion') ?? '';
  }

  /** The group of the API, which is empty for the core. */
  get group(): string {
    const slash = this.apiVersion.indexOf('/');
    return slash < 0 ? '' : this.apiVersion.slice(0, slash);
  }

  get kind(): string {
    return textAt(this.value, 'kind') ?? '';
  }

  get name(): string {
    return (
      textAt(this.value, 'metadata', 'name') ??
      textAt(this.value, 'metadata', 'generateName') ??
      'without name'
    );
  }

  get namespace(): string | undefined {
    return textAt(this.value, 'metadata', 'namespace');
  }

  is(group: string, ...kinds: string[]): boolean {
    return this.group === group && kinds.includes(this.kind);
  }

  line(...path: Path): number {
    return this.#document.lineOf([...this.#path, ...path]);
  }

  /** The line in which a text of it begins. */
  textLine(...path: Path): number {
    return this.#document.textLineOf([...this.#path, ...path]);
  }

  /** What is found at a place of it. The lines of what was rendered are in no file. */
  evidence(title: string, ...path: Path): Evidence {
    return {
      title: `${this.kind} ${this.name}: ${title}`,
      file: this.file,
      ...(!this.#isRendered && { line: this.line(...path) }),
    };
  }
}

/**
 * The objects of a document; those of a List one by one. What is no object of Kubernetes is left out.
 *
 * @param file - The file, or for what was rendered the one that it comes from
 */
export function objectsOf(
  file: string,
  document: YamlDocument,
  options?: { isRendered: boolean },
): KubernetesObject[] {
  const make = (path: Path) =>
    new KubernetesObject(file, document, path, options?.isRendered);
  const object = make([]);
  if (object.apiVersion === '' || object.kind === '') {
    return [];
  }
  if (
    object.kind.endsWith('List') &&
    Array.isArray(at(object.value, 'items'))
  ) {
    return listAt(object.value, 'items')
      .map((_, index) => make(['items', index]))
      .filter(({ apiVersion, kind }) => apiVersion !== '' && kind !== '');
  }
  return [object];
}
