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

import { at, listAt, numberAt, textAt } from '../parsers/data';
import { ReportReader } from './Report';

/** OpenSSF Scorecard's JSON. */
export const scorecardReader: ReportReader = {
  format: 'OpenSSF Scorecard',
  recognizes: ({ data: [value] }) =>
    at(value, 'scorecard') !== undefined && Array.isArray(at(value, 'checks')),
  read: ({ file, data: [value] }) => {
    const score = numberAt(value, 'score');
    if (score === undefined || score < 0) {
      throw new Error('has no score');
    }
    return {
      scorecard: {
        score,
        checks: listAt(value, 'checks').flatMap(check => {
          const name = textAt(check, 'name');
          const points = numberAt(check, 'score');
          // -1 means that it could not be found out
          return name === undefined || points === undefined || points < 0
            ? []
            : [{ name, score: points }];
        }),
        evidence: { title: `score ${score} of 10`, file, line: 1 },
      },
    };
  },
};
