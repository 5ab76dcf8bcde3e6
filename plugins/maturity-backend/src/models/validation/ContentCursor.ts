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
import { SourceFile, SourcePath } from '../SourceFile';

/**
 * A value of a model file and where it stands.
 *
 * @internal
 */
export interface Located<T> {
  value: T;
  file: SourceFile;
  path: SourcePath;
}

/**
 * Walks through the content of a file without trusting its shape.
 *
 * @internal
 */
export class ContentCursor {
  readonly #file: SourceFile;
  readonly #path: SourcePath;
  readonly #value: unknown;

  static at(file: SourceFile): ContentCursor {
    return new ContentCursor(file, [], file.content);
  }

  private constructor(file: SourceFile, path: SourcePath, value: unknown) {
    this.#file = file;
    this.#path = path;
    this.#value = value;
  }

  get(property: string): ContentCursor {
    const entry = Object.entries(this.#asObject()).find(
      ([name]) => name === property,
    );
    return new ContentCursor(this.#file, [...this.#path, property], entry?.[1]);
  }

  properties(): ContentCursor[] {
    return Object.keys(this.#asObject()).map(name => this.get(name));
  }

  items(): ContentCursor[] {
    return Array.isArray(this.#value)
      ? this.#value.map(
          (item, index) =>
            new ContentCursor(this.#file, [...this.#path, index], item),
        )
      : [];
  }

  isMissing(): boolean {
    return this.#value === undefined;
  }

  name(): Located<string> {
    return this.#locate(String(this.#path.at(-1)));
  }

  text(): Located<string> | undefined {
    return typeof this.#value === 'string'
      ? this.#locate(this.#value)
      : undefined;
  }

  number(): Located<number> | undefined {
    return typeof this.#value === 'number'
      ? this.#locate(this.#value)
      : undefined;
  }

  #locate<T>(value: T): Located<T> {
    return { value, file: this.#file, path: this.#path };
  }

  #asObject(): object {
    return typeof this.#value === 'object' && this.#value !== null
      ? this.#value
      : {};
  }
}
