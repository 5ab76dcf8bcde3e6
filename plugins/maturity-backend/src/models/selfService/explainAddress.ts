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

import {
  fillPlaceholders,
  isSelfServiceAddress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelIssue } from '../ModelValidationError';
import { explainPlaceholders } from './explainPlaceholders';

/**
 * What is wrong with an address that people will follow.
 *
 * @internal
 */
export function explainAddress(key: string, url: string): ModelIssue[] {
  const filledWith = (value: string) => fillPlaceholders(url, () => value);
  if (!isSelfServiceAddress(filledWith('a'))) {
    return [
      {
        file: key,
        problem: `"${url}" is no address to follow.`,
        remedy:
          'Use an address that starts with https:// or http://, or a path of the portal that starts with a single slash, without spaces.',
      },
    ];
  }
  // Whoever names an entity must not choose the host that others are sent to.
  const origin = (value: string) =>
    new URL(filledWith(value), 'http://portal').origin;
  if (origin('a') !== origin('b')) {
    return [
      {
        file: key,
        problem: `"${url}" has a placeholder in its host.`,
        remedy: 'Use placeholders only after the host.',
      },
    ];
  }
  return explainPlaceholders(key, url);
}
