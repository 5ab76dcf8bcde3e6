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
import { Evidence } from '../facts/types';
import { Report, ReportReader } from './Report';

/** PolicyReports of Kyverno, OPA Gatekeeper and others, as YAML or JSON. */
export const policyReportReader: ReportReader = {
  format: 'PolicyReport',
  recognizes: report => policyReports(report).length > 0,
  read: report => {
    const results = policyReports(report).flatMap(item =>
      listAt(item, 'results'),
    );
    const failed = results.filter(result =>
      ['fail', 'error'].includes(textAt(result, 'result') ?? ''),
    );
    const passed = results.filter(
      result => textAt(result, 'result') === 'pass',
    ).length;
    return {
      policies: {
        passed,
        failed: failed.length,
        failures: failed.map(result => ({
          title: `${textAt(result, 'policy')}: ${
            textAt(result, 'message') ?? textAt(result, 'rule') ?? 'failed'
          }`,
          file: report.file,
          line: 1,
        })),
        evidence: summary(report, passed, failed.length),
      },
    };
  },
};

function policyReports({ data }: Report): unknown[] {
  return data
    .flatMap(value => [value, ...listAt(value, 'items')])
    .filter(
      value =>
        [
          'PolicyReport',
          'ClusterPolicyReport',
          'Report',
          'ClusterReport',
        ].includes(textAt(value, 'kind') ?? '') &&
        ['wgpolicyk8s.io', 'openreports.io'].includes(
          textAt(value, 'apiVersion')?.split('/')[0] ?? '',
        ),
    );
}

/** kube-bench's JSON. */
export const kubeBenchReader: ReportReader = {
  format: 'kube-bench',
  recognizes: ({ data: [value] }) =>
    Array.isArray(at(value, 'Controls')) ||
    (Array.isArray(value) && at(value, 0, 'tests') !== undefined),
  read: report => {
    const [value] = report.data;
    const controls = Array.isArray(value) ? value : listAt(value, 'Controls');
    const results = controls.flatMap(control =>
      listAt(control, 'tests').flatMap(group => listAt(group, 'results')),
    );
    const failed = results.filter(
      result => textAt(result, 'status') === 'FAIL',
    );
    const passed = results.filter(
      result => textAt(result, 'status') === 'PASS',
    ).length;
    if (
      results.length === 0 &&
      numberAt(value, 'Totals', 'total_pass') === undefined
    ) {
      throw new Error('has no results');
    }
    return {
      benchmark: {
        passed,
        failed: failed.length,
        failures: failed.map(result => ({
          title: `${textAt(result, 'test_number')}: ${textAt(
            result,
            'test_desc',
          )}`,
          file: report.file,
          line: 1,
        })),
        evidence: summary(report, passed, failed.length),
      },
    };
  },
};

function summary({ file }: Report, passed: number, failed: number): Evidence {
  return { title: `${passed} passed, ${failed} failed`, file, line: 1 };
}
