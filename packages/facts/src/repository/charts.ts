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
import { Check } from '../facts/types';
import { at, listAt, textAt } from '../parsers/data';

/** Whether each chart that a chart brings along is asked for in one version. A lock beside it decides as well. */
export function dependenciesOfChart(
  file: SourceFile,
): Array<{ chart: string; check: Check }> {
  return file.yaml().flatMap(({ value, lineOf }) =>
    listAt(value, 'dependencies')
      // what is in the checkout is what it is
      .map((dependency, index) => ({ dependency, index }))
      .filter(
        ({ dependency }) =>
          !(textAt(dependency, 'repository') ?? 'file://').startsWith(
            'file://',
          ),
      )
      .map(({ dependency, index }) => {
        const version = String(at(dependency, 'version') ?? '');
        const isPinned = /^v?\d+\.\d+\.\d+([-+].*)?$/.test(version);
        return {
          chart: file.path,
          check: {
            ok: isPinned,
            evidence: {
              title: `${textAt(dependency, 'name')} ${
                version || 'without version'
              }`,
              file: file.path,
              line: lineOf(['dependencies', index]),
            },
          },
        };
      }),
  );
}
