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

import { SourceFile } from '../checkout/SourceFile';
import { textAt } from '../parsers/data';

const kinds: Record<string, string[]> = {
  'monitoring.googleapis.com': ['ServiceLevelObjective'],
  n9: ['SLO'],
  openslo: ['SLO'],
  'pyrra.dev': ['ServiceLevelObjective'],
  'sloth.slok.dev': ['PrometheusServiceLevel'],
};

/** Whether a file holds service level objectives, in the format of OpenSLO, Sloth, Pyrra or Nobl9. */
export function isObjective(file: SourceFile): boolean {
  const { text } = file;
  const mayBe =
    text.includes('SLO') ||
    text.includes('ServiceLevel') ||
    text.includes('prometheus/v1');
  if (!mayBe || text.includes('{{')) {
    return false;
  }
  return file.yaml().some(({ value }) => {
    const group = textAt(value, 'apiVersion')?.split('/')[0] ?? '';
    const isKnown =
      Object.hasOwn(kinds, group) &&
      kinds[group].includes(textAt(value, 'kind') ?? '');
    const isSloth =
      textAt(value, 'version') === 'prometheus/v1' &&
      textAt(value, 'service') !== undefined;
    return isKnown || isSloth;
  });
}
