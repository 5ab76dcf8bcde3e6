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
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError, NotAllowedError } from '@backstage/errors';

/**
 * The people as whom one can sign in without a password.
 *
 * @internal
 */
export class DemoPeople {
  readonly #userEntityRefs: ReadonlySet<string>;

  /**
   * Reads the people of `auth.providers.demo`.
   *
   * @param config - The configuration below `auth.providers.demo`
   * @throws InputError if it names nobody, or something that is no user.
   */
  static fromConfig(config: Config): DemoPeople {
    const userEntityRefs = config
      .getConfigArray('people')
      .map(person => readUserEntityRef(person.getString('userEntityRef')));
    if (userEntityRefs.length === 0) {
      throw new InputError(
        "'auth.providers.demo.people' is empty, so that nobody could sign in; name at least one user of the catalog",
      );
    }
    return new DemoPeople(new Set(userEntityRefs));
  }

  private constructor(userEntityRefs: ReadonlySet<string>) {
    this.#userEntityRefs = userEntityRefs;
  }

  /**
   * The full reference of one of the people.
   *
   * @throws NotAllowedError if the reference is not that of one of them.
   */
  require(userEntityRef: string): string {
    const known = userEntityRef.toLocaleLowerCase('en-US');
    if (!this.#userEntityRefs.has(known)) {
      throw new NotAllowedError(
        'Only the people of the demo can sign in here; they are listed under auth.providers.demo.people in app-config.yaml',
      );
    }
    return known;
  }
}

function readUserEntityRef(text: string): string {
  const ref = parseEntityRef(text, {
    defaultKind: 'user',
    defaultNamespace: 'default',
  });
  if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
    throw new InputError(
      `'${text}' under auth.providers.demo.people is no user; write a reference such as user:default/somebody`,
    );
  }
  return stringifyEntityRef(ref);
}
