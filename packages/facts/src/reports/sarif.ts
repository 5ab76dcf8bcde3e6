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

import { at, entriesAt, listAt, numberAt, textAt } from '../parsers/data';
import { Issue, Readings, Report, ReportReader } from './Report';

/** Tools whose results are of one kind, by the start of their name. */
const vulnerabilityTools = ['trivy', 'grype', 'osv', 'snyk open', 'dependency'];
const secretTools = ['gitleaks', 'trufflehog', 'detect-secrets', 'ggshield'];
const configurationTools = [
  'checkov',
  'kics',
  'tfsec',
  'terrascan',
  'kube',
  'datree',
];

/** SARIF 2.1.0 of any tool. */
export const sarifReader: ReportReader = {
  format: 'SARIF',
  recognizes: ({ data: [value] }) =>
    Array.isArray(at(value, 'runs')) &&
    (textAt(value, 'version')?.startsWith('2.') ?? false),
  read: report => {
    const readings: Readings = {};
    for (const run of listAt(report.data[0], 'runs')) {
      readRun(report, run, readings);
    }
    return readings;
  },
};

function readRun(report: Report, run: unknown, readings: Readings): void {
  const tool = textAt(run, 'tool', 'driver', 'name')?.toLowerCase() ?? '';
  const rules = new Map(
    listAt(run, 'tool', 'driver', 'rules').map(rule => [
      textAt(rule, 'id'),
      rule,
    ]),
  );
  const results = listAt(run, 'results').filter(
    result =>
      // suppressed, or kept to say that it is gone
      listAt(result, 'suppressions').length === 0 &&
      textAt(result, 'baselineState') !== 'absent' &&
      !['pass', 'notApplicable'].includes(textAt(result, 'kind') ?? ''),
  );
  const issues = results.map(result => toIssue(report, result, rules));
  if (startsWithAny(tool, vulnerabilityTools)) {
    readings.vulnerabilities = [...(readings.vulnerabilities ?? []), ...issues];
  } else if (startsWithAny(tool, secretTools)) {
    readings.secrets = [...(readings.secrets ?? []), ...issues];
  } else if (startsWithAny(tool, configurationTools)) {
    readings.misconfigurations = [
      ...(readings.misconfigurations ?? []),
      ...issues,
    ];
  } else {
    readings.codeFindings = {
      issues: [...(readings.codeFindings?.issues ?? []), ...issues],
      withAdvice:
        (readings.codeFindings?.withAdvice ?? 0) +
        results.filter(result => hasAdvice(result, rules)).length,
    };
  }
}

function toIssue(
  { file }: Report,
  result: unknown,
  rules: Map<string | undefined, unknown>,
): Issue {
  const id = ruleIdOf(result);
  const place = at(result, 'locations', 0, 'physicalLocation');
  const path = textAt(place, 'artifactLocation', 'uri') ?? file;
  const line = numberAt(place, 'region', 'startLine') ?? 1;
  return {
    key: `${id} ${path} ${line}`,
    severity: severityOf(result, rules.get(id)),
    hasFix: listAt(result, 'fixes').length > 0,
    evidence: {
      title: `${id}: ${textAt(result, 'message', 'text') ?? ''}`,
      file: path,
      line: Math.max(1, line),
    },
  };
}

function ruleIdOf(result: unknown): string {
  return textAt(result, 'ruleId') ?? textAt(result, 'rule', 'id') ?? 'result';
}

/** GitHub's property with a score of CVSS counts; without it, an error is high. */
function severityOf(result: unknown, rule: unknown): Issue['severity'] {
  const score = Number(at(rule, 'properties', 'security-severity') ?? NaN);
  if (score >= 9) {
    return 'critical';
  }
  if (score >= 7) {
    return 'high';
  }
  const level =
    textAt(result, 'level') ??
    textAt(rule, 'defaultConfiguration', 'level') ??
    'warning';
  return Number.isNaN(score) && level === 'error' ? 'high' : 'other';
}

function hasAdvice(
  result: unknown,
  rules: Map<string | undefined, unknown>,
): boolean {
  const rule = rules.get(ruleIdOf(result));
  return (
    listAt(result, 'fixes').length > 0 ||
    entriesAt(rule, 'help').length > 0 ||
    textAt(rule, 'helpUri') !== undefined
  );
}

function startsWithAny(tool: string, names: string[]): boolean {
  return names.some(name => tool.startsWith(name));
}
