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

import { at, isRecord, listAt, textAt } from '../parsers/data';
import { Issue, Readings, Report, ReportReader } from './Report';

const classes: Record<string, string[]> = {
  Vulnerabilities: ['os-pkgs', 'lang-pkgs'],
  Misconfigurations: ['config'],
  Secrets: ['secret'],
};

/** Trivy's JSON: results with vulnerabilities, misconfigurations and secrets. */
export const trivyReader: ReportReader = {
  format: 'Trivy',
  recognizes: ({ data: [value] }) =>
    isRecord(value) &&
    'ArtifactName' in value &&
    ('SchemaVersion' in value || 'Results' in value),
  read: report => {
    const results = listAt(report.data[0], 'Results');
    const readings: Readings = {};
    const scanned = (kind: string) =>
      results.filter(
        result =>
          Array.isArray(at(result, kind)) ||
          (textAt(result, 'Class') !== undefined &&
            classes[kind].includes(textAt(result, 'Class') ?? '')),
      );
    const vulnerable = scanned('Vulnerabilities');
    if (vulnerable.length > 0) {
      readings.datesVulnerabilities = true;
      readings.vulnerabilities = vulnerable.flatMap(result =>
        listAt(result, 'Vulnerabilities').map(item =>
          vulnerability(report, {
            id: textAt(item, 'VulnerabilityID'),
            name: textAt(item, 'PkgName'),
            version: textAt(item, 'InstalledVersion'),
            severity: textAt(item, 'Severity'),
            fix: textAt(item, 'FixedVersion'),
            published: textAt(item, 'PublishedDate'),
          }),
        ),
      );
    }
    const misconfigured = scanned('Misconfigurations');
    if (misconfigured.length > 0) {
      readings.misconfigurations = misconfigured.flatMap(result =>
        listAt(result, 'Misconfigurations')
          .filter(item => textAt(item, 'Status') !== 'PASS')
          .map(item => trivyIssue(report, result, item, textAt(item, 'ID'))),
      );
    }
    const withSecrets = scanned('Secrets');
    if (withSecrets.length > 0) {
      readings.secrets = withSecrets.flatMap(result =>
        listAt(result, 'Secrets').map(item =>
          trivyIssue(report, result, item, textAt(item, 'RuleID')),
        ),
      );
    }
    return readings;
  },
};

/** Grype's JSON. */
export const grypeReader: ReportReader = {
  format: 'Grype',
  recognizes: ({ data: [value] }) =>
    Array.isArray(at(value, 'matches')) &&
    at(value, 'descriptor', 'name') === 'grype',
  read: report => ({
    vulnerabilities: listAt(report.data[0], 'matches').map(match =>
      vulnerability(report, {
        id: textAt(match, 'vulnerability', 'id'),
        name: textAt(match, 'artifact', 'name'),
        version: textAt(match, 'artifact', 'version'),
        severity: textAt(match, 'vulnerability', 'severity'),
        fix: listAt(match, 'vulnerability', 'fix', 'versions').join(', '),
      }),
    ),
  }),
};

interface Vulnerability {
  id: string | undefined;
  name: string | undefined;
  version: string | undefined;
  severity: string | undefined;
  fix: string | undefined;
  published?: string;
}

function vulnerability(
  { file }: Report,
  {
    id = 'without id',
    name = '',
    version = '',
    severity,
    fix,
    published,
  }: Vulnerability,
): Issue {
  const hasFix = fix !== undefined && fix !== '';
  const time = new Date(published ?? '');
  return {
    key: `${id} ${name} ${version}`,
    severity: severityOf(severity),
    hasFix,
    published: Number.isNaN(time.getTime()) ? undefined : time,
    evidence: {
      title: `${id} in ${name} ${version}${hasFix ? `, fixed in ${fix}` : ''}`,
      file,
      line: 1,
    },
  };
}

function trivyIssue(
  { file }: Report,
  result: unknown,
  item: unknown,
  id = 'without id',
): Issue {
  const target = textAt(result, 'Target');
  const line =
    at(item, 'CauseMetadata', 'StartLine') ?? at(item, 'StartLine') ?? 1;
  return {
    key: `${id} ${target} ${line}`,
    severity: severityOf(textAt(item, 'Severity')),
    hasFix: textAt(item, 'Resolution') !== undefined,
    evidence: {
      title: `${id}: ${textAt(item, 'Title') ?? ''}`,
      file: target ?? file,
      line: typeof line === 'number' && line > 0 ? line : 1,
    },
  };
}

/** Severities as the tools write them. */
export function severityOf(severity: string | undefined): Issue['severity'] {
  const name = severity?.toLowerCase();
  return name === 'critical' || name === 'high' ? name : 'other';
}
