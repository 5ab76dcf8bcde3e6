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

import { SELF_SERVICE_PLACEHOLDERS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { keyAt } from '../keyAt';
import { ModelIssue } from '../ModelValidationError';
import { SourcePath } from '../SourceFile';
import { explainPlaceholders } from './explainPlaceholders';

/** They travel in the address of a page, which servers and proxies limit to about 8,000 characters. */
const MOST_CHARACTERS = 2000;

/**
 * What is wrong with the values that the form of a software template begins with.
 *
 * @internal
 */
export function explainValues(
  key: string,
  values: Record<string, unknown> | undefined,
): ModelIssue[] {
  if (JSON.stringify(values ?? {}).length > MOST_CHARACTERS) {
    return [
      {
        file: key,
        problem: `The values have more than ${MOST_CHARACTERS} characters as JSON.`,
        remedy:
          'Leave out what the template can have as its own default, since the values travel in an address.',
      },
    ];
  }
  return explainValue(values, key, []);
}

function explainValue(
  value: unknown,
  key: string,
  at: SourcePath,
): ModelIssue[] {
  if (typeof value === 'string') {
    return explainPlaceholders(keyAt(key, at), value);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const unquoted = SELF_SERVICE_PLACEHOLDERS.find(
    name => name in value && Reflect.get(value, name) === null,
  );
  if (unquoted) {
    return [
      {
        file: keyAt(key, at),
        problem: `{${unquoted}} without quotes is no text in YAML.`,
        remedy: `Put it in quotes: '{${unquoted}}'.`,
      },
    ];
  }
  return Object.entries(value).flatMap(([name, item]) =>
    explainValue(item, key, [
      ...at,
      Array.isArray(value) ? Number(name) : name,
    ]),
  );
}
