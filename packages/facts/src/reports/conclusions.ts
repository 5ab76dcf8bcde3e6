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

import { FactName } from '../catalogue';
import { Conclusions } from '../facts/Conclusions';
import { Evidence } from '../facts/types';
import { concludeDeployments } from './deployments';
import { concludeOverdue } from './overdue';
import { Issue, Readings } from './Report';
import { concludeRuns } from './runs';

/** Facts of OpenSSF Scorecard, by the name of its check. */
const scorecardFacts: Record<string, FactName> = {
  'Branch-Protection': 'scorecard.branch-protection',
  'CI-Tests': 'scorecard.ci-tests',
  'Code-Review': 'scorecard.code-review',
  'Dependency-Update-Tool': 'scorecard.dependency-update-tool',
  'Pinned-Dependencies': 'scorecard.pinned-dependencies',
  SAST: 'scorecard.sast',
  'Signed-Releases': 'scorecard.signed-releases',
  'Token-Permissions': 'scorecard.token-permissions',
  Vulnerabilities: 'scorecard.vulnerabilities',
};

/** What the reports of one run say together. */
export function concludeReports(
  readings: Readings[],
  now: Date,
  conclusions: Conclusions,
): void {
  concludeIssues(readings, conclusions);
  concludeOverdue(readings, now, conclusions);
  concludeRuns(readings, now, conclusions);
  concludeDeployments(readings, now, conclusions);
  concludeSupplyChain(readings, conclusions);
  concludeScorecard(readings, conclusions);
  concludeQuality(readings, conclusions);
  concludeCluster(readings, conclusions);
}

function concludeIssues(readings: Readings[], conclusions: Conclusions): void {
  const vulnerabilities = distinct(readings, 'vulnerabilities');
  const count = (
    name: FactName,
    issues: Issue[] | undefined,
    wanted: (issue: Issue) => boolean,
    missing: string,
  ) => {
    if (issues) {
      const found = issues.filter(wanted);
      conclusions.is(
        name,
        found.length,
        found.map(({ evidence }) => evidence),
      );
    } else {
      conclusions.unknown(name, missing);
    }
  };
  const noScan = 'no report of Trivy, Grype or another scanner was given';
  count(
    'report.critical-vulnerabilities',
    vulnerabilities,
    ({ severity }) => severity === 'critical',
    noScan,
  );
  count(
    'report.high-vulnerabilities',
    vulnerabilities,
    ({ severity }) => severity === 'high',
    noScan,
  );
  count(
    'report.fixable-vulnerabilities',
    vulnerabilities,
    ({ severity, hasFix }) => hasFix && severity !== 'other',
    noScan,
  );
  count(
    'report.misconfigurations',
    distinct(readings, 'misconfigurations'),
    () => true,
    'no report on configuration was given',
  );
  count(
    'report.secrets',
    distinct(readings, 'secrets'),
    () => true,
    'no report on secrets was given',
  );
  const code = readings.flatMap(({ codeFindings }) => codeFindings ?? []);
  const issues = code.flatMap(findings => findings.issues);
  count(
    'report.code-findings',
    code.length > 0 ? issues : undefined,
    ({ severity }) => severity !== 'other',
    'no SARIF of an analyser of code was given',
  );
  if (issues.length > 0) {
    const withAdvice = sum(code.map(item => item.withAdvice));
    conclusions.is(
      'report.findings-with-advice',
      percent(withAdvice, issues.length),
      [
        {
          title: `${withAdvice} of ${issues.length} findings come with advice`,
        },
      ],
    );
  } else {
    conclusions.unknown(
      'report.findings-with-advice',
      'no SARIF with findings in code was given',
    );
  }
}

function concludeSupplyChain(
  readings: Readings[],
  conclusions: Conclusions,
): void {
  const bills = readings.flatMap(({ components }) => components ?? []);
  conclusions.some(
    'report.bill-of-materials',
    bills
      .filter(({ total }) => total > 0)
      .map(({ evidence }) => ({ ok: true, evidence })),
    bills.map(({ evidence }) => evidence),
    'no CycloneDX or SPDX was given',
  );
  const total = sum(bills.map(bill => bill.total));
  if (total > 0) {
    const withLicence = sum(bills.map(bill => bill.withLicence));
    conclusions.is(
      'report.components-with-licence',
      percent(withLicence, total),
      [
        { title: `${withLicence} of ${total} components have a licence` },
        ...bills.map(({ evidence }) => evidence),
      ],
    );
  } else {
    conclusions.unknown(
      'report.components-with-licence',
      'no CycloneDX or SPDX with components was given',
    );
  }
  const attestations = readings.flatMap(({ provenance }) => provenance ?? []);
  const searched = attestations.map(({ evidence }) => evidence);
  const missing = 'no attestation was given';
  const provenance = attestations.filter(({ isProvenance }) => isProvenance);
  conclusions.some(
    'report.provenance',
    provenance.map(({ evidence }) => ({ ok: true, evidence })),
    searched,
    missing,
  );
  conclusions.some(
    'report.provenance-signed',
    provenance
      .filter(({ isSigned }) => isSigned)
      .map(({ evidence }) => ({ ok: true, evidence })),
    searched,
    missing,
  );
  const built = provenance.find(({ builder }) => builder !== undefined);
  if (built?.builder !== undefined) {
    conclusions.is('report.provenance-builder', built.builder, [
      built.evidence,
    ]);
  } else {
    conclusions.unknown(
      'report.provenance-builder',
      'no provenance with a builder was given',
    );
  }
}

function concludeScorecard(
  readings: Readings[],
  conclusions: Conclusions,
): void {
  const card = readings.flatMap(({ scorecard }) => scorecard ?? []).pop();
  const missing = 'no JSON of OpenSSF Scorecard was given';
  if (card) {
    conclusions.is('scorecard.score', card.score, [card.evidence]);
  } else {
    conclusions.unknown('scorecard.score', missing);
  }
  for (const [check, fact] of Object.entries(scorecardFacts)) {
    const found = card?.checks.find(({ name }) => name === check);
    if (found) {
      const file = card?.evidence.file;
      conclusions.is(fact, found.score, [
        { title: `${check}: ${found.score} of 10`, file, line: 1 },
      ]);
    } else {
      conclusions.unknown(
        fact,
        card ? `Scorecard could not find out ${check}` : missing,
      );
    }
  }
}

function concludeQuality(readings: Readings[], conclusions: Conclusions): void {
  const tests = readings.flatMap(item => item.tests ?? []);
  counts(
    conclusions,
    ['report.tests-passed', 'report.tests-failed'],
    tests,
    'no JUnit report was given',
  );
  const coverage = readings.flatMap(item => item.coverage ?? []);
  if (coverage.length > 0) {
    conclusions.is(
      'report.line-coverage',
      percent(
        sum(coverage.map(({ covered }) => covered)),
        sum(coverage.map(({ total }) => total)),
      ),
      coverage.map(({ evidence }) => evidence),
    );
  } else {
    conclusions.unknown(
      'report.line-coverage',
      'no Cobertura or lcov report was given',
    );
  }
}

function concludeCluster(readings: Readings[], conclusions: Conclusions): void {
  counts(
    conclusions,
    ['report.policies-passed', 'report.policies-failed'],
    readings.flatMap(({ policies }) => policies ?? []),
    'no PolicyReport was given',
  );
  counts(
    conclusions,
    ['report.benchmark-passed', 'report.benchmark-failed'],
    readings.flatMap(({ benchmark }) => benchmark ?? []),
    'no report of kube-bench was given',
  );
}

interface Counted {
  passed: number;
  failed: number;
  failures: Evidence[];
  evidence: Evidence;
}

function counts(
  conclusions: Conclusions,
  [passed, failed]: [FactName, FactName],
  counted: Counted[],
  missing: string,
): void {
  if (counted.length === 0) {
    conclusions.unknown(passed, missing);
    conclusions.unknown(failed, missing);
    return;
  }
  const summaries = counted.map(({ evidence }) => evidence);
  conclusions.is(passed, sum(counted.map(item => item.passed)), summaries);
  const failures = counted.flatMap(item => item.failures);
  conclusions.is(
    failed,
    sum(counted.map(item => item.failed)),
    failures.length > 0 ? failures : summaries,
  );
}

/** Undefined if no report looked for them; an issue that several reports name is one. */
function distinct(
  readings: Readings[],
  kind: 'vulnerabilities' | 'misconfigurations' | 'secrets',
): Issue[] | undefined {
  const lists = readings.flatMap(item => (item[kind] ? [item[kind]] : []));
  return lists.length === 0
    ? undefined
    : [...new Map(lists.flat().map(issue => [issue.key, issue])).values()];
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
