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

import { readXml } from '../parsers/xml';
import { Readings, ReportReader } from './Report';

/** Cobertura's XML: every line is counted, since not all tools write sums. */
export const coberturaReader: ReportReader = {
  format: 'Cobertura',
  recognizes: ({ xmlRoot }) => xmlRoot === 'coverage',
  read: ({ file, text }): Readings => {
    let covered = 0;
    let total = 0;
    readXml(text, ({ name, attributes, around }) => {
      // the lines of methods are listed again with their class
      if (name === 'line' && !around.includes('method')) {
        total += 1;
        covered += Number(attributes.hits) > 0 ? 1 : 0;
      }
    });
    return counted(file, covered, total);
  },
};

/** The tracefiles of lcov, record by record. */
export const lcovReader: ReportReader = {
  format: 'lcov',
  recognizes: ({ text, data, xmlRoot }) =>
    data.length === 0 &&
    xmlRoot === undefined &&
    text.includes('end_of_record') &&
    text.includes('SF:'),
  read: ({ file, text }): Readings => {
    let covered = 0;
    let total = 0;
    for (const line of text.split('\n')) {
      if (line.startsWith('DA:')) {
        const [, hits] = line.slice('DA:'.length).split(',');
        total += 1;
        covered += Number(hits) > 0 ? 1 : 0;
      }
    }
    return counted(file, covered, total);
  },
};

function counted(file: string, covered: number, total: number): Readings {
  if (total === 0) {
    throw new Error('has no lines');
  }
  return {
    coverage: {
      covered,
      total,
      evidence: { title: `${covered} of ${total} lines`, file, line: 1 },
    },
  };
}
