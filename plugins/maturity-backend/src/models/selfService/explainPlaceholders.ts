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
  SELF_SERVICE_PLACEHOLDERS,
  unknownPlaceholders,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelIssue } from '../ModelValidationError';

/**
 * The placeholders of a text that nothing would be filled in for.
 *
 * @internal
 */
export function explainPlaceholders(key: string, text: string): ModelIssue[] {
  return unknownPlaceholders(text).map(name => ({
    file: key,
    problem: `"{${name}}" is no placeholder.`,
    remedy: `Use one of: ${SELF_SERVICE_PLACEHOLDERS.map(
      known => `{${known}}`,
    ).join(', ')}.`,
  }));
}
