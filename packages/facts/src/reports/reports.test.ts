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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factCatalogue } from '../catalogue';
import { collectReports } from './collectReports';

const trivy = {
  SchemaVersion: 2,
  ArtifactName: 'shop:1',
  Results: [
    {
      Target: 'shop:1 (debian)',
      Class: 'os-pkgs',
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-1',
          PkgName: 'a',
          InstalledVersion: '1',
          FixedVersion: '2',
          Severity: 'CRITICAL',
          PublishedDate: '2026-08-01T10:00:00Z',
        },
        {
          VulnerabilityID: 'CVE-2',
          PkgName: 'b',
          InstalledVersion: '1',
          Severity: 'HIGH',
        },
        {
          VulnerabilityID: 'CVE-3',
          PkgName: 'b',
          InstalledVersion: '1',
          Severity: 'LOW',
        },
      ],
    },
    {
      Target: 'Dockerfile',
      Class: 'config',
      Misconfigurations: [
        {
          ID: 'DS002',
          Title: 'root',
          Severity: 'HIGH',
          CauseMetadata: { StartLine: 3 },
        },
        { ID: 'DS001', Status: 'PASS' },
      ],
    },
    {
      Target: 'config.env',
      Class: 'secret',
      Secrets: [{ RuleID: 'key', Title: 'A key', StartLine: 7 }],
    },
  ],
};
const published = (date: string) => ({
  SchemaVersion: 2,
  ArtifactName: date,
  Results: [
    {
      Class: 'os-pkgs',
      Vulnerabilities: [
        {
          VulnerabilityID: date,
          Severity: 'CRITICAL',
          FixedVersion: '2',
          PublishedDate: date,
        },
      ],
    },
  ],
});
const deployed = (environment: string, sha: string, day: string) => ({
  environment,
  sha,
  created_at: `${day}T10:00:00Z`,
});
const grype = {
  descriptor: { name: 'grype' },
  matches: [
    {
      vulnerability: {
        id: 'CVE-1',
        severity: 'Critical',
        fix: { versions: ['2'] },
      },
      artifact: { name: 'a', version: '1' },
    },
    {
      vulnerability: { id: 'CVE-9', severity: 'High' },
      artifact: { name: 'c', version: '1' },
    },
  ],
};
const sarif = (tool: string, results: unknown[], rules: unknown[] = []) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: tool, rules } }, results }],
});
const statement = (predicateType: string) => ({
  _type: 'https://in-toto.io/Statement/v1',
  predicateType,
  predicate: { runDetails: { builder: { id: 'https://builder.example.com' } } },
});
const envelope = (value: unknown) => ({
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify(value)).toString('base64'),
    signatures: [{ sig: 'AA==' }],
  },
});
const provenance = 'https://slsa.dev/provenance/v1';
const junit = `<?xml version="1.0"?>
<testsuites><testsuite>
  <testcase classname="a" name="1"/>
  <testcase name="2"><failure>x</failure><error/></testcase>
  <testcase name="3"><skipped/></testcase>
</testsuite></testsuites>`;
const policyReport = `apiVersion: wgpolicyk8s.io/v1alpha2
kind: PolicyReport
results:
  - { policy: a, result: pass }
  - { policy: b, result: fail, message: no }
  - { policy: c, result: skip }
`;

async function read(...contents: unknown[]) {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-facts-reports-'));
  const files = contents.map((content, index) => {
    const file = join(folder, `report-${index}`);
    writeFileSync(
      file,
      typeof content === 'string' ? content : JSON.stringify(content),
    );
    return file;
  });
  const result = await collectReports(files, new Date('2026-11-21T00:00:00Z'));
  rmSync(folder, { recursive: true });
  return {
    values: Object.fromEntries(
      result.findings.map(({ name, value }) => [name, value]),
    ),
    ...result,
  };
}

describe('reports', () => {
  it.each([
    [
      'Trivy',
      [trivy],
      {
        'report.critical-vulnerabilities': 1,
        'report.high-vulnerabilities': 1,
        'report.fixable-vulnerabilities': 1,
        'report.overdue-critical-vulnerabilities': 1,
        'report.overdue-updates': 1,
        'report.misconfigurations': 1,
        'report.secrets': 1,
      },
    ],
    [
      'Trivy and Grype, which name the same once',
      [trivy, grype],
      {
        'report.critical-vulnerabilities': 1,
        'report.high-vulnerabilities': 2,
        'report.fixable-vulnerabilities': 1,
        'report.overdue-critical-vulnerabilities': 1,
        'report.overdue-updates': 1,
        'report.misconfigurations': 1,
        'report.secrets': 1,
      },
    ],
    [
      'a clean scan',
      [{ ...trivy, Results: [{ Target: 'a', Class: 'lang-pkgs' }] }],
      {
        'report.critical-vulnerabilities': 0,
        'report.high-vulnerabilities': 0,
        'report.fixable-vulnerabilities': 0,
        'report.overdue-critical-vulnerabilities': 0,
        'report.overdue-updates': 0,
      },
    ],
    [
      'a scan that dates nothing',
      [grype],
      {
        'report.critical-vulnerabilities': 1,
        'report.high-vulnerabilities': 1,
        'report.fixable-vulnerabilities': 1,
      },
    ],
    [
      'what became known a week ago, and long ago',
      [published('2026-11-14'), published('2025-11-14')],
      {
        'report.critical-vulnerabilities': 2,
        'report.high-vulnerabilities': 0,
        'report.fixable-vulnerabilities': 2,
        'report.overdue-critical-vulnerabilities': 0,
        'report.overdue-updates': 1,
      },
    ],
    [
      'runs of GitHub Actions',
      [
        [
          ...['success', 'success', 'failure', 'cancelled'].map(conclusion => ({
            conclusion,
            headBranch: 'main',
            createdAt: '2026-11-20T10:00:00Z',
          })),
          { conclusion: 'failure', headBranch: 'a', createdAt: '2026-11-20' },
          {
            conclusion: 'failure',
            headBranch: 'main',
            createdAt: '2026-10-01',
          },
          {
            conclusion: '',
            status: '',
            headBranch: 'main',
            createdAt: '2026-11-20',
          },
        ],
      ],
      { 'runs.main-success-percent': 66 },
    ],
    [
      'pipelines of GitLab',
      [[{ status: 'success', ref: 'master', created_at: '2026-11-20' }]],
      { 'runs.main-success-percent': 100 },
    ],
    [
      'runs of other branches only',
      [[{ status: 'success', ref: 'feature', created_at: '2026-11-20' }]],
      {},
    ],
    [
      'deployments of GitHub',
      [
        [
          deployed('staging', 'a', '2026-10-01'),
          deployed('staging', 'b', '2026-11-01'),
          deployed('production', 'b', '2026-11-02'),
          // back to what was there before, and no release
          deployed('production', 'z', '2026-10-02'),
          deployed('production', 'z', '2026-11-03'),
          // was elsewhere only afterwards
          deployed('production', 'c', '2026-11-10'),
          deployed('staging', 'c', '2026-11-11'),
        ],
      ],
      { 'deployments.tried-first-percent': 50 },
    ],
    [
      'deployments of GitLab, of which one failed',
      [
        [{ name: 'live' }, { name: 'test' }].flatMap((environment, index) => [
          { ...deployed('', 'a', `2026-11-0${9 - index}`), environment },
          {
            ...deployed('', 'b', '2026-11-10'),
            environment,
            status: 'failed',
          },
          { ...deployed('', 'x', '2026-10-01'), environment },
        ]),
      ],
      { 'deployments.tried-first-percent': 100 },
    ],
    [
      'deployments before which others may be missing',
      [[deployed('production', 'a', '2026-11-20')]],
      {},
    ],
    [
      'SARIF of an analyser',
      [
        sarif(
          'CodeQL',
          [
            { ruleId: 'a', message: { text: 'x' } },
            { ruleId: 'b', level: 'error', message: { text: 'x' } },
            {
              ruleId: 'b',
              level: 'error',
              suppressions: [{ kind: 'inSource' }],
            },
          ],
          [
            {
              id: 'a',
              properties: { 'security-severity': '9.8' },
              help: { text: 'do this' },
            },
          ],
        ),
      ],
      { 'report.code-findings': 2, 'report.findings-with-advice': 50 },
    ],
    [
      'SARIF of a scanner for secrets',
      [sarif('gitleaks', [])],
      { 'report.secrets': 0 },
    ],
    [
      'CycloneDX',
      [{ bomFormat: 'CycloneDX', components: [{ licenses: [{}] }, {}, {}] }],
      {
        'report.bill-of-materials': true,
        'report.components-with-licence': 33.3,
      },
    ],
    [
      'SPDX',
      [
        {
          spdxVersion: 'SPDX-2.3',
          packages: [
            { licenseConcluded: 'NOASSERTION', licenseDeclared: 'MIT' },
          ],
        },
      ],
      {
        'report.bill-of-materials': true,
        'report.components-with-licence': 100,
      },
    ],
    [
      'an empty bill',
      [{ bomFormat: 'CycloneDX' }],
      { 'report.bill-of-materials': false },
    ],
    [
      'a plain statement',
      [statement(provenance)],
      {
        'report.provenance': true,
        'report.provenance-signed': false,
        'report.provenance-builder': 'https://builder.example.com',
      },
    ],
    [
      'signed statements, line by line',
      [
        `${JSON.stringify(envelope(statement('other')))}\n${JSON.stringify(
          envelope(statement(provenance)),
        )}\n`,
      ],
      {
        'report.provenance': true,
        'report.provenance-signed': true,
        'report.provenance-builder': 'https://builder.example.com',
      },
    ],
    [
      'another attestation',
      [envelope(statement('https://cyclonedx.org/bom'))],
      { 'report.provenance': false, 'report.provenance-signed': false },
    ],
    [
      'Scorecard',
      [
        {
          scorecard: {},
          score: 7.5,
          checks: [
            { name: 'Code-Review', score: 10 },
            { name: 'SAST', score: -1 },
          ],
        },
      ],
      { 'scorecard.score': 7.5, 'scorecard.code-review': 10 },
    ],
    ['JUnit', [junit], { 'report.tests-passed': 1, 'report.tests-failed': 1 }],
    [
      'Cobertura',
      [
        '<coverage><class><methods><method><lines><line hits="0"/></lines></method></methods><lines><line hits="0"/><line hits="3"/></lines></class></coverage>',
      ],
      { 'report.line-coverage': 50 },
    ],
    [
      'lcov',
      ['SF:a.ts\nDA:1,0\nDA:2,5\nDA:3,1\nend_of_record\n'],
      { 'report.line-coverage': 66.7 },
    ],
    [
      'PolicyReport',
      [policyReport],
      { 'report.policies-passed': 1, 'report.policies-failed': 1 },
    ],
    [
      'kube-bench',
      [
        {
          Controls: [
            {
              tests: [
                {
                  results: [
                    { status: 'PASS' },
                    { status: 'FAIL', test_number: '1.1' },
                    { status: 'WARN' },
                  ],
                },
              ],
            },
          ],
        },
      ],
      { 'report.benchmark-passed': 1, 'report.benchmark-failed': 1 },
    ],
  ])('reads %s', async (_, contents, expected) => {
    const { values, notAnalysed } = await read(...contents);

    expect(notAnalysed).toEqual([]);
    expect(values).toEqual(expected);
  });

  it('says which lines were meant', async () => {
    const { findings } = await read(trivy, junit);
    const evidence = (name: string) =>
      findings.find(item => item.name === name)?.evidence[0];

    expect(evidence('report.misconfigurations')).toEqual({
      title: 'DS002: root',
      file: 'Dockerfile',
      line: 3,
    });
    expect(evidence('report.tests-failed')).toMatchObject({
      title: '2',
      line: 4,
    });
  });

  it('knows every fact of the catalogue as unknown without reports', async () => {
    const { unknown } = await read();

    expect(unknown.map(({ name }) => name).sort()).toEqual(
      Object.entries(factCatalogue)
        .filter(([, { collector }]) => collector === 'reports')
        .map(([name]) => name)
        .sort(),
    );
  });

  it.each([
    [
      'an entity bomb',
      '<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;">]><testsuite><testcase name="&d;"/></testsuite>',
      'is not valid XML',
    ],
    ['half a file', '{"runs": [', 'is not valid JSON'],
    ['something else', '{"hello": 1}', 'none of the known reports'],
    ['nothing', '', 'none of the known reports'],
  ])('reports %s and reads the others', async (_, content, reason) => {
    const { values, notAnalysed } = await read(content, junit);

    expect(notAnalysed[0].title).toContain(reason);
    expect(values['report.tests-passed']).toBe(1);
  });
});
