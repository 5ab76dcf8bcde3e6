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

/** Names that stand for names: the same for the same, and telling nothing. */
export class Pseudonyms {
  readonly #known = new Map<string, string>();
  readonly #prefix: string;
  readonly #isNamed: boolean;

  /** @param isNamed - whether names may be told, so that they stand for themselves */
  constructor(prefix: string, isNamed: boolean) {
    this.#prefix = prefix;
    this.#isNamed = isNamed;
  }

  of(entityRef: string): string {
    if (this.#isNamed) {
      return entityRef;
    }
    const known = this.#known.get(entityRef);
    if (known !== undefined) {
      return known;
    }
    const pseudonym = `${this.#prefix}-${this.#known.size + 1}`;
    this.#known.set(entityRef, pseudonym);
    return pseudonym;
  }
}
