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
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * The full reference of the entity that a path names, in lower case.
 *
 * Throws an `InputError` for parts that make no reference, as they could be read as another one.
 */
export function entityRefOf(path: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  const { kind, namespace, name } = path;
  for (const [field, part] of Object.entries({ kind, namespace, name })) {
    if (/[:/]/.test(part)) {
      throw new InputError(
        `${field}: '${part}' contains a colon or a slash, which separate the parts of a reference`,
      );
    }
  }
  return stringifyEntityRef({ kind, namespace, name });
}
