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
import { InputError } from '@backstage/errors';

/** Which assessments are reviewed: those that fit all that is given. Kinds, types and references are in lower case. */
export interface ReviewScope {
  kinds?: string[];
  types?: string[];
  /** Owned by one of these groups, or by a group below. */
  groups?: string[];
  /** Only the answers in these dimensions; all if missing. */
  dimensionIds?: string[];
}

/**
 * Reads `maturity.review.scopes`; nothing is reviewed without it.
 *
 * Throws an `InputError` that names the key and what it should be.
 */
export function readReviewScopes(config: Config | undefined): ReviewScope[] {
  const scopes = config?.getOptionalConfigArray('review.scopes') ?? [];
  return scopes.map((scope, index) => {
    const listOf = (key: string) => {
      const values = scope.getOptionalStringArray(key);
      if (values?.length === 0) {
        throw new InputError(
          `'maturity.review.scopes[${index}].${key}' is empty, so that nothing would be reviewed; leave it out for all`,
        );
      }
      return values;
    };
    return {
      kinds: listOf('kinds')?.map(lowerCase),
      types: listOf('types')?.map(lowerCase),
      groups: listOf('groups')?.map(group => toGroupRef(group, index)),
      dimensionIds: listOf('dimensions'),
    };
  });
}

function toGroupRef(group: string, index: number): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(group, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch (error) {
    throw new InputError(
      `'maturity.review.scopes[${index}].groups' has '${group}'; it should be the reference of a Group such as group:default/company`,
      error,
    );
  }
}

function lowerCase(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
