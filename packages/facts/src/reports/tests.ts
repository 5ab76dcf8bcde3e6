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

import { Evidence } from '../facts/types';
import { readXml } from '../parsers/xml';
import { Readings, ReportReader } from './Report';

/** JUnit's XML, as nearly every test runner writes it. */
export const junitReader: ReportReader = {
  format: 'JUnit',
  recognizes: ({ xmlRoot }) =>
    xmlRoot === 'testsuites' || xmlRoot === 'testsuite',
  read: ({ file, text }): Readings => {
    let total = 0;
    let skipped = 0;
    let current: { title: string; file: string; line: number } | undefined;
    const failures: Evidence[] = [];
    readXml(text, ({ name, attributes, around, line }) => {
      if (name === 'testcase') {
        total += 1;
        current = {
          title: [attributes.classname, attributes.name]
            .filter(part => part !== undefined && part !== '')
            .join(' '),
          file,
          line,
        };
      } else if (current && around[around.length - 1] === 'testcase') {
        if (name === 'failure' || name === 'error') {
          failures.push(current);
          // a test that fails and then errs is one
          current = undefined;
        } else if (name === 'skipped') {
          skipped += 1;
          current = undefined;
        }
      }
    });
    return {
      tests: {
        passed: total - skipped - failures.length,
        failed: failures.length,
        skipped,
        failures,
        evidence: { title: `${total} tests`, file, line: 1 },
      },
    };
  },
};
